using Sanad.Reader.Lexicon;
using Sanad.Text;
using Sanad.Text.Lookup;
using Sanad.Text.Morphology;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Phrases;

/// <summary>Turns known surfaces, numbers and times into units and decides what each does: کی is "of" or "did", میں is "in" or "I".</summary>
internal sealed class Unitizer(ReaderLexicon lexicon)
{
    public void Unitize(Parse parse)
    {
        int time = 0;
        int number = 0;
        int match = 0;
        for (int sentence = 0; sentence < parse.Text.Sentences.Count; sentence++)
        {
            TextRange tokens = parse.Text.Sentences[sentence];
            int first = parse.Units.Count;
            int token = tokens.Start;
            while (token < tokens.End)
            {
                bool isLineEnd = parse.Text.Tokens[token].Kind == TokenKind.LineEnd;
                token = isLineEnd ? token + 1 : Math.Min(tokens.End, AddUnit(parse, token, tokens.End, ref time, ref number, ref match));
            }

            parse.SentenceUnits.Add(new TextRange(first, parse.Units.Count));
            Classify(parse, first, parse.Units.Count);
        }
    }

    private int AddUnit(Parse parse, int token, int limit, ref int time, ref int number, ref int match)
    {
        while (time < parse.Times.Count && parse.Times[time].First < token)
        {
            time++;
        }

        while (number < parse.Numbers.Count && parse.Numbers[number].First < token)
        {
            number++;
        }

        int nextTime = time < parse.Times.Count ? parse.Times[time].First : int.MaxValue;
        int nextNumber = number < parse.Numbers.Count ? parse.Numbers[number].First : int.MaxValue;
        if (nextTime == token)
        {
            return Add(parse, token, Math.Min(limit, parse.Times[time].End), UnitKind.Time, time, Sense.Unknown);
        }

        // A time that begins inside a bounded number (تقریباً 45 سال بعد) stands; the words in front of it are words.
        bool isNumber = nextNumber == token && parse.Numbers[number].End <= nextTime;
        if (isNumber)
        {
            return Add(parse, token, Math.Min(limit, parse.Numbers[number].End), UnitKind.Number, number, lexicon.Of(parse.Text.Pack.FirstNode(parse.Text.Tokens[token].Word)));
        }

        Match found = MatchAt(parse, token, ref match);
        bool cutsNumber = nextNumber > token && found.End > nextNumber && lexicon.Of(found.Node).Name is null;
        if (found.First != token || found.End > Math.Min(nextTime, limit) || cutsNumber)
        {
            found = new Match(token, token + 1, parse.Text.Pack.FirstNode(parse.Text.Tokens[token].Word));
        }

        return Add(parse, token, found.End, UnitKind.Word, -1, lexicon.Of(found.Node));
    }

    /// <summary>The known surface at <paramref name="token"/>, sought on from <paramref name="match"/>.</summary>
    private static Match MatchAt(Parse parse, int token, ref int match)
    {
        while (match + 1 < parse.Text.Matches.Count && parse.Text.Matches[match].End <= token)
        {
            match++;
        }

        return parse.Text.Matches[match];
    }

    private static int Add(Parse parse, int first, int end, UnitKind kind, int index, Sense sense)
    {
        Token token = parse.Text.Tokens[first];
        bool isMark = kind == UnitKind.Word && token.Kind is TokenKind.Punctuation or TokenKind.LineEnd;
        parse.Units.Add(new Unit
        {
            First = first,
            End = end,
            Kind = isMark ? UnitKind.Punctuation : kind,
            Mark = isMark ? token.Mark : '\0',
            Index = index,
            Group = -1,
            Sense = sense,
        });
        return end;
    }

    private static void Classify(Parse parse, int first, int end)
    {
        for (int unit = end - 1; unit >= first; unit--)
        {
            if (parse.Units[unit].Kind == UnitKind.Word && parse.Units[unit].Sense.IsKnown)
            {
                ref Unit current = ref parse.Units[unit];
                current.Kind = KindOf(parse, unit, first, end);
                current.Verb = current.Kind == UnitKind.Verb ? Choose(parse, unit, end) : null;
            }
        }
    }

