using System.Text.Json;
using Sanad.Cli.Tests.Model;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.Load(Path.Join(SampleFiles.RepositoryRoot, "docs/reference/reading.schema.json"));

    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_reading_with_every_member_follows_the_schema()
    {
        using JsonDocument json = JsonDocument.Parse(ReadingJsonTests.Write(SampleReading.Full()));
        Assert.Empty(Schema.Check(json.RootElement));
    }

    [Fact]
    public async Task What_the_program_prints_follows_the_schema()
    {
        CliRun run = await CliRun.OfAsync("read", files.WriteLines("a.jsonl", 40), files.Write("b.txt", SampleFiles.Report), "--format", "reading");
        Assert.Equal(41, run.OutputLines.Length);
        foreach (string line in run.OutputLines)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Assert.Empty(Schema.Check(json.RootElement));
        }
    }

    [Fact]
    public async Task The_samples_follow_the_schema()
    {
        string samples = Path.Join(SampleFiles.RepositoryRoot, "samples");
        if (!Directory.Exists(samples))
        {
            return;
        }

        CliRun run = await CliRun.OfAsync("read", samples, "--format", "reading");
        Assert.Equal(ExitCode.Success, run.Code);
        foreach (string line in run.OutputLines)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Assert.Empty(Schema.Check(json.RootElement));
        }
    }

    [Theory]
    [InlineData("\"certainty\":\"believed\"", "\"certainty\":\"sure\"")]
    [InlineData("\"start\":0,", "")]
    [InlineData("\"start\":0,", "\"start\":-1,")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"X")]
    [InlineData("\"quotes\":", "\"sayings\":")]
    [InlineData("\"approx\":false", "\"approx\":\"no\"")]
    public void A_reading_gone_wrong_does_not(string right, string wrong)
    {
        string json = System.Text.Encoding.UTF8.GetString(ReadingJsonTests.Write(SampleReading.Full()));
        Assert.Contains(right, json, StringComparison.Ordinal);
        using JsonDocument changed = JsonDocument.Parse(json.Replace(right, wrong, StringComparison.Ordinal));
        Assert.NotEmpty(Schema.Check(changed.RootElement));
    }
}
