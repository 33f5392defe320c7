using Sanad.Reader.Lexicon;
using Sanad.Text;
using Sanad.Text.Morphology;

namespace Sanad.Reader.Phrases;

/// <summary>Joins a verb with its vectors, auxiliaries and negation: نہیں کی گئی ہے, ہلاک ہو چکے تھے, کرنے والے.</summary>
internal static class VerbGrouper
{
    public static void Group(Parse parse)
    {
        for (int sentence = 0; sentence < parse.SentenceUnits.Count; sentence++)
        {
            TextRange units = parse.SentenceUnits[sentence];
            int unit = units.Start;
            while (unit < units.End)
            {
                UnitKind kind = parse.Units[unit].Kind;
                if (kind is UnitKind.Verb or UnitKind.Auxiliary)
                {
                    unit = AddGroup(parse, unit, units);
                }
                else
                {
                    unit++;
                }
            }
        }
    }

    private static int AddGroup(Parse parse, int first, TextRange units)
    {
        ref Unit head = ref parse.Units[first];
        var group = new VerbGroup
        {
            First = first,
            Kind = head.Kind == UnitKind.Auxiliary ? VerbGroupKind.Copula : VerbGroupKind.Finite,
            Root = head.Verb?.Root ?? "ho",
            Form = head.Verb?.Form ?? WordForm.Direct,
            Transitive = head.Verb?.Transitive ?? false,
            Negated = first > units.Start && parse.IsParticle(first - 1, "negation"),
        };
        var last = new Step(group.Root, group.Form, group.Transitive);
        group.Tense = TenseOf(head, last.Form);
        int end = first + 1;
        while (end < units.End && TryExtend(parse, ref end, units.End, ref group, ref last))
        {
        }

        group.End = end;
        group.Negated |= group.Form == WordForm.PerfectivePlural && end < units.End && parse.IsPostposition(end, "baghair");
        group.Kind = KindOf(parse, group, last, units.End);
        int index = parse.Groups.Add(group);
        for (int unit = first; unit < end; unit++)
        {
            parse.Units[unit].Group = index;
        }

        return end;
    }

    /// <summary>Takes one more unit into the group where it can belong to it.</summary>
    private static bool TryExtend(Parse parse, ref int end, int limit, ref VerbGroup group, ref Step last)
    {
        int skip = end;
        bool negated = false;
        while (skip < limit && (parse.IsParticle(skip, "negation") || parse.IsParticle(skip, "emphasis")))
        {
            negated |= parse.IsParticle(skip, "negation");
            skip++;
        }

        if (skip == limit)
        {
            return false;
        }

        ref Unit next = ref parse.Units[skip];
        bool taken = next.Kind switch
        {
            UnitKind.Auxiliary => last.Form is not (WordForm.Root or WordForm.Conjunctive),
            UnitKind.Verb => last.Form is WordForm.Root || (last.Form is not (WordForm.Direct or WordForm.Future or WordForm.Conjunctive or WordForm.Subjunctive) && IsVector(next.Verb!, last.Form)),
            UnitKind.Ending => skip == end && last.Form is WordForm.Infinitive or WordForm.InfinitiveOblique or WordForm.InfinitiveFeminine,
            _ => false,
        };
        if (!taken)
        {
            return false;
        }

        group.Negated |= negated;
        Take(next, ref group, ref last);
        end = skip + 1;
        return true;
    }

