using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Sentences;

/// <summary>Which marks end a sentence, and what belongs to the end.</summary>
internal static class StopRules
{
    private const int LongestBracket = 24;

    /// <summary>Last token of the stop at <paramref name="index"/>, or −1 where it ends nothing.</summary>
    /// <param name="view">The text.</param>
    /// <param name="index">A punctuation mark.</param>
    /// <param name="start">First token of the sentence so far.</param>
    /// <param name="open">What is open before it.</param>
    /// <param name="listNumber">The number of the list item read last; taken further here.</param>
    public static int EndOfStop(TokenView view, int index, int start, OpenMarks open, ref int listNumber)
    {
        int last = EndOfRun(view, index);
        bool ends = view.Mark(index) switch
        {
            Letters.FullStop when last - index >= 1 => EndsAtDots(view, index, last, start),
            Letters.FullStop => !IsInner(view, index, start, ref listNumber),
            '.' when last > index => EndsAtPause(view, index, last),
            '.' => EndsAtLatinStop(view, index, start, ref listNumber),
            '?' when view.IsGlued(index) && view.IsGlued(index + 1) && view.IsUrdu(index + 1) => view.Is(index - 1, WordUse.Closing),
            Letters.QuestionMark or '!' or '?' => view.Mark(index - 1) is not ('(' or '['),
            '\u2026' => EndsAtPause(view, index, last),
            '_' or '-' or '/' or '|' => EndsAtOtherMark(view, index, last),
            _ => false,
        };
        return ends && !IsInBracket(view, last, start, open, view.Mark(index)) ? last : -1;
    }

    /// <summary>Last of the same marks in a row that begins here; the Urdu stop also with spaces between.</summary>
    public static int EndOfRun(TokenView view, int index)
    {
        char mark = view.Mark(index);
        if (mark is not (Letters.FullStop or '.' or '_' or '/' or '\u2026'))
        {
            return index;
        }

        while (view.Mark(index + 1) == mark && (mark == Letters.FullStop || view.IsGlued(index + 1)))
        {
            index++;
        }

        return index;
    }

    /// <summary>Takes the further stops, closing quotation marks and brackets behind a stop.</summary>
    /// <returns>The last of them.</returns>
    public static int TakeClosers(TokenView view, int last, int start, ref OpenMarks open)
    {
        while (view.Mark(last + 1) != '\0' && Belongs(view, last + 1, open))
        {
            last++;
            if (OpenMarks.IsQuoteOrBracket(view.Mark(last)))
            {
                open.Take(view, last, start);
            }
        }

        return last;
    }

    /// <summary>Whether the sentence goes on behind a stop and its closing marks: before a postposition, a comma, or who said it.</summary>
    public static bool GoesOn(TokenView view, int stop, int last, OpenMarks before)
    {
        int next = last + 1;
        if (view.IsPastLine(next))
        {
            return false;
        }

        char closer = view.Mark(last);
        bool isClosed = last > stop && OpenMarks.IsQuoteOrBracket(closer);
        if (view.Is(next, WordUse.Enclitic))
        {
            return isClosed || (!view.Is(stop - 1, WordUse.Closing) && view.IsWord(next + 1));
        }

        if (isClosed && view.Mark(next) is Letters.Comma or Letters.Semicolon or ',')
        {
            return true;
        }

        bool isCall = view.Mark(stop) is Letters.QuestionMark or '!' or '?';
        if (!isCall || !isClosed || !OpenMarks.IsQuote(closer) || !view.IsWord(next))
        {
            return false;
        }

        return before.QuoteLeads || view.Is(next, WordUse.Joiner | WordUse.Finite) || view.Is(next + 1, WordUse.LightPerfective);
    }

    private static bool Belongs(TokenView view, int index, OpenMarks open)
    {
        char mark = view.Mark(index);
        return mark switch
        {
            Letters.FullStop or Letters.QuestionMark or '!' or '?' => true,
            '.' or '\u2026' => view.IsGlued(index),
            '-' or '_' => view.IsGlued(index) && !view.IsGlued(index + 1),
            '|' or '/' => false,
            '\'' or '"' => IsClosing(view, index, open.Holds(mark)),
            ')' or ']' => view.IsGlued(index) || open.Bracket > 0,
            _ => false,
        };
    }

