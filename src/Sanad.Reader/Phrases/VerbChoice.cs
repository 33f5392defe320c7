using Sanad.Reader.Lexicon;
using Sanad.Text.Morphology;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Phrases;

/// <summary>Decides whether a word that is spelled like a verb form is one, and which: مار is "kill" or "a blow", دی "gave".</summary>
internal static class VerbChoice
{
    /// <summary>Whether a clause may end before the unit: there is none, or a mark or conjunction stands there.</summary>
    public static bool EndsClause(Parse parse, int unit, int end)
    {
        if (unit >= end)
        {
            return true;
        }

        ref Unit next = ref parse.Units[unit];
        return next.Kind == UnitKind.Punctuation
            ? next.Mark is Marks.FullStop or Marks.Comma or Marks.QuestionMark or Marks.Semicolon or '.' or '!' or ':' or '\'' or '"' or ')'
            : next.Kind == UnitKind.Particle && next.Sense.Particle is not ("emphasis" or "negation" or "conjunction-or");
    }

    /// <summary>Whether a word that may be a verb is one here.</summary>
    public static bool IsVerb(Parse parse, int unit, int end, Sense sense, bool nextIsVerbal)
    {
        bool onlyRoot = sense.Verbs.TrueForAll(verb => verb.Form == WordForm.Root);
        if (sense.Cues.Length > 0 && sense.Verbs.Exists(verb => verb.Form == WordForm.Infinitive))
        {
            return unit + 1 < end && IsObligation(parse.Units[unit + 1]);
        }

        if (sense.Verbs.Exists(verb => verb.Root is "kar" or "de" or "le" or "ja" && verb.Form != WordForm.Root))
        {
            return true;
        }

        if (nextIsVerbal && IsHostOf(parse.Units[unit + 1].Verb, sense))
        {
            return false;
        }

        bool otherwise = IsAlsoNominal(sense) && !GoesOnBehind(parse, unit, sense);
        if (onlyRoot)
        {
            return RootGoesOn(parse, PastStress(parse, unit + 1, end), end, otherwise, sense);
        }

        return !otherwise || (nextIsVerbal && sense.Name is null && GoesOn(parse.Units[unit + 1], sense)) || IsLast(parse, unit + 1, end, sense);
    }

    /// <summary>Whether a word that is no name and no event noun stands where a clause may end, or a relative pronoun opens another: حملہ ہوا | جس سے.</summary>
    private static bool IsLast(Parse parse, int next, int end, Sense sense) => sense is { Name: null, Frames.Length: 0 }
        && (EndsClause(parse, next, end) || parse.Units[next].Sense.Pronoun is { Kind: "relative" });

    /// <summary>Whether the word makes one predicate with the verb behind it: دھمکی دی is a threat given, no form of دھمکنا.</summary>
    private static bool IsHostOf(VerbSense? next, Sense sense) => next is not null && Array.Exists(sense.Frames, frame => frame.Takes(next.Root));

    /// <summary>Whether a form of "stay" stands behind a word that it says something of as a verb: جاری | رہا, which is nobody set free.</summary>
    private static bool GoesOnBehind(Parse parse, int unit, Sense sense) => unit > 0 && sense.Verbs.Exists(static verb => verb.Root == "reh")
        && (parse.Units[unit - 1].Sense.IsAspect || Array.Exists(parse.Units[unit - 1].Sense.Frames, static frame => frame.Takes("reh")));

    private static bool IsObligation(in Unit next) => next.Sense.Ending == "obligation" || next.Verb?.Root is "par" or "chah";

    private static bool RootGoesOn(Parse parse, int next, int end, bool otherwise, Sense sense) =>
        next < end && parse.Units[next] is { Kind: UnitKind.Verb, Verb: { } verb } && JoinsRoot(verb, otherwise, sense.Verbs.Exists(root => !root.Transitive));

    private static bool IsAlsoNominal(Sense sense) =>
        sense.Name is not null || sense.WordClass is not null || sense.Frames.Length > 0 || sense.Measure is not null || sense.IsTimeWord;

    /// <summary>A root goes on with کر in its bare form only (جا کر); before other forms of it a noun stands (مار کرنے والے).</summary>
    private static bool JoinsRoot(VerbSense next, bool otherwise, bool intransitive) => next.Root switch
    {
        "kar" => next.Form == WordForm.Root,
        "ja" or "de" or "le" or "sak" or "chuk" or "reh" or "dal" or "pa" => true,
        "aa" or "par" or "uth" or "nikal" => !otherwise || intransitive,
        _ => !otherwise,
    };

    /// <summary>Whether what follows carries one of the verb forms that the word may be; a noun before another verb is not one (گاڑی جلائی).</summary>
    private static bool GoesOn(in Unit next, Sense sense)
    {
        if (next.Verb is not { } verb)
        {
            return true;
        }

        foreach (VerbSense form in sense.Verbs)
        {
            if (form.Form is WordForm.Root || VerbGrouper.IsVector(verb, form.Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether negation or stress and then a verb of ability follows: کر نہ سکا.</summary>
    public static bool IsBeforeAbility(Parse parse, int unit, int end)
    {
        int next = PastStress(parse, unit, end);
        return next > unit && next < end && parse.Units[next].Verb?.Root is "sak" or "pa";
    }

    /// <summary>The next unit that is no negation and no stress (کر نہ سکا, پکڑ ہی لیا).</summary>
    private static int PastStress(Parse parse, int unit, int end)
    {
        while (unit < end && (parse.IsParticle(unit, "negation") || parse.IsParticle(unit, "emphasis")))
        {
            unit++;
        }

        return unit;
    }

    /// <summary>Which of the verb forms that a word may be it is here.</summary>
    public static VerbSense Choose(Parse parse, int unit, int end)
    {
        List<VerbSense> verbs = parse.Units[unit].Sense.Verbs;
        if (verbs.Count == 1)
        {
            return verbs[0];
        }

        int next = PastStress(parse, unit + 1, end);
        bool nextIsVerb = next < end && parse.Units[next].Kind == UnitKind.Verb;
        bool nextIsAuxiliary = next < end && parse.Units[next].Kind == UnitKind.Auxiliary && parse.Units[next].Sense.Auxiliary != "future";
        if (!nextIsVerb && !nextIsAuxiliary && verbs.Find(verb => verb.Form == WordForm.Subjunctive && verb.Transitive) is { } wish
            && verbs.TrueForAll(verb => verb.Root == wish.Root) && verbs.Exists(verb => VerbGrouper.IsPerfective(verb.Form)) && !HasAgent(parse, unit))
        {
            return wish;
        }

        VerbSense? wanted = verbs.Find(verb => (verb.Form == WordForm.Root) == nextIsVerb && verb.Form is not (WordForm.Oblique or WordForm.ObliquePlural));
        return wanted ?? verbs[0];
    }

    /// <summary>Whether a نے stands before the unit in its clause: without it a transitive verb has no perfective (حکومت فوج بھیجے).</summary>
    private static bool HasAgent(Parse parse, int unit)
    {
        int first = parse.SentenceUnits[^1].Start;
        for (int before = unit - 1; before >= first; before--)
        {
            if (parse.Units[before].Sense.Postposition == "ne")
            {
                return true;
            }

            if (parse.Units[before].Sense.Particle == "subordinator-ke")
            {
                return false;
            }
        }

        return false;
    }
}
