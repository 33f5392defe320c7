using Sanad.Reader.Lexicon;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Phrases;

/// <summary>Cuts the words between case marks, conjunctions and verbs into noun phrases, and hangs genitives and coordinated members on their heads.</summary>
internal static class Phraser
{
    private const int LongestList = 14;

    public static void Find(Parse parse, TextRange units)
    {
        int start = -1;
        int sentenceFirst = parse.Phrases.Count;
        for (int unit = units.Start; unit < units.End; unit++)
        {
            ref Unit current = ref parse.Units[unit];
            if (current.Group >= 0 || current.Kind is UnitKind.Punctuation or UnitKind.Particle or UnitKind.Auxiliary or UnitKind.Verb or UnitKind.Ending)
            {
                if (start >= 0 && !IsInside(parse, unit, units))
                {
                    Close(parse, ref start, unit, BehindBrackets(parse, unit, units), sentenceFirst, Joins(parse, unit, units));
                }
            }
            else if (current.Kind == UnitKind.Postposition)
            {
                int first = start >= 0 ? start : -1;
                if (first >= 0)
                {
                    Close(parse, ref start, unit, current.Sense.Postposition!, sentenceFirst, joinsNext: false);
                }
            }
            else
            {
                start = Extend(parse, start, unit, units, sentenceFirst);
            }
        }

        if (start >= 0)
        {
            Close(parse, ref start, units.End, string.Empty, sentenceFirst, joinsNext: false);
        }
    }

    /// <summary>The mark of doer or goal behind the short form of a name in brackets, which the name bears: بلوچ لبریشن آرمی | (بی ایل اے) نے; empty for none.</summary>
    private static string BehindBrackets(Parse parse, int unit, TextRange units)
    {
        bool isGloss = unit + 3 < units.End && parse.IsMark(unit, '(') && parse.IsMark(unit + 2, ')') && parse.Units[unit - 1].Name is not null;
        return isGloss && (parse.IsPostposition(unit + 3, "ne") || parse.IsPostposition(unit + 3, "ko")) ? parse.Units[unit + 3].Sense.Postposition! : string.Empty;
    }

    /// <summary>Emphasis and quotation marks do not end a phrase.</summary>
    private static bool IsInside(Parse parse, int unit, TextRange units) => unit + 1 < units.End
        && (parse.IsParticle(unit, "emphasis") || (parse.Units[unit].Kind == UnitKind.Punctuation && parse.Units[unit].Mark is '\'' or '"'
            && parse.Units[unit + 1].Kind is UnitKind.Postposition));

    private static bool Joins(Parse parse, int unit, TextRange units) => unit + 1 < units.End
        && (parse.IsParticle(unit, "conjunction-and") || (parse.IsMark(unit, Marks.Comma) && IsListComma(parse, unit, units))) && parse.Units[unit].Group < 0;

