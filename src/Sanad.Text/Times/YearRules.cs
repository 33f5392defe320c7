using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads years, decades and centuries: 2012ء, سنہ 2014, دو ہزار بارہ, 1973 سے, 90 کی دہائی, بیسویں صدی.</summary>
internal sealed class YearRules(TimeLexicon lexicon)
{
    private const int First = 1000;
    private const int Last = 2100;
    private const int LeastPlainYear = 1700;
    private const int MostCenturies = 30;

    /// <summary>A year that needs no proof because a month, season or marker stands before it; with its own marker.</summary>
    public bool TryAfter(in SentenceView view, int at, out short year, out int end)
    {
        int number = lexicon.Is(view, at, TimeWordKind.YearMarker, out TimeWord marker, out int markerEnd) && marker.Tag == TimeTag.Prefix ? markerEnd : at;
        number = number == at && view.Mark(at) is ',' or Normalization.Letters.Comma && IsYear(view, at + 1, out _, out _) ? at + 1 : number;
        bool found = IsYear(view, number, out int value, out end);
        year = (short)value;
        if (!found)
        {
            end = at;
            return false;
        }

        bool isMarked = lexicon.Is(view, end, TimeWordKind.YearMarker, out TimeWord behind, out int behindEnd) && behind.Tag != TimeTag.Prefix;
        end = isMarked ? behindEnd : end;
        return behind.Tag is not (TimeTag.Hijri or TimeTag.BeforeChrist) || !isMarked;
    }

    /// <summary>A year by itself, proved by a marker or by what follows it.</summary>
    public bool TryRead(in SentenceView view, int first, bool isSure, out TimeMatch match)
    {
        match = default;
        if (!lexicon.TryNumber(view, first, out NumberCore core) || !core.IsExact || core.Kind != NumberKind.Cardinal)
        {
            return false;
        }

        decimal value = core.Low.GetValueOrDefault();
        if (lexicon.Is(view, core.End, TimeWordKind.YearMarker, out TimeWord marker, out int markerEnd) && marker.Tag != TimeTag.Prefix && value is > 0 and <= Last)
        {
            match = Marked(first, markerEnd, (int)value, marker.Tag);
            return true;
        }

        if (!IsYear(view, first, out int year, out int end))
        {
            return false;
        }

        if (TryYearPair(view, first, year, end, out match))
        {
            return true;
        }

        match = new TimeMatch(first, end, Of(year), "time-year");
        return isSure || IsProved(view, year, end);
    }

    /// <summary>A year behind سنہ, in two digits too; the marker itself stays outside.</summary>
    public bool TryPrefixed(in SentenceView view, int markerEnd, out TimeMatch match)
    {
        if (TryEra(view, markerEnd, out match) || TryRead(view, markerEnd, isSure: true, out match))
        {
            return true;
        }

        bool isShort = view.IsNumber(markerEnd) && DigitText.TryPlain(view.Tokens.Characters(markerEnd), out int value) && value is >= 10 and <= 99;
        if (isShort)
        {
            DigitText.TryPlain(view.Tokens.Characters(markerEnd), out value);
            match = new TimeMatch(markerEnd, markerEnd + 1, Of(value > 40 ? 1900 + value : 2000 + value), TimeRuleNames.ShortYear);
        }

        return isShort;
    }

    /// <summary>A decade or century by number: 90 کی دہائی, 70 اور 80 کی دہائیوں, بیسویں صدی.</summary>
    public bool TryEra(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        if (!lexicon.TryNumber(view, first, out NumberCore core) || !core.IsExact || core.Low is < 1 or > Last)
        {
            return false;
        }

        int value = (int)core.Low.GetValueOrDefault();
        if (core.Kind == NumberKind.Ordinal)
        {
            bool isCentury = lexicon.Is(view, core.End, TimeWordKind.Unit, out TimeWord unit, out int end) && unit.Unit == TimeUnit.Century && value is > 1 and < MostCenturies;
            match = new TimeMatch(first, end, new TimePoint { Form = TimeForm.Era, Unit = TimeUnit.Century, Year = (short)((Math.Clamp(value, 1, MostCenturies) - 1) * 100) }, "time-century");
            return isCentury;
        }

        TimePoint finish = default;
        int at = core.End;
        if (view.Is(at, lexicon.Function.And) && lexicon.TryNumber(view, at + 1, out NumberCore second) && second.Low is >= 10 and <= Last)
        {
            (finish, at) = (Decade((int)second.Low.GetValueOrDefault()), second.End);
        }

        if (value % 10 != 0 || !view.Is(at, lexicon.Function.Ka)
            || !lexicon.Is(view, at + 1, TimeWordKind.Unit, out TimeWord decade, out int decadeEnd) || decade.Unit != TimeUnit.Decade)
        {
            return false;
        }

        match = new TimeMatch(first, decadeEnd, Decade(value), "time-decade") { Finish = finish };
        return value is >= 10 and < 100 or >= First;
    }

