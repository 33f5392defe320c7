namespace Sanad.Reader.Dating;

/// <summary>A run of days, both ends included.</summary>
/// <param name="First">First day; <see cref="DateOnly.MinValue"/> where it is open.</param>
/// <param name="Last">Last day; <see cref="DateOnly.MaxValue"/> where it is open.</param>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public static readonly DayRange Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public bool IsEmpty => Last < First;

    public bool IsClosed => First != DateOnly.MinValue && Last != DateOnly.MaxValue;

    /// <summary>The days in both; empty where there are none.</summary>
    public DayRange And(DayRange other) => new(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);

    /// <summary>The days of one year.</summary>
    public static DayRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
