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

        while (match + 1 < parse.Text.Matches.Count && parse.Text.Matches[match].End <= token)
        {
            match++;
        }

        int nextTime = time < parse.Times.Count ? parse.Times[time].First : int.MaxValue;
        int nextNumber = number < parse.Numbers.Count ? parse.Numbers[number].First : int.MaxValue;
        if (nextTime == token)
        {
            return Add(parse, token, Math.Min(limit, parse.Times[time].End), UnitKind.Time, time, Sense.Unknown);
        }

        if (nextNumber == token)
        {
            return Add(parse, token, Math.Min(limit, parse.Numbers[number].End), UnitKind.Number, number, lexicon.Of(parse.Text.Pack.FirstNode(parse.Text.Tokens[token].Word)));
        }

        Match found = parse.Text.Matches[match];
        bool cutsNumber = found.End > nextNumber && lexicon.Of(found.Node).Name is null;
        if (found.First != token || found.End > Math.Min(nextTime, limit) || cutsNumber)
        {
            found = new Match(token, token + 1, parse.Text.Pack.FirstNode(parse.Text.Tokens[token].Word));
        }

        return Add(parse, token, found.End, UnitKind.Word, -1, lexicon.Of(found.Node));
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

        if (sense.Postposition is not null)
        {
            return PostpositionKind(parse, unit, first, end, sense);
        }

        if (sense.IsFunction)
        {
            bool isVerb = sense.Verbs.Count > 0 && unit > first && !IsConjunction(sense) && (nextIsVerbal || EndsClause(parse, unit + 1, end));
            return isVerb ? UnitKind.Verb : sense.Particle is not null ? UnitKind.Particle : sense.Pronoun is not null ? UnitKind.Pronoun : UnitKind.Word;
        }

        return sense.Verbs.Count > 0 && IsVerb(parse, unit, end, sense, nextIsVerbal) ? UnitKind.Verb : UnitKind.Word;
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
            return false;
        }

        if (sense.Verbs.Exists(verb => verb.Root is "kar" or "de" or "le" or "ja" && verb.Form != WordForm.Root))
        {
            return true;
        }

        bool otherwise = IsAlsoNominal(sense);
        if (onlyRoot)
        {
            return unit + 1 < end && parse.Units[unit + 1] is { Kind: UnitKind.Verb, Verb: { } next } && JoinsRoot(next, otherwise);
        }

        return !otherwise || (nextIsVerbal && sense.Name is null) || (sense.Name is null && EndsClause(parse, unit + 1, end) && sense.Frames.Length == 0);
    }

    private static bool IsAlsoNominal(Sense sense) =>
        sense.Name is not null || sense.WordClass is not null || sense.Frames.Length > 0 || sense.Measure is not null || sense.IsTimeWord;

    /// <summary>A root goes on with کر in its bare form only (جا کر); before other forms of it a noun stands (مار کرنے والے).</summary>
    private static bool JoinsRoot(VerbSense next, bool otherwise) => next.Root == "kar" ? next.Form == WordForm.Root : !otherwise || next.Root is "ja" or "de" or "le" or "sak";

    private static VerbSense Choose(Parse parse, int unit, int end)
    {
        List<VerbSense> verbs = parse.Units[unit].Sense.Verbs;
        if (verbs.Count == 1)
        {
            return verbs[0];
        }

        bool nextIsVerb = unit + 1 < end && parse.Units[unit + 1].Kind == UnitKind.Verb;
        VerbSense? wanted = verbs.Find(verb => (verb.Form == WordForm.Root) == nextIsVerb && verb.Form is not (WordForm.Oblique or WordForm.ObliquePlural));
        return wanted ?? verbs[0];
    }
}
