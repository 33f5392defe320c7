using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Frames;

/// <summary>One sentence with everything known of it before its predicates are matched.</summary>
internal sealed class SentenceParse(Parse parse, ClauseList clauses, ActorResolver resolver, Discourse discourse, ReaderLexicon lexicon)
{
    private UnnamedVictims? victims;
    private readonly ArenaList<int> phraseOfUnit = new(128);

    public Parse Parse { get; } = parse;

    public ClauseList Clauses { get; } = clauses;

    public ActorResolver Resolver { get; } = resolver;

    public Discourse Discourse { get; } = discourse;

    public ReaderLexicon Lexicon { get; } = lexicon;

    /// <summary>Says whose people are that attacks hit and nobody names.</summary>
    public UnnamedVictims Victims => victims ??= new UnnamedVictims(this);

    public int Index { get; private set; }

    public TextRange Units => Parse.SentenceUnits[Index];

    public int FirstPhrase => Clauses.FirstPhrase;

    public int EndPhrase => Clauses.EndPhrase;

    /// <summary>The phrase that unit <paramref name="unit"/> lies in, or −1.</summary>
    public int PhraseOf(int unit) => phraseOfUnit[unit - Units.Start];

    /// <summary>Begins the sentence at <paramref name="index"/>, whose phrases and clauses have been found.</summary>
    public void Begin(int index)
    {
        Index = index;
        phraseOfUnit.Clear();
        int phrase = FirstPhrase;
        for (int unit = Units.Start; unit < Units.End; unit++)
        {
            while (phrase < EndPhrase && Parse.Phrases[phrase].End <= unit)
            {
                phrase++;
            }

            phraseOfUnit.Add(phrase < EndPhrase && Parse.Phrases[phrase].First <= unit ? phrase : -1);
        }
    }

    /// <summary>The unit before a verb group that can be its nominal part; −1 for none.</summary>
    public int HostOf(int group)
    {
        int unit = Parse.Groups[group].First - 1;
        while (unit > Units.Start && (Parse.IsParticle(unit, "negation") || Parse.IsParticle(unit, "emphasis") || IsBetween(unit)))
        {
            unit--;
        }

        return unit >= Units.Start && Parse.Units[unit].Kind == UnitKind.Word && Parse.Units[unit].Group < 0 ? unit : -1;
    }

    /// <summary>Whether the unit is an adverb between a noun and its light verb: حملہ کیوں کیا, ویٹو کب ہوئی.</summary>
    private bool IsBetween(int unit) => Parse.Sense(unit) is { Frames.Length: 0, Cues.Length: 0, Name: null, WordClass: "adverb" } && Parse.Units[unit - 1].Kind == UnitKind.Word && Parse.Sense(unit - 1).Frames.Length > 0;

    /// <summary>Whom a phrase stands for as an argument: those it means, those whose it is, or the nationality before what is hit or judged (چینی سرگرمیوں پر تنقید).</summary>
    public Actor[] Meant(int phrase)
    {
        Actor[] actors = Resolver.All(phrase);
        actors = actors.Length > 0 ? actors : Resolver.Possessors(phrase);
        ref Phrase used = ref Parse.Phrases[phrase];
        return actors.Length > 0 || used.Case is not ("par" or "ke-khilaf") ? actors : Resolver.Modifier(used.First, used.End);
    }

    /// <summary>The verb groups of the sentence, in order.</summary>
    public IEnumerable<int> VerbGroups()
    {
        int last = -1;
        for (int unit = Units.Start; unit < Units.End; unit++)
        {
            int group = Parse.Units[unit].Group;
            if (group >= 0 && group != last)
            {
                last = group;
                yield return group;
            }
        }
    }

    /// <summary>Whether a case mark stands directly behind the group: کرنے کے لیے.</summary>
    public string CaseBehind(int group)
    {
        int unit = Parse.Groups[group].End;
        return unit < Units.End && Parse.Units[unit].Kind == UnitKind.Postposition ? Parse.Units[unit].Sense.Postposition! : string.Empty;
    }
}
