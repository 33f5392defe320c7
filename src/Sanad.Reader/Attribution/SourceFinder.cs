using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Says whose word a statement is: the genitive before it, its modifier, its giver, or whoever spoke last.</summary>
internal sealed class SourceFinder(SentenceParse sentence)
{
    private const int MostBeforeGiven = 6;
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
        if (unit > sentence.Units.Start && sentence.Parse.IsPostposition(unit - 1, "ka") && GlossedPhrase.Before(sentence, unit - 1) is >= 0 and var glossed)
        {
            return GlossedPhrase.Who(sentence, glossed);
        }

        int at = sentence.PhraseOf(unit);
        if (at >= 0)
        {
            Actor[] owner = sentence.Resolver.Possessors(at);
            return owner.Length > 0 || sentence.Parse.Phrases[at].First != unit ? owner : GenitiveOver(unit);
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= unit)
            {
                return current.Is("ka") ? sentence.Resolver.All(phrase) : current.End == unit ? sentence.Resolver.Possessors(phrase) : GenitiveOver(unit);
            }
        }

        return Nobody;
    }

    /// <summary>Whom a genitive means that circumstances part from its noun: ترجمان کا | ایک بیان میں | کہنا تھا. It bears the direct form, which the nouns between cannot take.</summary>
    private Actor[] GenitiveOver(int unit)
    {
        int next = unit;
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End >= unit)
            {
                continue;
            }

            if (!IsCircumstance(current.End, next) || current.Case is "ne")
            {
                return Nobody;
            }

            if (Phraser.IsDirectGenitive(sentence.Parse, phrase) && sentence.Resolver.All(phrase) is { Length: > 0 } who)
            {
                return next == unit ? Nobody : who;
            }

            next = current.First;
        }

        return Nobody;
    }

    /// <summary>Whether nothing but case marks, adverbs and participles stands between two phrases.</summary>
    private bool IsCircumstance(int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            ref Unit here = ref sentence.Parse.Units[unit];
            bool ends = here.Kind == UnitKind.Punctuation || (here.Group >= 0 && sentence.Parse.Groups[here.Group].ClosesClause)
                || (here.Kind == UnitKind.Particle && !sentence.Parse.IsParticle(unit, "emphasis"));
            if (ends)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whose statement it is that something was said in: وزارت خارجہ کے بیان میں کہا گیا; where it does not say, that of whom the sentence tells before, or the last speaker's.</summary>
    public Actor[] OfStatement(int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End > before || !current.Is("mein"))
            {
                continue;
            }

            CueSense? statement = StatementAt(current.End - 1);
            PronounSense? pronoun = current.First == current.End - 1 ? sentence.Parse.Sense(current.First).Pronoun : null;
            Actor[] whose = statement is not null ? Of(phrase) : Nobody;
            if (statement is not null || (pronoun is not null && MeansStatement(pronoun, phrase, before)))
            {
                whose = whose.Length > 0 ? whose : Teller(phrase);
                whose = whose.Length > 0 ? whose : Last();
                return whose.Length > 0 || statement is null ? whose : Unnamed(statement);
            }
        }

        return Nobody;
    }

    /// <summary>Whether a pronoun means something that things are said in: a statement before a relative clause (رپورٹ جس میں), or "it" at the head of the sentence.</summary>
    private bool MeansStatement(PronounSense pronoun, int phrase, int before)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        int antecedent = sentence.Clauses.Items[clause].Antecedent;
        return pronoun.Kind switch
        {
            "relative" => antecedent < sentence.FirstPhrase || IsGiven(antecedent),
            "demonstrative" => phrase == sentence.FirstPhrase && clause == sentence.Clauses.ClauseOfUnit(before),
            _ => false,
        };
    }

    /// <summary>Whether a phrase names a statement that its owner makes (رپورٹ, خط), no rumour or charge that others made.</summary>
    private bool IsGiven(int phrase) => StatementAt(sentence.Parse.Phrases[phrase].End - 1) is { Stance: Stance.States, Id: not "s-ittila" };

    /// <summary>Who gives a statement that names nobody: its owner before a relative clause, or whoever acts in the clauses before (نائب وزیر نے ملاقات کی اور بعد میں جاری بیان میں کہا گیا).</summary>
    private Actor[] Teller(int statement)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(statement);
        int antecedent = sentence.Clauses.Items[clause].Antecedent;
        Actor[] owner = antecedent >= sentence.FirstPhrase ? Of(antecedent) : Nobody;
        for (int phrase = sentence.FirstPhrase; phrase < statement && owner.Length == 0; phrase++)
        {
            bool isAgent = sentence.Parse.Phrases[phrase].Is("ne") && sentence.Clauses.ClauseOfPhrase(phrase) != clause;
            owner = isAgent ? sentence.Resolver.All(phrase) : owner;
        }

        return owner;
    }

    /// <summary>Whose word a phrase is: those it means, its genitive, its modifier (پولیس رپورٹ), or the giver before it (کی جانب سے جاری بیان).</summary>
    public Actor[] Of(int phrase)
    {
        Actor[] who = sentence.Resolver.All(phrase);
        who = who.Length > 0 ? who : sentence.Resolver.Possessors(phrase);
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        who = who.Length > 0 ? who : sentence.Resolver.Modifier(current.First, current.End - 1);
        bool given = who.Length == 0 && phrase > sentence.FirstPhrase && sentence.Parse.Phrases[phrase - 1].Case is "ki-taraf-se" or "se"
            && current.First - sentence.Parse.Phrases[phrase - 1].End <= MostBeforeGiven && StatementAt(current.End - 1) is not null;
        return given ? sentence.Resolver.All(phrase - 1) : who;
    }

    /// <summary>Whose word a statement is that names nobody: رپورٹ کے مطابق is some medium's, بیان کے مطابق the last speaker's.</summary>
    public Actor[] Unnamed(CueSense statement, bool isSome = false) => statement.Id switch
    {
        "s-report" => isSome ? SomeMedia : sentence.Discourse.Speaker is { IsPerson: false, Sector: not "JRN" } ? Last() : SomeMedia,
        "s-bayan" or "s-elamiya" or "s-khat" or "s-post" or "s-taqrir" => Last(),
        _ => Nobody,
    };

    /// <summary>Media that nobody places belong to no state: the context does not lend them its own.</summary>
    public static Actor[] Settle(Actor[] who) =>
        who.Length == 1 && who[0] is { CountryFromContext: true, Entity: < 0, Country.Length: > 0 } only && only is { Sector: "JRN", Noun: "media" or "foreign media" or "news agency" or "analyst" }
            ? [new Actor { Country = string.Empty, Sector = only.Sector, Tokens = only.Tokens, IsGeneric = only.IsGeneric, Noun = only.Noun }]
            : who;

    private Actor[] Last() => sentence.Discourse.Speaker is { } last ? [last] : Nobody;
}
