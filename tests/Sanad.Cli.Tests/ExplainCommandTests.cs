using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Every_record_of_the_reading_is_explained_and_each_can_be_asked_for()
    {
        string path = files.Write("a.txt", SampleFiles.Report);
        CliRun reading = await CliRun.OfAsync("read", path, "--format", "reading", "--published", "2024-11-30");
        CliRun all = await CliRun.OfAsync("explain", path, "--published", "2024-11-30");
        string[] ids = [.. JsonDocument.Parse(reading.Output).RootElement.GetProperty("events").EnumerateArray().Select(record => record.GetProperty("id").GetString()!)];
        Assert.NotEmpty(ids);
        foreach (string id in ids)
        {
            Assert.Contains(id, all.Output, StringComparison.Ordinal);
            CliRun one = await CliRun.OfAsync("explain", path, id, "--published", "2024-11-30");
            Assert.Equal(ExitCode.Success, one.Code);
            Assert.Contains(id, one.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(ids, other => other != id && one.Output.Contains(other, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_one_line_and_exit_code_1()
    {
        string path = files.Write("a.txt", SampleFiles.Report);
        CliRun run = await CliRun.OfAsync("explain", path, "0000000000000000");
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"sanad: {path} has no record 0000000000000000; sanad read {path} --format reading lists the ids\n", run.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_exit_code_1()
    {
        CliRun run = await CliRun.OfAsync("explain", files.PathOf("gone.txt"));
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"sanad: {files.PathOf("gone.txt")}: no such file or folder\n", run.Error);
    }
}
