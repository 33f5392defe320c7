using System.Globalization;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>A figure's value in English: “at least 1,000 people”, “about 15,000”, “200 to 300”.</summary>
internal static class FigureGloss
{
    public static string ValueOf(FigureRecord record)
    {
        string number = (record.Low, record.High) switch
        {
            ({ } low, { } high) when low == high => (record.Approx ? "about " : "") + Number(low),
            ({ } low, { } high) => (record.Approx ? "about " : "") + $"{Number(low)} to {Number(high)}",
            ({ } low, null) => (record.Approx ? "some " : "at least ") + Number(low) + (record.Approx ? " or more" : ""),
            (null, { } high) => $"up to {Number(high)}",
            _ => "an unknown number",
        };
        return record.Unit is null or "person" ? number : $"{number} {SafeText.OneLine(record.Unit)}";
    }

    private static string Number(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
