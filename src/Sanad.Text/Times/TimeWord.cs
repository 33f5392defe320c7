using System.Globalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Times;

/// <summary>A row of <c>time-words.tsv</c>.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Unit">The unit that it names or counts in.</param>
/// <param name="Value">A shift, a season, a <see cref="PartOfDay"/>, or month × 100 + day of a holiday.</param>
/// <param name="Year">Year of a holiday that is one certain day, or 0.</param>
/// <param name="Tag">What distinguishes rows of one kind.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, TimeUnit Unit, int Value, short Year, TimeTag Tag)
{
    /// <summary>All rows of the table, in its order.</summary>
    public static TimeWord[] Read(PackTable table)
    {
        var result = new TimeWord[table.Rows];
        int kindColumn = table.Column("kind");
        int valueColumn = table.Column("value");
        for (int row = 0; row < result.Length; row++)
        {
            result[row] = Parse(table[row, kindColumn], table[row, valueColumn]);
        }

        return result;
    }

    private static TimeWord Parse(string kind, string value)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        string head = space < 0 ? value : value[..space];
        string tail = space < 0 ? string.Empty : value[(space + 1)..];
        return kind switch
        {
            "unit" => new TimeWord(TimeWordKind.Unit, UnitOf(value), 0, 0, TimeTag.None),
            "unit-adjective" => new TimeWord(TimeWordKind.UnitAdjective, UnitOf(value), 0, 0, TimeTag.None),
            "relative" => new TimeWord(TimeWordKind.Relative, UnitOf(tail), Shift(head), 0, TimeTag.None),
            "day-offset" => new TimeWord(TimeWordKind.DayOffset, TimeUnit.Day, Number(tail.Length > 0 ? tail : head), 0, tail.Length > 0 ? TimeTag.Tensed : TimeTag.None),
            "part-of-day" => new TimeWord(TimeWordKind.PartOfDay, TimeUnit.None, (int)Enum.Parse<PartOfDay>(head, ignoreCase: true), 0, tail.Length > 0 ? TimeTag.Between : TimeTag.None),
            "season" => new TimeWord(TimeWordKind.Season, TimeUnit.Season, Season(value), 0, TimeTag.None),
            "anaphoric" => new TimeWord(TimeWordKind.Anaphoric, UnitOf(head), tail.Length > 0 ? Number(tail) : 0, 0, tail.Length > 0 ? TimeTag.None : TimeTag.Loose),
            "holiday" => Holiday(value),
            _ => new TimeWord(KindOf(kind), TimeUnit.None, 0, 0, TagOf(value)),
        };
    }

    private static TimeWord Holiday(string value)
    {
        if (!char.IsAsciiDigit(value[0]))
        {
            return new TimeWord(TimeWordKind.Holiday, TimeUnit.Day, 0, 0, TimeTag.Loose);
        }

        string[] parts = value.Split('-');
        return new TimeWord(TimeWordKind.Holiday, TimeUnit.Day, (Number(parts[^2]) * 100) + Number(parts[^1]),
            (short)(parts.Length == 3 ? Number(parts[0]) : 0), TimeTag.None);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Shift(string value) => value switch { "last" => -1, "before-last" => -2, "next" => 1, _ => 0 };

    private static int Season(string value) => value switch { "spring" => 21, "summer" => 22, "autumn" => 23, "winter" => 24, _ => 0 };

    private static TimeTag TagOf(string value) => value switch
    {
        "prefix" => TimeTag.Prefix,
        "gregorian" => TimeTag.Gregorian,
        "hijri" => TimeTag.Hijri,
        "bc" => TimeTag.BeforeChrist,
        "hour" => TimeTag.Hour,
        "to" => TimeTag.To,
        "zone" => TimeTag.Zone,
        _ => TimeTag.None,
    };

    private static TimeWordKind KindOf(string kind) => kind switch
    {
        "ago" => TimeWordKind.Ago,
        "after" => TimeWordKind.After,
        "since" => TimeWordKind.Since,
        "year-marker" => TimeWordKind.YearMarker,
        "date-marker" => TimeWordKind.DateMarker,
        "clock" => TimeWordKind.Clock,
        "vague" => TimeWordKind.Vague,
        "early-mid-late" => TimeWordKind.EarlyMidLate,
        "age" => TimeWordKind.Age,
        "not-time" => TimeWordKind.NotTime,
        _ => TimeWordKind.None,
    };

    private static TimeUnit UnitOf(string value) => value switch
    {
        "half-year" => TimeUnit.HalfYear,
        "fiscal-year" => TimeUnit.FiscalYear,
        _ => Enum.TryParse(value, ignoreCase: true, out TimeUnit unit) ? unit : TimeUnit.None,
    };
}