    private static UnitKind KindOf(Parse parse, int unit, int first, int end)
    {
        Sense sense = parse.Units[unit].Sense;
        bool nextIsVerbal = unit + 1 < end && parse.Units[unit + 1].Kind is UnitKind.Verb or UnitKind.Auxiliary;
        if (sense.Auxiliary is not null)
        {
            return UnitKind.Auxiliary;
        }

        if (sense.Ending is "agentive" or "obligation")
        {
            return UnitKind.Ending;
        }

        if (unit > first && QualifiesParticiple(parse, unit))
        {
            return UnitKind.Verb;
        }

        if (sense.Postposition is not null)
        {
            return PostpositionKind(parse, unit, first, end, sense);
        }

        if (sense.IsFunction)
        {
            return unit > first && sense.Verbs.Count > 0 && !IsConjunction(sense) && StandsAsVerb(parse, unit, end, nextIsVerbal) ? UnitKind.Verb : FunctionKind(sense);
        }

        return sense.Verbs.Count > 0 && IsVerb(parse, unit, end, sense, nextIsVerbal) ? UnitKind.Verb : UnitKind.Word;
    }

    private static UnitKind FunctionKind(Sense sense) =>
        sense.Particle is not null ? UnitKind.Particle : sense.Pronoun is not null ? UnitKind.Pronoun : UnitKind.Word;

    private static bool StandsAsVerb(Parse parse, int unit, int end, bool nextIsVerbal) =>
        nextIsVerbal || EndsClause(parse, unit + 1, end) || IsBeforeAbility(parse, unit + 1, end);

    /// <summary>Whether the unit is a form of ہوا behind a participle (کرتے ہوئے, بھیجی ہوئی).</summary>
    private static bool QualifiesParticiple(Parse parse, int unit)
    {
        Sense sense = parse.Units[unit].Sense;
        ref Unit before = ref parse.Units[unit - 1];
        return sense.Ending == "participial" && sense.Verbs.Count > 0 && before.Kind == UnitKind.Word && IsParticiple(before.Sense);
    }

    private static bool IsParticiple(Sense sense)
    {
        foreach (VerbSense verb in sense.Verbs)
        {
            if (verb.Form == WordForm.Imperfective || VerbGrouper.IsPerfective(verb.Form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConjunction(Sense sense) => sense.Particle?.StartsWith("conjunction", StringComparison.Ordinal) == true;

    private static UnitKind PostpositionKind(Parse parse, int unit, int first, int end, Sense sense)
    {
        bool nextIsVerbal = unit + 1 < end && parse.Units[unit + 1].Kind is UnitKind.Verb or UnitKind.Auxiliary;
        if (sense.Verbs.Count > 0 && unit > first)
        {
            return nextIsVerbal || EndsClause(parse, unit + 1, end) ? UnitKind.Verb : UnitKind.Postposition;
        }

        bool hasHost = unit > first && parse.Units[unit - 1].Kind is not (UnitKind.Punctuation or UnitKind.Particle);
        hasHost &= unit > first && parse.Units[unit - 1].Sense.Particle is not "subordinator-ke";
        return sense.Pronoun is not null && !hasHost ? UnitKind.Pronoun : UnitKind.Postposition;
    }

    private static bool EndsClause(Parse parse, int unit, int end)
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

    private static bool IsVerb(Parse parse, int unit, int end, Sense sense, bool nextIsVerbal)
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

        bool otherwise = IsAlsoNominal(sense);
        if (onlyRoot)
        {
            return RootGoesOn(parse, PastStress(parse, unit + 1, end), end, otherwise, sense);
        }

        return !otherwise || (nextIsVerbal && sense.Name is null && GoesOn(parse.Units[unit + 1], sense)) || (sense.Name is null && EndsClause(parse, unit + 1, end) && sense.Frames.Length == 0);
    }

    /// <summary>Whether the word makes one predicate with the verb behind it: دھمکی دی is a threat given, no form of دھمکنا.</summary>
    private static bool IsHostOf(VerbSense? next, Sense sense) => next is not null && Array.Exists(sense.Frames, frame => frame.Takes(next.Root));

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

    private static bool IsBeforeAbility(Parse parse, int unit, int end)
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

    private static VerbSense Choose(Parse parse, int unit, int end)
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

    /// <summary>Whether a نے stands before the unit in its sentence: without it a transitive verb has no perfective (حکومت فوج بھیجے).</summary>
    private static bool HasAgent(Parse parse, int unit)
    {
        int first = parse.SentenceUnits[^1].Start;
        for (int before = unit - 1; before >= first; before--)
        {
            if (parse.Units[before].Sense.Postposition == "ne")
            {
                return true;
            }
        }

        return false;
    }
}
