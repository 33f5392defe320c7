using Sanad.Model;
using Sanad.Reader.Clauses;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Finds voices that stand beside the clause: "according to X", "in X's words", "in X's opinion".</summary>
internal sealed class AccordingFinder(SentenceParse sentence)
{
    private readonly SourceFinder sources = new(sentence);
    private readonly UnknownSpeaker unknown = new(sentence);

    public void Find(List<Voice> found)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case is "ke-mutabiq" or "ke-baqaul" && !IsOfThing(current) && !IsNear(phrase))
            {
                Add(phrase, found);
            }
        }

        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Postposition && sentence.Parse.Sense(unit).Postposition is "ke-mutabiq" or "ke-baqaul" && unknown.Doers(unit) is { Length: > 0 } doers)
            {
                found.Add(Make(doers, null, unit));
            }
        }
    }

    /// <summary>جس کے مطابق speaks of the plan, the law or the matter before it.</summary>
    private bool IsOfThing(in Phrase phrase) => phrase.End - phrase.First == 1 && sentence.Parse.Sense(phrase.First).Pronoun is { Kind: "relative", Plural: false };

    /// <summary>کے نزدیک in the middle of a clause is a place, at its beginning an opinion.</summary>
    private bool IsNear(int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        if (Array.TrueForAll(sentence.Parse.Sense(current.End).Cues, static cue => cue.Id != "a-nazdeek"))
        {
            return false;
        }

        int first = sentence.Parse.Phrases[current.ChainFirst].First;
        bool opens = first == sentence.Units.Start || sentence.Parse.Units[first - 1].Kind is UnitKind.Punctuation or UnitKind.Particle;
        return !opens || (phrase > sentence.FirstPhrase && sentence.Parse.Phrases[phrase - 1].JoinsNext);
    }

    private void Add(int phrase, List<Voice> found)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        CueSense? statement = sources.StatementAt(current.End - 1);
        Actor[] who = sources.Of(phrase);
        who = who.Length == 0 && statement is not null ? sources.Unnamed(statement) : who;
        who = who.Length == 0 && statement is null && sentence.Parse.Sense(current.End - 1).Cues.Length == 0 ? unknown.In(phrase) : who;
        if (who.Length == 0 && sentence.Parse.Sense(current.End - 1).Cues.Length == 0)
        {
            return;
        }

        found.Add(Make(who, statement, current.End));
    }

    private Voice Make(Actor[] who, CueSense? statement, int cue)
    {
        int clause = sentence.Clauses.ClauseOfUnit(cue - 1);
        int start = sentence.Clauses.Items[clause].Kind == ClauseKind.Main ? sentence.Units.Start : sentence.Clauses.Items[clause].First;
        return new Voice
        {
            Who = SourceFinder.Settle(who),
            Stance = who.Length == 0 ? Stance.Believes : statement?.Stance ?? Stance.States,
            Cue = sentence.Parse.Tokens(cue, cue + 1),
            CueUnit = cue,
            Scope = new TextRange(start, sentence.Units.End),
            Quote = who.Length > 0,
            IsAside = true,
            IsStatement = statement is not null,
            Rule = "according-to",
        };
    }
}
