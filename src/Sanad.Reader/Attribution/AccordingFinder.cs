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
                Add(phrase, current.End, found);
            }
        }

        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Postposition && sentence.Parse.Sense(unit).Postposition is "ke-mutabiq" or "ke-baqaul")
            {
                OfNoPhrase(unit, found);
            }
        }
    }

    /// <summary>A mark that no phrase bears: doers stand before it, or a name with its gloss in brackets.</summary>
    private void OfNoPhrase(int mark, List<Voice> found)
    {
        if (unknown.Doers(mark) is { Length: > 0 } doers)
        {
            found.Add(Make(doers, null, mark));
        }
        else if (GlossedPhrase.Before(sentence, mark) is >= 0 and var phrase)
        {
            Add(phrase, mark, found);
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

    private void Add(int phrase, int mark, List<Voice> found)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        CueSense? statement = sources.StatementAt(current.End - 1);
        if (statement is null && IsRule(phrase))
        {
            return;
        }

        Actor[] who = mark > current.End ? GlossedPhrase.Who(sentence, phrase) : [];
        who = who.Length > 0 ? who : sources.Of(phrase);
        who = who.Length == 0 && statement is not null ? sources.Unnamed(statement, IsSome(current)) : who;
        who = who.Length == 0 && statement is null && sentence.Parse.Sense(current.End - 1).Cues.Length == 0 ? unknown.In(phrase) : who;
        if (who.Length == 0 && sentence.Parse.Sense(current.End - 1).Cues.Length == 0)
        {
            return;
        }

        found.Add(Make(who, statement, mark));
    }

    /// <summary>What somebody set or gave is no word of theirs: it is acted on (عدالت کے حکم کے مطابق, کونسل کے فیصلوں کے مطابق).</summary>
    private bool IsRule(int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        Sense head = sentence.Parse.Sense(current.End - 1);
        return current.End - current.First == 1 && sentence.Parse.Units[current.First].Kind == UnitKind.Word && sentence.Resolver.Possessors(phrase).Length > 0 && head is { Name: null, IsKnown: true, WordClass: "noun", Cues.Length: 0, Beside: null } && sentence.Resolver.All(phrase).Length == 0;
    }

    /// <summary>Whether "one" stands before the noun, so that nobody spoken of before gave it: ایک رپورٹ کے مطابق.</summary>
    private bool IsSome(in Phrase phrase) => sentence.Parse.Units[phrase.First].Kind == UnitKind.Number;

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
