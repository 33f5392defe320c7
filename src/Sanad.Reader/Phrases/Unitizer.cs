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
            ForgetNamesakes(parse, first, parse.Units.Count);
        }
    }

    /// <summary>A known family name behind an unknown given name that begins otherwise than the known person's is somebody else's.</summary>
    private static void ForgetNamesakes(Parse parse, int first, int end)
    {
        for (int unit = first + 1; unit < end; unit++)
        {
            ref Unit before = ref parse.Units[unit - 1];
            if (parse.Units[unit].Name is { Kind: NameKind.Person, Short: true } name && before.Kind == UnitKind.Word && (!before.Sense.IsKnown || before.Sense.WordClass == "name")
                && parse.Text.Tokens[before.First].Kind == TokenKind.Word && !name.Initials.Contains(parse.Text.Tokens.Characters(before.First)[0], StringComparison.Ordinal))
            {
                parse.Units[unit].Sense = Sense.Unknown;
            }
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
                current.Verb = current.Kind == UnitKind.Verb ? VerbChoice.Choose(parse, unit, end) : null;
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

        if (sense.Verbs.Count > 0 && ((unit > first && QualifiesParticiple(parse, unit)) || IsConjunctive(parse, unit, end)))
        {
            return UnitKind.Verb;
        }

        if (sense.Postposition is not null)
        {
            return PostpositionKind(parse, unit, first, end, sense);
        }

        if (sense.IsFunction)
        {
            return unit > first && StandsAsVerb(parse, unit, end, nextIsVerbal) ? UnitKind.Verb : FunctionKind(sense);
        }

        return sense.Verbs.Count > 0 && VerbChoice.IsVerb(parse, unit, end, sense, nextIsVerbal) ? UnitKind.Verb : UnitKind.Word;
    }

    private static UnitKind FunctionKind(Sense sense) =>
        sense.Particle is not null ? UnitKind.Particle : sense.Pronoun is not null ? UnitKind.Pronoun : UnitKind.Word;

    private static bool StandsAsVerb(Parse parse, int unit, int end, bool nextIsVerbal) => parse.Units[unit].Sense is var sense && sense.Verbs.Count > 0 && !IsConjunction(sense)
        && (nextIsVerbal || VerbChoice.EndsClause(parse, unit + 1, end) || VerbChoice.IsBeforeAbility(parse, unit + 1, end));

    /// <summary>Whether the unit is a form of ہوا behind a participle (کرتے ہوئے, بھیجی ہوئی).</summary>
    private static bool QualifiesParticiple(Parse parse, int unit)
    {
        Sense sense = parse.Units[unit].Sense;
        ref Unit before = ref parse.Units[unit - 1];
        return sense.Ending == "participial" && before.Kind == UnitKind.Word && IsParticiple(before.Sense);
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

    /// <summary>Whether an adjective marks the name before it as what the noun behind it is against: اسرائیل مخالف | مظاہرے.</summary>
    private static bool IsBetweenNameAndNoun(Parse parse, int unit, int first, int end) => unit > first && parse.Units[unit - 1].Sense.Name is { Kind: not NameKind.Person }
        && unit + 1 < end && parse.Units[unit + 1].Kind == UnitKind.Word;

    /// <summary>Whether a relative pronoun with a case mark of its own opens another clause, before which no genitive stands: ملاقات کی | جس میں.</summary>
    private static bool IsRelative(Parse parse, int unit, int end) => unit + 1 < end && parse.Units[unit].Sense.Pronoun is { Kind: "relative" }
        && parse.Units[unit + 1].Kind == UnitKind.Postposition;

    /// <summary>Whether a quotation mark opens behind a word for "of" that no noun before it takes as its verb, so that what is quoted is somebody's: حکومت کی | ’نئی پالیسی‘.</summary>
    private static bool OwnsQuotation(Parse parse, int unit, int end)
    {
        if (unit + 2 >= end || parse.Units[unit + 1] is not { Kind: UnitKind.Punctuation, Mark: '\'' or '"' } || !SpaceBefore(parse, unit + 1))
        {
            return false;
        }

        int quoted = unit + 2;
        while (quoted + 1 < end && parse.Units[quoted].Kind == UnitKind.Punctuation)
        {
            quoted++;
        }

        Sense host = parse.Units[unit - 1].Sense;
        List<VerbSense> verbs = parse.Units[unit].Sense.Verbs;
        return !SpaceBefore(parse, quoted) && host.Cues.Length == 0 && !Array.Exists(host.Frames, frame => verbs.Exists(verb => frame.Takes(verb.Root)));
    }

    private static bool SpaceBefore(Parse parse, int unit) => parse.Text.Tokens[parse.Units[unit].First].SpaceBefore;

    /// <summary>Whether کر and کے, written apart, are the one form کرکے: حملہ کر کے.</summary>
    private static bool IsConjunctive(Parse parse, int unit, int end) => unit + 1 < end && parse.Units[unit].Sense is { Ending: "conjunctive", Postposition: null }
        && parse.Units[unit + 1].Sense is { Ending: "conjunctive", Postposition: not null };

    private static UnitKind PostpositionKind(Parse parse, int unit, int first, int end, Sense sense)
    {
        bool nextIsVerbal = unit + 1 < end && parse.Units[unit + 1].Kind is UnitKind.Verb or UnitKind.Auxiliary;
        if (sense.Verbs.Count > 0 && unit > first)
        {
            bool isVerb = nextIsVerbal || (VerbChoice.EndsClause(parse, unit + 1, end) && !OwnsQuotation(parse, unit, end)) || IsRelative(parse, unit + 1, end);
            return isVerb ? UnitKind.Verb : UnitKind.Postposition;
        }

        if (sense is { WordClass: "adjective", Postposition: "ke-khilaf" })
        {
            return IsBetweenNameAndNoun(parse, unit, first, end) ? UnitKind.Postposition : UnitKind.Word;
        }

        bool hasHost = unit > first && parse.Units[unit - 1].Kind is not (UnitKind.Punctuation or UnitKind.Particle);
        hasHost &= unit > first && parse.Units[unit - 1].Sense.Particle is not "subordinator-ke";
        return sense.Pronoun is not null && !hasHost ? UnitKind.Pronoun : UnitKind.Postposition;
    }
}
