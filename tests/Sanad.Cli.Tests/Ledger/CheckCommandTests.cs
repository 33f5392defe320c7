using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary><c>sanad check</c> as its users meet it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Same = "شمالی کوریا کے کم از کم ایک ہزار فوجی ہلاک ہو چکے ہیں۔";
    private const string Other = "شمالی کوریا کے پانچ سو فوجی ہلاک ہو چکے ہیں۔";
    private const string Meeting = "آندرے بیلوسوف نے کم یونگ اُن سے ملاقات کی۔";
    private const string NoMeeting = "آندرے بیلوسوف نے کم یونگ اُن سے ملاقات نہیں کی۔";

    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Theory]
    [InlineData(Same, "supports")]
    [InlineData(Other, "differs")]
    [InlineData(Meeting, "supports")]
    [InlineData(NoMeeting, "denies")]
    public async Task A_claim_meets_what_the_ledger_holds(string text, string verdict)
    {
        await sample.FillAsync();
        JsonElement[] answers = await sample.ListAsync("check", text);
        JsonElement answer = answers.First(one => one.GetProperty("verdict").GetString() == verdict);
        string[] verdicts = [.. answers.Where(one => one.GetProperty("claim").GetInt32() == answer.GetProperty("claim").GetInt32()).Select(one => one.GetProperty("verdict").GetString()!)];
        Assert.All(verdicts, one => Assert.Equal(verdict, one));
        Assert.Contains(answer.GetProperty("evidence").GetString()!, LedgerSample.Losses + LedgerSample.Meeting, StringComparison.Ordinal);
        Assert.Equal(16, answer.GetProperty("thread").GetString()!.Length);
    }

    [Fact]
    public async Task The_page_names_verdict_evidence_voucher_and_thread()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("check", Other, "--bidi", "off");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("2 differs", run.Output, StringComparison.Ordinal);
        Assert.Contains("کم از کم ایک ہزار فوجی ہلاک", run.Output, StringComparison.Ordinal);
        Assert.Matches(" · Shaam 2024-12-01 · thread [0-9a-f]{16}", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Standard_input_is_a_text_too_and_a_later_report_is_not_known_before()
    {
        await sample.FillAsync();
        CliRun run = await CliRun.OfAsync(Same, ["check", "-", "--as-of", "2024-11-30", "--format", "json", "--ledger", sample.Path]);
        Assert.NotEmpty(run.OutputLines);
        Assert.All(run.OutputLines, line => Assert.Equal("Nai Subah", JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task What_the_ledger_holds_nothing_of_is_said_to_be_so()
    {
        await sample.FillAsync();
        const string Claim = "کوئٹہ میں پولیس نے دس ڈاکوؤں کو گرفتار کیا۔";
        Assert.Contains("the ledger holds nothing of it", (await sample.RunAsync("check", Claim)).Output, StringComparison.Ordinal);
        JsonElement[] answers = await sample.ListAsync("check", Claim);
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("verdict").ValueKind));
    }

    [Theory]
    [InlineData("no claim was read in that text", "check", "سلام")]
    [InlineData("is no day: write --published as 2024-11-30", "check", Same, "--published", "soon")]
    [InlineData("Required argument missing", "check")]
    public async Task What_cannot_be_checked_says_so(string expected, params string[] args)
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync(args);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
