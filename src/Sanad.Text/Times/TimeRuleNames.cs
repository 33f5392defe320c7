namespace Sanad.Text.Times;

/// <summary>Names of the rules that more than one reader of time words shares.</summary>
internal static class TimeRuleNames
{
    public const string Clock = "time-clock";
    public const string Duration = "time-duration";
    public const string MonthYear = "time-month-year";
    public const string Season = "time-season";
    public const string ShortYear = "time-short-year";
}
