using System.Globalization;
using System.Text;

namespace Sanad.Benchmarks;

/// <summary>Measurements as Markdown: a table for each corpus, ratios first.</summary>
internal static class ResultTable
{
    private const double Megabyte = 1_000_000;

    /// <summary>Renders <paramref name="measurements"/>, whose first of each corpus is the baseline.</summary>
    public static string Render(IReadOnlyList<Measurement> measurements)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Build.Describe()}\n");
        foreach (Corpus corpus in Program.Corpora)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {corpus.Name}: {corpus.Documents.Count:N0} documents, {corpus.SizeBytes / Megabyte:F2} MB of UTF-8\n\n");
            text.Append("| Stage | Time ÷ baseline | MB/s | Allocated bytes a document |\n|---|---:|---:|---:|\n");
            Measurement[] rows = [.. measurements.Where(measurement => measurement.Input == corpus.Name)];
            foreach (Measurement row in rows)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {row.Stage} | {Short(row.Seconds / rows[0].Seconds)} | {Short(corpus.SizeBytes / Megabyte / row.Seconds)} | {row.AllocatedBytes / corpus.Documents.Count:N0} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Three figures where there are so many, never an exponent.</summary>
    private static string Short(double value) =>
        value.ToString(value >= 100 ? "F0" : value >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);
}