    private static void Take(in Unit next, ref VerbGroup group, ref Step last)
    {
        if (next.Kind == UnitKind.Ending)
        {
            group.Obligation |= next.Sense.Ending == "obligation";
            group.Kind = next.Sense.Ending == "agentive" ? VerbGroupKind.Attributive : group.Kind;
            last = new Step("ho", WordForm.Direct, false);
            return;
        }

        if (next.Kind == UnitKind.Verb)
        {
            VerbSense verb = next.Verb!;
            group.Passive |= verb.Root == "ja" && last.Transitive && IsPerfective(last.Form);
            group.Ability |= verb.Root == "sak";
            group.Obligation |= last.Form is WordForm.Infinitive or WordForm.InfinitiveFeminine;
            bool isProgressive = verb.Root == "reh" && last.Form == WordForm.Root && IsPerfective(verb.Form);
            last = new Step(verb.Root, verb.Form, verb.Transitive);
            group.Tense = isProgressive ? Tense.Present : TenseOf(next, verb.Form);
            return;
        }

        if (last.Form is WordForm.Infinitive or WordForm.InfinitiveFeminine)
        {
            group.Obligation = true;
        }

        Tense tense = TenseOf(next, last.Form);
        group.Tense = tense == Tense.None || (tense == Tense.Present && group.Tense == Tense.Past) ? group.Tense : tense;
        last = last with { Form = WordForm.Direct };
    }

    /// <summary>Whether the form is a perfective participle (کیا, کیے, کی).</summary>
    public static bool IsPerfective(WordForm form) => form is WordForm.Perfective or WordForm.PerfectivePlural or WordForm.PerfectiveFeminine;

    /// <summary>Whether <paramref name="verb"/> can carry a verb that stands before it in <paramref name="form"/>.</summary>
    public static bool IsVector(VerbSense verb, WordForm form) => form switch
    {
        WordForm.InfinitiveOblique => verb.Root is "lag" or "de" or "pa",
        WordForm.Infinitive or WordForm.InfinitiveFeminine => verb.Root is "ho" or "par" or "chah",
        WordForm.Imperfective => verb.Root is "reh" or "ja" or "aa" or "ho",
        _ => verb.Root is "ja" or "kar" or "reh" or "ho" or "chah" or "rakh" or "le" or "de" or "dal",
    };

    private static Tense TenseOf(in Unit unit, WordForm form)
    {
        if (unit.Kind == UnitKind.Auxiliary)
        {
            return unit.Sense.Auxiliary switch { "future" => Tense.Future, "past" => Tense.Past, _ => Tense.Present };
        }

        return form switch
        {
            _ when IsPerfective(form) => Tense.Past,
            WordForm.Subjunctive => Tense.Subjunctive,
            WordForm.Future => Tense.Future,
            WordForm.Imperfective => Tense.Present,
            _ => Tense.None,
        };
    }

    private static VerbGroupKind KindOf(Parse parse, in VerbGroup group, Step last, int limit)
    {
        if (group.Kind is VerbGroupKind.Attributive or VerbGroupKind.Copula)
        {
            return group.Kind;
        }

        bool nextIsNominal = group.End < limit && parse.Units[group.End].Kind is UnitKind.Word or UnitKind.Number;
        bool isOfNoun = nextIsNominal && IsPerfective(last.Form) && parse.Units[group.End].Sense.WordClass != "adverb";
        return last.Form switch
        {
            WordForm.Infinitive or WordForm.InfinitiveOblique or WordForm.InfinitiveFeminine => VerbGroupKind.Infinitive,
            WordForm.Conjunctive => VerbGroupKind.Conjunctive,
            WordForm.Root => VerbGroupKind.Conjunctive,
            WordForm.Imperfective when group.End - group.First == 1 => VerbGroupKind.Participle,
            WordForm.PerfectivePlural when last.Root == "ho" && parse.Units[group.First].Verb?.Form == WordForm.Imperfective => VerbGroupKind.Participle,
            _ when IsPerfective(last.Form) && last.Root == "ho" && group.Root != "ho" && nextIsNominal => VerbGroupKind.Attributive,
            _ when isOfNoun && ((last.Root == "ja" && group.Passive) || (last.Root == "reh" && group.End - group.First > 1)) => VerbGroupKind.Attributive,
            _ => VerbGroupKind.Finite,
        };
    }

    /// <summary>The last member of the group so far.</summary>
    private readonly record struct Step(string Root, WordForm Form, bool Transitive);
}
