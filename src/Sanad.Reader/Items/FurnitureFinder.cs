using Sanad.Model;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Items;

/// <summary>Tells what the page puts around a report: bylines, captions and credits, links to other reports, lines that are a dateline only.</summary>
/// <remarks>Such sentences name things and times but tell no events. Described in docs/language/sentences.md.</remarks>
internal static class FurnitureFinder
{
    private const int LongestByline = 8;
    private const int LongestCredit = 10;
    private const int MostLinks = 6;

    /// <summary>Adds what each sentence does in its report to <paramref name="roles"/>.</summary>
    public static void Find(Parse parse, List<SentenceRole> roles)
    {
        int links = 0;
        for (int sentence = 0; sentence < parse.SentenceUnits.Count; sentence++)
        {
            TextRange units = parse.SentenceUnits[sentence];
            SentenceRole role = RoleOf(parse, units);
            bool isLine = IsLineStart(parse, units.Start) && !IsStop(parse, units.End - 1);
            if (role == SentenceRole.Boilerplate && parse.Sense(FirstWord(parse, units)).Furniture == "also-read" && IsCue(parse, units))
            {
                links = MostLinks;
            }
            else if (role == SentenceRole.Body && isLine && links > 0 && sentence + 1 < parse.SentenceUnits.Count)
            {
                role = SentenceRole.Boilerplate;
                links--;
            }
            else
            {
                links = 0;
            }

            roles.Add(role);
        }
    }

    /// <summary>Whether a line begins at a unit.</summary>
    public static bool IsLineStart(Parse parse, int unit) => parse.Units[unit].First == 0 || parse.Text.Tokens[parse.Units[unit].First - 1].Kind == TokenKind.LineEnd;

    private static SentenceRole RoleOf(Parse parse, TextRange units)
    {
        int first = FirstWord(parse, units);
        return parse.Sense(first).Furniture switch
        {
            "also-read" or "page" when IsCue(parse, units) || IsLink(parse, units, first) => SentenceRole.Boilerplate,
            "caption" when !HasPostposition(parse, first + 1, units.End) => SentenceRole.Boilerplate,
            "credit" when IsLabel(parse, units, first, LongestCredit) => SentenceRole.Boilerplate,
            "byline" when IsLabel(parse, units, first, LongestByline) => SentenceRole.Byline,
            "agency" when IsBareLine(parse, units) => SentenceRole.Byline,
            _ when IsStarred(parse, units) => SentenceRole.Boilerplate,
            _ => DatelineCutter.EndOf(parse, units) == units.End ? SentenceRole.Dateline : SentenceRole.Body,
        };
    }

    /// <summary>Whether a colon stands behind the first word and a few words without a verb behind that.</summary>
    private static bool IsLabel(Parse parse, TextRange units, int first, int longest) =>
        IsMark(parse, first + 1, units.End, ':') && units.End - first <= longest && !HasVerb(parse, units);

    /// <summary>Whether a sentence is a short line without a stop and a verb.</summary>
    private static bool IsBareLine(Parse parse, TextRange units) =>
        units.End - units.Start <= LongestByline && IsLineStart(parse, units.Start) && !IsStop(parse, units.End - 1) && !HasVerb(parse, units);

    /// <summary>Whether a colon or semicolon stands behind the first word and no full stop at the end: a headline has none, and one that does has run into the report.</summary>
    private static bool IsLink(Parse parse, TextRange units, int first) =>
        (IsMark(parse, first + 1, units.End, ':') || IsMark(parse, first + 1, units.End, Marks.Semicolon)) && !parse.IsMark(units.End - 1, Marks.FullStop);

    /// <summary>Whether a sentence stands behind a star and has no full stop, on a line of its own or before the next star: so pages set the headlines of other reports into one.</summary>
    /// <remarks>Within a line the last of them has run into the report.</remarks>
    private static bool IsStarred(Parse parse, TextRange units) => parse.IsMark(units.Start, Marks.Star) && !parse.IsMark(units.End - 1, Marks.FullStop)
        && (IsLineStart(parse, units.Start) || IsMark(parse, units.End, parse.Units.Count, Marks.Star));

    /// <summary>Whether a sentence is a cue and nothing else but marks and numbers.</summary>
    private static bool IsCue(Parse parse, TextRange units)
    {
        for (int unit = FirstWord(parse, units) + 1; unit < units.End; unit++)
        {
            if (parse.Units[unit].Kind is not (UnitKind.Punctuation or UnitKind.Number))
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstWord(Parse parse, TextRange units)
    {
        int first = units.Start;
        while (first < units.End - 1 && parse.Units[first].Kind == UnitKind.Punctuation)
        {
            first++;
        }

        return first;
    }

    private static bool IsMark(Parse parse, int unit, int end, char mark) => unit < end && parse.IsMark(unit, mark);

    /// <summary>A caption's words stand alone; with a postposition behind them the sentence speaks of a picture.</summary>
    private static bool HasPostposition(Parse parse, int unit, int end) => unit < end && parse.Units[unit].Kind == UnitKind.Postposition;

    private static bool IsStop(Parse parse, int unit) =>
        parse.Units[unit].Kind == UnitKind.Punctuation && parse.Units[unit].Mark is Marks.FullStop or Marks.QuestionMark or '!' or '.' or '?';

    private static bool HasVerb(Parse parse, TextRange units)
    {
        for (int unit = units.Start; unit < units.End; unit++)
        {
            if (parse.Units[unit].Kind is UnitKind.Verb or UnitKind.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }
}
