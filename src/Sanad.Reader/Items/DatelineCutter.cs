using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Items;

/// <summary>Finds the dateline that opens a report: place, day and agency in brackets, or a place before a colon, a dash or dots.</summary>
/// <remarks>کابل (ایجنسی) … · ڈھاکہ ۔ یکم دسمبر (اے پی پی) … · نئی دہلی، 3 جنوری (یو این آئی) … · کوئٹہ: …</remarks>
internal static class DatelineCutter
{
    private const int LongestPlace = 5;
    private const int LongestNote = 14;

    /// <summary>The unit behind the dateline of a sentence, or its first unit where it has none.</summary>
    public static int EndOf(Parse parse, TextRange units)
    {
        if (!FurnitureFinder.IsLineStart(parse, units.Start) || units.Start == units.End)
        {
            return units.Start;
        }

        int place = EndOfPlace(parse, units, out bool isKnown);
        if (place == units.Start)
        {
            return units.Start;
        }

        int day = EndOfDay(parse, place, units.End);
        if (day < units.End && parse.IsMark(day, '('))
        {
            int note = EndOfNote(parse, day, units.End, isKnown && day > place);
            return note < 0 ? units.Start : SkipMarks(parse, note, units.End);
        }

        bool isMarked = isKnown && day < units.End - 2 && IsMarkOfDateline(parse, day) && EndsWithStop(parse, units.End - 1);
        int end = isMarked ? SkipMarks(parse, day, units.End) : units.Start;
        return isMarked && end < units.End && parse.Units[end].Name is not { IsLocation: true } ? end : units.Start;
    }

    /// <summary>Behind the first words of the line as far as they may be places; a capital or place that the pack holds needs less evidence behind it.</summary>
    private static int EndOfPlace(Parse parse, TextRange units, out bool isKnown)
    {
        int unit = units.Start;
        isKnown = true;
        for (; unit < units.End && unit - units.Start < LongestPlace; unit++)
        {
            ref Unit current = ref parse.Units[unit];
            bool isLink = unit > units.Start && current.Kind == UnitKind.Punctuation && current.Mark is Marks.Comma or '/' or ','
                && unit + 1 < units.End && parse.Units[unit + 1].Kind == UnitKind.Word;
            if (current.Kind != UnitKind.Word && !isLink)
            {
                break;
            }

            isKnown &= isLink || current.Name is { Kind: NameKind.Capital or NameKind.Place };
        }

        return unit;
    }

    private static int EndOfDay(Parse parse, int unit, int end)
    {
        int at = unit;
        while (at < end && (parse.Units[at].Kind is UnitKind.Time or UnitKind.Number || (IsMarkBeforeDay(parse, at) && at + 1 < end && IsDayOrNote(parse, at + 1))))
        {
            at++;
        }

        return at;
    }

    private static bool IsMarkBeforeDay(Parse parse, int unit) => parse.Units[unit].Kind == UnitKind.Punctuation
        && parse.Units[unit].Mark is Marks.FullStop or Marks.Comma or ',' or '.' or ':' or '-';

    private static bool IsDayOrNote(Parse parse, int unit) => parse.Units[unit].Kind is UnitKind.Time or UnitKind.Number || parse.IsMark(unit, '(') || IsMarkBeforeDay(parse, unit);

    /// <summary>Behind the bracket that opens at <paramref name="unit"/> and names an agency, a desk or a writer; −1 where it names none.</summary>
    private static int EndOfNote(Parse parse, int unit, int end, bool hasDay)
    {
        bool isSource = hasDay;
        for (int at = unit + 1; at < end && at - unit <= LongestNote; at++)
        {
            if (parse.IsMark(at, ')'))
            {
                bool goesOn = at + 1 < end && parse.Units[at + 1].Kind == UnitKind.Postposition;
                return isSource && !goesOn ? at + 1 : -1;
            }

            if (parse.Units[at].Kind is UnitKind.Verb or UnitKind.Auxiliary)
            {
                return -1;
            }

            isSource |= parse.Sense(at).Furniture == "agency" || parse.Sense(at).Name is { SubKind: "news-agency" or "media" };
        }

        return -1;
    }

    private static bool IsMarkOfDateline(Parse parse, int unit) => parse.Units[unit].Kind == UnitKind.Punctuation && parse.Units[unit].Mark switch
    {
        ':' or '-' or '\u2026' => true,
        '.' or Marks.FullStop => parse.Units[unit + 1].Kind == UnitKind.Punctuation && parse.Units[unit + 1].Mark == parse.Units[unit].Mark,
        _ => false,
    };

    private static int SkipMarks(Parse parse, int unit, int end)
    {
        while (unit < end && parse.Units[unit].Kind == UnitKind.Punctuation
            && parse.Units[unit].Mark is ':' or '-' or '.' or '\u2026' or Marks.FullStop or Marks.Comma)
        {
            unit++;
        }

        return unit;
    }

    private static bool EndsWithStop(Parse parse, int unit) => parse.Units[unit].Kind == UnitKind.Punctuation
        && parse.Units[unit].Mark is Marks.FullStop or Marks.QuestionMark or '!' or '.' or '\'' or '"';
}
