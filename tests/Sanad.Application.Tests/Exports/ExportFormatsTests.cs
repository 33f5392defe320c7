using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Exports;

public sealed class ExportFormatsTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryFolder.PathOf("docs", "guide", "exporting.md"));

    [Fact]
    public void Every_format_that_is_a_stream_has_a_writer() => Assert.All(ExportFormats.All, format =>
    {
        if (format.IsDatabase)
        {
            Assert.Throws<ArgumentException>(() => ExportFormats.Create(format.Name, new ExportOptions()));
        }
        else
        {
            using IExportWriter writer = ExportFormats.Create(format.Name, new ExportOptions());
            Assert.Same(format, ExportFormats.Find(format.Name));
        }
    });

    [Fact]
    public void Every_format_is_in_the_guide() =>
        Assert.All(ExportFormats.All, format => Assert.Contains($"## `{format.Name}`", Guide, StringComparison.Ordinal));

    [Fact]
    public void Every_column_is_in_the_guide_with_what_it_holds() =>
        Assert.All(ExportColumns.All, column => Assert.Contains(
            $"| `{column.Name}` | {(ExportColumns.Standard.Contains(column) ? "•" : "")} | {column.Description} |", Guide, StringComparison.Ordinal));

    // Far more than one buffer, so that what is written has left memory before the end.
    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("json-ld")]
    [InlineData("geojson")]
    [InlineData("graphml")]
    public async Task What_is_written_leaves_before_the_last_version_comes(string format)
    {
        using IExportWriter writer = ExportFormats.Create(format, new ExportOptions());
        using var output = new MemoryStream();
        long most = 0;
        long before = 0;
        ExportSummary summary = await ExportVersions.WriteAsync(Watched(), writer, output);
        Assert.Equal(700, summary.Versions);
        Assert.True(output.Length > 5 * most, $"{most} bytes of {output.Length} were held at once");

        async IAsyncEnumerable<StoredVersion> Watched()
        {
            for (int i = 0; i < 700; i++)
            {
                await Task.CompletedTask;
                most = Math.Max(most, output.Length - before);
                before = output.Length;
                yield return ExportSamples.All[i % 2];
            }

            Assert.True(before > 0, "nothing left before the end");
        }
    }
}
