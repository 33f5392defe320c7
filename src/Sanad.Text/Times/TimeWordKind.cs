namespace Sanad.Text.Times;

/// <summary>The kinds of <c>time-words.tsv</c>.</summary>
internal enum TimeWordKind : byte
{
    None,
    Unit,
    UnitAdjective,
    Relative,
    DayOffset,
    PartOfDay,
    Season,
    Ago,
    After,
    Since,
    YearMarker,
    DateMarker,
    Clock,
    Vague,
    Anaphoric,
    EarlyMidLate,
    Holiday,
    Age,
    NotTime,
}
