using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Makes the quotation records of a sentence, and follows a direct quotation that runs on over sentences.</summary>
internal sealed class QuoteReader(SentenceParse sentence)
{
    private bool open;

    public void Begin() => open = false;

    /// <summary>The voice of a sentence that only goes on with a quotation, or null.</summary>
    public Voice? RunningOn(List<Voice> voices)
    {
        TextRange units = sentence.Units;
        bool begins = units.Length > 0 && sentence.Parse.Units[units.Start].Mark is '\'' or '"';
        Actor? speaker = sentence.Discourse.Speaker;
        return (open || begins) && speaker is not null && voices.Count == 0 && !sentence.Discourse.IsHeadline
            ? new Voice { Who = [speaker], Stance = Stance.States, Cue = default, Scope = units, Quote = true, Rule = "quote-runs-on" }
            : null;
    }

    public void Read(List<Voice> voices, List<QuoteDraft> quotes)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Quote && voice.Who.Length > 0)
            {
                TextRange scope = Trim(voice.Scope);
                bool direct = voice.Cue.Length == 0 || HasMark(scope);
                TextRange tokens = scope.Length > 0 ? sentence.Parse.Tokens(scope.Start, scope.End) : voice.Cue;
                if (tokens.Length == 0)
                {
                    continue;
                }

                quotes.Add(new QuoteDraft(voice.Who[0], tokens, voice.Cue, direct, voice, sentence.Index));
            }
        }

        open ^= CountMarks(sentence.Units) % 2 == 1;
    }

    /// <summary>The content without the conjunction, comma or quotation mark that opens it.</summary>
    private TextRange Trim(TextRange scope)
    {
        int start = scope.Start;
        while (start < scope.End && (sentence.Parse.IsParticle(start, "subordinator-ke") || (sentence.Parse.Units[start].Kind == UnitKind.Punctuation && sentence.Parse.Units[start].Mark is not ('\'' or '"'))))
        {
            start++;
        }

        return new TextRange(start, Math.Max(start, scope.End));
    }

    private bool HasMark(TextRange scope) => CountMarks(scope) > 0;

    private int CountMarks(TextRange scope)
    {
        int marks = 0;
        for (int unit = scope.Start; unit < scope.End; unit++)
        {
            marks += sentence.Parse.Units[unit].Kind == UnitKind.Punctuation && sentence.Parse.Units[unit].Mark is '\'' or '"' ? 1 : 0;
        }

        return marks;
    }
}
