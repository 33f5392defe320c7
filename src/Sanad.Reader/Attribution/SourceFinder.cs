using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Says whose word a statement is: the genitive before it, its modifier, its giver, or whoever spoke last.</summary>
internal sealed class SourceFinder(SentenceParse sentence)
{
    private const int MostBetween = 2;
    private static readonly Actor[] Nobody = [];
    private static readonly Actor[] SomeMedia = [new Actor { Country = string.Empty, Sector = "JRN" }];

    /// <summary>The row that says that something can be said in the thing a unit names (بیان, رپورٹ), or null.</summary>
    public CueSense? StatementAt(int unit)
    {
        foreach (CueSense cue in sentence.Parse.Sense(unit).Cues)
        {
            if (cue.Form == CueForm.Statement)
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>Whom the genitive before a unit means, adverbs between passed over (کا مزید کہنا ہے).</summary>
    public Actor[] GenitiveBefore(int unit)
    {
        int at = sentence.PhraseOf(unit);
        if (at >= 0)
        {
            return sentence.Resolver.Possessors(at);
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= unit)
            {
                return current.Is("ka") ? sentence.Resolver.All(phrase) : current.End == unit ? sentence.Resolver.Possessors(phrase) : Nobody;
            }
        }

        return Nobody;
    }

    /// <summary>Whose statement it is that something was said in: وزارت خارجہ کے بیان میں کہا گیا; the last speaker's where it does not say.</summary>
    public Actor[] OfStatement(int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End > before || !current.Is("mein"))
            {
                continue;
            }

            bool isStatement = StatementAt(current.End - 1) is not null;
            bool isRelative = current.First == sentence.Units.Start && current.First == current.End - 1 && sentence.Parse.Sense(current.First).Pronoun is { Kind: "relative" };
            if (isStatement || isRelative)
            {
                Actor[] whose = isStatement ? Of(phrase) : Nobody;
                return whose.Length > 0 ? whose : Last();
            }
        }

        return Nobody;
    }

    /// <summary>Whose word a phrase is: those it means, its genitive, its modifier (پولیس رپورٹ), or the giver before it (کی جانب سے جاری بیان).</summary>
    public Actor[] Of(int phrase)
    {
        Actor[] who = sentence.Resolver.All(phrase);
        who = who.Length > 0 ? who : sentence.Resolver.Possessors(phrase);
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        who = who.Length > 0 ? who : sentence.Resolver.Modifier(current.First, current.End - 1);
        bool given = who.Length == 0 && phrase > sentence.FirstPhrase && sentence.Parse.Phrases[phrase - 1].Case is "ki-taraf-se" or "se"
            && current.First - sentence.Parse.Phrases[phrase - 1].End <= MostBetween + 1 && StatementAt(current.End - 1) is not null;
        return given ? sentence.Resolver.All(phrase - 1) : who;
    }

    /// <summary>Whose word a statement is that names nobody: رپورٹ کے مطابق is some medium's, بیان کے مطابق the last speaker's.</summary>
    public Actor[] Unnamed(CueSense statement) => statement.Id switch
    {
        "s-report" => sentence.Discourse.Speaker is { IsPerson: false, Sector: not "JRN" } ? Last() : SomeMedia,
        "s-bayan" or "s-elamiya" or "s-khat" or "s-post" or "s-taqrir" => Last(),
        _ => Nobody,
    };

    /// <summary>Media that nobody places belong to no state: the context does not lend them its own.</summary>
    public static Actor[] Settle(Actor[] who) =>
        who.Length == 1 && who[0] is { CountryFromContext: true, Entity: < 0, Country.Length: > 0 } only && only is { Sector: "JRN", Noun: "media" or "foreign media" or "news agency" or "analyst" }
            ? [new Actor { Country = string.Empty, Sector = only.Sector, Tokens = only.Tokens, IsGeneric = only.IsGeneric, Noun = only.Noun }]
            : who;

    /// <summary>A speaker whom nothing else tells of: whoever says is somebody (محمد ناصر کہتے ہیں کہ, کچھ نے کہا کہ), of the country in play.</summary>
    public Actor[] SomeoneUnknown(int group, int before)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        if (!verb.ClosesClause || verb.End >= sentence.Units.End || !sentence.Parse.IsParticle(verb.End, "subordinator-ke"))
        {
            return Nobody;
        }

        int clause = sentence.Clauses.ClauseOfUnit(before);
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isDoer = current.Is("ne") || (current.Case.Length == 0 && current.End == before);
            if (isDoer && !current.IsTime && current.End <= before && sentence.Clauses.ClauseOfPhrase(phrase) == clause && IsSomebody(current))
            {
                string country = sentence.Discourse.ContextCountry();
                return [new Actor { Country = country, Sector = "CVL", Tokens = sentence.Parse.Tokens(current.First, current.End), CountryFromContext = true, IsPerson = true }];
            }
        }

        return Nobody;
    }

    /// <summary>Unknown words or "some": nothing that the tables know to be a thing.</summary>
    private bool IsSomebody(in Phrase phrase)
    {
        Sense last = sentence.Parse.Sense(phrase.End - 1);
        return last.Pronoun is { Kind: "indefinite" } || !last.IsKnown || last.Name is { IsLocation: false };
    }

    private Actor[] Last() => sentence.Discourse.Speaker is { } last ? [last] : Nobody;
}
