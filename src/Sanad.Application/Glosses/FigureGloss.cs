using System.Globalization;
using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>A figure in English words.</summary>
public static class FigureGloss
{
    private const string Person = "person";

    /// <summary>The value alone: “at least 1,000”, “about 3 kilometres”, “1 bank”, “200 to 300”.</summary>
    public static string ValueOf(FigureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ValueOf(record, record is { Low: 1, High: 1 } ? record.Unit : record.Unit is { } unit ? UnitPlurals.Of(unit) : null);
    }

    private static string ValueOf(FigureRecord record, string? unit)
    {
        string number = (record.Low, record.High) switch
        {
            ({ } low, { } high) when low == high => (record.Approx ? "about " : "") + Number(low),
            ({ } low, { } high) => (record.Approx ? "about " : "") + $"{Number(low)} to {Number(high)}",
            ({ } low, null) => (record.Approx ? "some " : "at least ") + Number(low) + (record.Approx ? " or more" : ""),
            (null, { } high) => $"up to {Number(high)}",
            _ => "an unknown number",
        };
        return unit is null || record.Unit == Person ? number : $"{number} {SafeText.OneLine(unit)}";
    }

    /// <summary>The value with what it measures: “at least 1,000 killed”, “about 3,000,000 USD”, “30 percent”.</summary>
    public static string Of(FigureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        bool isToldByUnit = record.Unit is not (null or Person) && record.Measure is Measure.Weapons or Measure.Money or Measure.Mass or Measure.Distance or Measure.Area or Measure.Count;
        if (isToldByUnit || (record.Measure == Measure.Count && record.Unit is null))
        {
            return ValueOf(record);
        }

        // Before another noun a unit has no plural: “7 year sentence”.
        string value = ValueOf(record, record.Unit);
        return value.EndsWith(Codes.Of(record.Measure), StringComparison.Ordinal) ? value : $"{value} {Codes.Of(record.Measure)}";
    }

    private static string Number(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
