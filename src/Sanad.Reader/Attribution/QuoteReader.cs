using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Makes the quotation records of a sentence, and follows a direct quotation that runs on over sentences.</summary>
internal sealed class QuoteReader(SentenceParse sentence)
{
    private readonly QuoteFilter filter = new(sentence);
    private readonly QuotationMarks marks = new(sentence);
    private bool open;

    public void Begin() => open = false;

    /// <summary>Finds the quotation marks of the sentence; the voice of one that goes on with a quotation, or null.</summary>
    public Voice? RunningOn(List<Voice> voices)
    {
        bool begins = !open && sentence.Units.Length > 0 && sentence.Parse.Units[sentence.Units.Start].Mark is '\'' or '"';
        marks.Find(open);
        Actor? speaker = sentence.Discourse.Speaker;
        if (speaker is null || sentence.Discourse.IsHeadline || !(open || (begins && marks.IsQuotation)) || IsSpokenFor(voices))
        {
            return null;
        }

        return new Voice { Who = [speaker], Stance = Stance.States, Cue = default, Scope = sentence.Units, Quote = true, Rule = "quote-runs-on" };
    }

    public void Read(List<Voice> voices, List<QuoteDraft> quotes)
    {
        filter.Apply(voices);
        if (sentence.Discourse.IsHeadline)
        {
            LeaveOutMentions(voices);
        }

        foreach (Voice voice in voices)
        {
            if (voice.Quote && voice.Who.Length > 0)
            {
                TextRange scope = Trim(voice.Scope);
                TextRange tokens = scope.Length > 0 ? sentence.Parse.Tokens(scope.Start, scope.End) : voice.Cue;
                if (tokens.Length > 0)
                {
                    quotes.Add(new QuoteDraft(voice.Who[0], tokens, voice.Cue, IsDirect(voice, scope, voices), voice, sentence.Index));
                }
            }
        }

        if (sentence.Discourse.IsHeadline && marks.Spoken() is { Length: > 0 } spoken && !voices.Exists(voice => voice.Quote && !spoken.Contains(voice.CueUnit)))
        {
            var nobody = new Voice { Who = [], Stance = Stance.States, Cue = default, Scope = spoken, Quote = true, Rule = "quote-unnamed" };
            quotes.Add(new QuoteDraft(null, sentence.Parse.Tokens(spoken.Start, spoken.End), default, Direct: true, nobody, sentence.Index));
        }

        open = marks.IsOpen;
    }

    /// <summary>Inside the quotation that a headline is, a verb of saying without its content is no quotation of its own (’امریکہ انھیں ثالث قرار دے رہا ہے‘).</summary>
    private void LeaveOutMentions(List<Voice> voices)
    {
        TextRange spoken = marks.Spoken();
        foreach (Voice voice in voices)
        {
            voice.Quote = voice.Quote && (voice.HasContent || !spoken.Contains(voice.CueUnit));
        }
    }

    /// <summary>Whether somebody outside the quotation is named as its speaker in this sentence.</summary>
    private bool IsSpokenFor(List<Voice> voices)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Quote && voice.Who.Length > 0 && !(open && marks.IsInside(voice.CueUnit)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the voice's own words are quoted: those of a speaker inside its content are not its own.</summary>
    private bool IsDirect(Voice voice, TextRange scope, List<Voice> voices)
    {
        if (voice.Cue.Length == 0)
        {
            return true;
        }

        int end = scope.End;
        foreach (Voice other in voices)
        {
            if (other != voice && other.Quote && other.HasContent && !other.IsAside && other.CueUnit >= scope.Start && other.Scope.Start > scope.Start)
            {
                end = Math.Min(end, other.Scope.Start);
            }
        }

        return marks.AreDirect(scope.Start, end, voice.IsAside ? voice.CueUnit : -1);
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
}