    /// <summary>The year as a point.</summary>
    public static TimePoint Of(int year) => new() { Form = TimeForm.Date, Year = (short)year };

    private static TimePoint Decade(int value) => new() { Form = TimeForm.Era, Unit = TimeUnit.Decade, Year = (short)value };

    private static TimeMatch Marked(int first, int end, int value, TimeTag tag) => tag switch
    {
        TimeTag.Gregorian => new TimeMatch(first, end, Of(value), "time-year-marked"),
        TimeTag.BeforeChrist => new TimeMatch(first, end, Of(1 - value) with { Shift = 1 }, "time-year-bc"),
        _ => new TimeMatch(first, end, TimePoint.Vague, "time-hijri-year"),
    };

    /// <summary>2016-17: two years that follow each other.</summary>
    private static bool TryYearPair(in SentenceView view, int first, int year, int end, out TimeMatch match)
    {
        bool isPair = view.IsNumber(first) && view.Mark(end) == '-' && view.IsGlued(end) && view.IsGlued(end + 1) && view.IsNumber(end + 1)
            && DigitText.TryPlain(view.Tokens.Characters(end + 1), out int second) && (second == (year + 1) % 100 || second == year + 1);
        match = new TimeMatch(first, end + 2, Of(year), "time-year-pair") { Finish = Of(year + 1) };
        return isPair;
    }

    /// <summary>A number that may be a year: four plain digits, or words such as دو ہزار بارہ and انیس سو اکہتر.</summary>
    private bool IsYear(in SentenceView view, int at, out int year, out int end)
    {
        bool isRead = lexicon.TryNumber(view, at, out NumberCore core) && core is { Kind: NumberKind.Cardinal, IsExact: true };
        end = core.End;
        decimal value = core.Low.GetValueOrDefault();
        year = isRead && value is >= First and <= Last && decimal.IsInteger(value) ? (int)value : 0;
        if (view.IsNumber(at))
        {
            bool isTied = view.IsGlued(at) && view.Mark(at - 1) == '-' && view.IsGlued(at - 1) && !view.IsNumber(at - 2);
            return year > 0 && core.Form == NumberForm.Digits && view.Tokens.Characters(at).Length == 4 && !isTied;
        }

        return year is > 1800 and < 2000 or > 2000 && core.Form == NumberForm.Compound && end - at >= 3 && year % 100 != 0;
    }

    /// <summary>Whether the number is tied to a year that is proved, or stands alone in brackets: 1957، 1962 اور 1971 میں; (1451-1526); (2016).</summary>
    private bool IsListed(in SentenceView view, int end)
    {
        bool isInBrackets = view.Mark(end - 2) == '(' && view.Mark(end) == ')' && view.IsNumber(end - 1);
        bool isList = view.Mark(end) is ',' or Normalization.Letters.Comma or '-';
        return isInBrackets || (isList && IsYear(view, end + 1, out int next, out int nextEnd)
            && (view.Mark(end) != '-' || view.IsGlued(end))
            && (view.Mark(nextEnd) == ')' || (next >= LeastPlainYear && IsProved(view, next, nextEnd))));
    }

    /// <summary>Whether what follows shows that the number is a year and counts nothing.</summary>
    private bool IsProved(in SentenceView view, int year, int end)
    {
        FunctionWords function = lexicon.Function;
        if (lexicon.BoundAfter(view, end, out _) is not (NumberBoundKind.None or NumberBoundKind.UpTo or NumberBoundKind.Between))
        {
            return false;
        }

        if (IsListed(view, end))
        {
            return true;
        }

        bool isRound = year % 100 == 0 && year != 1900;
        if (view.Is(end, function.Mein))
        {
            return !view.Is(end + 1, function.Se) && (!isRound || year == 2000);
        }

        bool isTied = view.Is(end, function.Se) || view.Is(end, function.Tak) || view.Is(end, function.Ka) || view.Is(end, function.Ko)
            || (view.Is(end, function.And) && IsYear(view, end + 1, out _, out _));
        return isTied && year >= LeastPlainYear && !isRound;
    }
}