    /// <summary>A comma between names of a list that ends in "and", or of two right before "between" (ایران، عراق کے درمیان); other commas part what is said.</summary>
    private static bool IsListComma(Parse parse, int comma, TextRange units)
    {
        if (parse.Units[comma - 1].Name is null || parse.Units[comma + 1].Name is null)
        {
            return false;
        }

        if (parse.Units[comma - 1].Name!.IsLocation && comma + 2 < units.End && parse.IsPostposition(comma + 2, "ke-darmiyan"))
        {
            return true;
        }

        for (int unit = comma + 1; unit < Math.Min(units.End, comma + LongestList); unit++)
        {
            if (parse.IsParticle(unit, "conjunction-and"))
            {
                return true;
            }

            if (parse.Units[unit].Kind is UnitKind.Verb or UnitKind.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }

    private static int Extend(Parse parse, int start, int unit, TextRange units, int sentenceFirst)
    {
        ref Unit current = ref parse.Units[unit];
        if (start >= 0 && BeginsAnother(parse, start, unit))
        {
            Close(parse, ref start, unit, string.Empty, sentenceFirst, joinsNext: false);
        }

        if (current.Kind == UnitKind.Pronoun && CaseOf(parse, unit, units) is { } @case)
        {
            start = start >= 0 ? start : unit;
            Close(parse, ref start, unit + 1, @case, sentenceFirst, joinsNext: false);
            return -1;
        }

        return start >= 0 ? start : unit;
    }

    /// <summary>The case a pronoun carries in itself, empty for one that stands alone, null where it goes with the words behind it.</summary>
    private static string? CaseOf(Parse parse, int unit, TextRange units)
    {
        PronounSense pronoun = parse.Units[unit].Sense.Pronoun!;
        if (pronoun.Case is "ko" or "ka")
        {
            return pronoun.Case;
        }

        bool beforeCase = unit + 1 < units.End && parse.Units[unit + 1].Kind == UnitKind.Postposition;
        bool beforeNoun = unit + 1 < units.End && parse.Units[unit + 1].Kind is UnitKind.Word or UnitKind.Number or UnitKind.Time;
        return beforeCase || (beforeNoun && pronoun.Kind != "personal") ? null : string.Empty;
    }

    private static bool BeginsAnother(Parse parse, int start, int unit)
    {
        ref Unit current = ref parse.Units[unit];
        ref Unit previous = ref parse.Units[unit - 1];
        bool isEdge = current.Kind is UnitKind.Time or UnitKind.Pronoun || previous.Kind == UnitKind.Time;
        if (isEdge || PhraseEdge.EndsAt(parse, start, unit))
        {
            return true;
        }

        if (previous.Name is not { } before)
        {
            return previous.Sense.Frames.Length > 0 && (IsBehindDeed(previous.Sense, current) || IsParty(parse, unit));
        }

        bool adjectiveBehindNoun = current.Name is null && current.Sense.WordClass == "adjective" && previous.Sense.WordClass is null && before.Kind != NameKind.Demonym;
        if (adjectiveBehindNoun || current.Kind == UnitKind.Number)
        {
            return adjectiveBehindNoun || before.IsProper;
        }

        return before.IsProper && unit != start && IsAnotherName(before, current);
    }

    private static bool IsBehindDeed(Sense deed, in Unit current) => current.Kind == UnitKind.Number || (IsDoer(current.Name) && !IsHeld(deed));

    /// <summary>Whether a word says as an adjective what was done to the people behind it: گرفتار بھارتی شہری.</summary>
    private static bool IsHeld(Sense sense) => Array.Exists(sense.Frames, frame => frame.Bare && frame.Event == "COERCE" && frame.Recipient.Contains("subj"));

    /// <summary>Somebody named right behind an event noun does what it tells of: حملہ | طالبان نے کیا.</summary>
    private static bool IsDoer(NameSense? name) => name is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Demonym or NameKind.Office };

    /// <summary>So do a state before its own case mark, and a name with an adjective before it: ذمہ دار | بھارت کو ٹھہرایا, ذمہ داری | کالعدم تنظیم نے قبول کی.</summary>
    private static bool IsParty(Parse parse, int unit)
    {
        if (parse.Units[unit].Name is { Kind: NameKind.State or NameKind.Capital })
        {
            bool isMarked = parse.IsPostposition(unit + 1, "ne") || parse.IsPostposition(unit + 1, "ko") || parse.IsPostposition(unit + 1, "par");
            return isMarked && !Array.Exists(parse.Units[unit - 1].Sense.Frames, static frame => frame.Event == "CONSULT");
        }

        int name = unit;
        while (name + 1 < parse.Units.Count && parse.Units[name] is { Kind: UnitKind.Word, Sense: { Name: null, WordClass: "adjective", Frames.Length: 0 } })
        {
            name++;
        }

        return name > unit && parse.Units[name].Name is { Kind: NameKind.Organisation or NameKind.People } && !Array.Exists(parse.Units[unit - 1].Sense.Frames, static frame => frame.Verbs.Length == 0);
    }

    private static bool IsAnotherName(NameSense before, in Unit current)
    {
        NameSense? now = current.Name;
        return before.Kind == NameKind.Person
            ? now is null ? current.Sense.IsKnown && current.Sense.WordClass != "name" : now.Kind != NameKind.Person && !(now.Kind == NameKind.People && now.SubKind == "body")
            : now is { Kind: not (NameKind.Office or NameKind.People) } && (before.IsLocation || (before.Kind == NameKind.Organisation && now.Kind == NameKind.State));
    }

    private static void Close(Parse parse, ref int start, int end, string @case, int sentenceFirst, bool joinsNext)
    {
        int index = parse.Phrases.Count;
        int first = index;
        int begin = start;
        first = BehindTime(parse, first, sentenceFirst, ref begin);
        while (first > sentenceFirst && Belongs(parse, first - 1, begin) && !(@case.Length > 0 && first == index && IsDirectGenitive(parse, first - 1)))
        {
            first = parse.Phrases[first - 1].ChainFirst;
            begin = parse.Phrases[first].First;
        }

        parse.Phrases.Add(new Phrase
        {
            First = start,
            End = end,
            Case = @case,
            ChainFirst = first,
            JoinsNext = joinsNext && @case.Length == 0,
            IsTime = parse.Units[end - 1].Kind == UnitKind.Time,
        });
        start = -1;
    }

    /// <summary>A time may stand between a genitive and its noun: چانسلر کا | دو برس بعد | رابطہ.</summary>
    private static int BehindTime(Parse parse, int phrase, int sentenceFirst, ref int begin)
    {
        int time = phrase - 1;
        bool isBetween = time > sentenceFirst && parse.Phrases[time].IsTime && parse.Phrases[time].End == begin && parse.Phrases[time - 1].Is("ka");
        begin = isBetween ? parse.Phrases[time].First : begin;
        return isBetween ? time : phrase;
    }

    /// <summary>Whether a genitive agrees with a noun in the direct case (کا, the one form that is no other word), so that no noun before a case mark is its own: وزیر کا | فوج کو | حکم.</summary>
    internal static bool IsDirectGenitive(Parse parse, int phrase) => parse.Phrases[phrase].Is("ka") && parse.Units[parse.Phrases[phrase].End] is
    {
        Kind: UnitKind.Postposition,
        Sense: { Ending: null, Verbs.Count: 0 },
    };

    /// <summary>A state, a person or a nationality has nobody's genitive before it: ٹرمپ کا | روسی صدر سے مطالبہ.</summary>
    private static bool TakesGenitive(Parse parse, int unit) =>
        parse.Units[unit].Name is not { Kind: NameKind.State or NameKind.Capital or NameKind.Person or NameKind.Demonym };

    /// <summary>A body of one state is not another state's: کینیڈا کا | ٹک ٹاک کو حکم.</summary>
    private static bool IsOfAnother(NameSense? owner, NameSense? body) => owner is { IsLocation: true, Country.Length: 3 }
        && body is { Kind: NameKind.Organisation, Country.Length: 3 } && body.Country != owner.Country;

    /// <summary>Whether the phrase before is a genitive of, or coordinated with, the one that is being closed.</summary>
    private static bool Belongs(Parse parse, int phrase, int begin)
    {
        ref Phrase before = ref parse.Phrases[phrase];
        return begin - before.End <= 2 && (before.JoinsNext || (before.Is("ka") && TakesGenitive(parse, begin) && !IsOfAnother(parse.Units[before.End - 1].Name, parse.Units[begin].Name)));
    }
}