    private static bool IsClosing(TokenView view, int index, bool isOpen)
    {
        bool isLoose = !view.IsGlued(index + 1) || !view.IsWord(index + 1);
        return view.IsGlued(index) ? isOpen || isLoose : isOpen && isLoose;
    }

    /// <summary>Whether a bracket is open that goes on, or that stands within a sentence and holds a call.</summary>
    private static bool IsInBracket(TokenView view, int last, int start, OpenMarks open, char mark)
    {
        if (open.Bracket == 0 || open.Bracket - 1 == start)
        {
            return false;
        }

        int index = last + 1;
        while (TokenView.IsStop(view.Mark(index)) || OpenMarks.IsQuote(view.Mark(index)))
        {
            index++;
        }

        if (view.Mark(index) is ')' or ']')
        {
            return mark is Letters.QuestionMark or '!' or '?';
        }

        for (int limit = last + LongestBracket; index < limit && !view.IsPastLine(index); index++)
        {
            if (view.Mark(index) is ')' or ']')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInner(TokenView view, int index, int start, ref int listNumber) =>
        (view.IsNumber(index - 1) && view.IsNumber(index + 1) && view.IsGlued(index) && view.IsGlued(index + 1))
        || AbbreviationRules.IsAbbreviation(view, index, start)
        || AbbreviationRules.IsYear(view, index)
        || ListRules.IsListMark(view, index, start, ref listNumber)
        || DatelineRules.IsDatelineStop(view, index, start);

    /// <summary>Two Urdu stops are one stop; three or more end a sentence where a verb or a line is complete.</summary>
    private static bool EndsAtDots(TokenView view, int index, int last, int start)
    {
        if (DatelineRules.IsDatelineStart(view, index, start))
        {
            return false;
        }

        int next = last + 1;
        return last - index == 1 || view.IsPastLine(next) || !(view.IsWord(next) || view.IsNumber(next))
            || (view.Is(index - 1, WordUse.Closing) && !view.Is(next, WordUse.Subordinator));
    }

    /// <summary>Dots that leave something unsaid end a sentence only behind a complete verb.</summary>
    private static bool EndsAtPause(TokenView view, int index, int last) => view.SurelyClosesClause(index - 1)
        && !view.IsPastLine(last + 1) && !view.Is(last + 1, WordUse.Joiner | WordUse.Relative);

    private static bool EndsAtOtherMark(TokenView view, int index, int last)
    {
        int next = last + 1;
        return view.Mark(index) switch
        {
            '_' when last > index => view.IsUrdu(index - 1) || TokenView.IsStop(view.Mark(index - 1)),
            '_' => view.SurelyClosesClause(index - 1) && !view.IsGlued(next),
            '-' => view.IsGlued(index) && view.SurelyClosesClause(index - 1) && !view.IsGlued(next) && !view.Is(next, WordUse.Joiner | WordUse.Relative),
            '/' => last > index && view.Mark(index - 1) != ':' && (view.IsUrdu(index - 1) || TokenView.IsStop(view.Mark(index - 1))),
            _ => !view.IsGlued(index) && !view.IsGlued(next) && view.Has(next),
        };
    }

    private static bool EndsAtLatinStop(TokenView view, int index, int start, ref int listNumber)
    {
        int next = index + 1;
        if (index == start || ListRules.IsListMark(view, index, start, ref listNumber))
        {
            return false;
        }

        if (view.IsNumber(index - 1))
        {
            return view.IsPastLine(next) || (!view.IsGlued(next) && view.IsAnyOpener(next));
        }

        if (!view.IsWord(index - 1))
        {
            return (OpenMarks.IsQuoteOrBracket(view.Mark(index - 1)) || view.Mark(index - 1) == '%') && view.IsGlued(index) && !view.IsGlued(next);
        }

        return EndsBehindWord(view, index, start);
    }

    private static bool EndsBehindWord(TokenView view, int index, int start)
    {
        int next = index + 1;
        if (view.Length(index - 1) == 1 || AbbreviationRules.IsAbbreviation(view, index, start) || DatelineRules.IsDatelineStop(view, index, start))
        {
            return false;
        }

        bool isTitle = view.Is(index - 1, WordUse.Abbreviated) && view.Has(next) && !view.IsAnyOpener(next);
        return !isTitle && (!view.IsGlued(next) || OpenMarks.IsQuoteOrBracket(view.Mark(next)) || (view.IsUrdu(next) && view.ClosesClause(index - 1)));
    }
}
