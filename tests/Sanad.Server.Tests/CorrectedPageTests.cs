using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sanad.Application.Corrections;
using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>Pages and answers over records that people corrected.</summary>
public sealed class CorrectedPageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task A_rejected_record_is_marked_and_when_all_are_the_thread_stands_as_rejected()
    {
        string thread = (await JsonAsync("/api/v1/threads?limit=1")).GetProperty("items")[0].GetProperty("thread").GetString()!;
        string[] records = [.. (await JsonAsync($"/api/v1/threads/{thread}")).GetProperty("records").EnumerateArray().Select(record => record.GetProperty("record").GetString()!)];
        Assert.True(records.Length > 1);

        Correct(CorrectionKind.Reject, records[..1]);
        IHtmlDocument page = await ledger.PageAsync($"/en/thread?id={thread}");
        Assert.Equal([$"line-{records[0]}"], page.QuerySelectorAll(".relation.rejected").Select(mark => mark.Closest("li")!.Id));
        Assert.Empty(page.QuerySelectorAll(".standing.rejected"));
        Assert.Equal("rejected", (await JsonAsync($"/api/v1/records/{records[0]}")).GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, (await JsonAsync($"/api/v1/records/{records[1]}")).GetProperty("state").ValueKind);

        Correct(CorrectionKind.Reject, records[1..]);
        IHtmlDocument rejected = await ledger.PageAsync($"/ur/thread?id={thread}");
        Assert.NotNull(rejected.QuerySelector(".verdict .standing.rejected"));
        Assert.Empty(rejected.QuerySelectorAll(".voices"));
    }

    [Fact]
    public async Task An_edited_figure_is_shown_with_its_new_number_and_told_with_both()
    {
        JsonElement hit = (await JsonAsync("/api/v1/records?measure=killed&limit=1")).GetProperty("items")[0];
        string record = hit.GetProperty("record").GetProperty("id").GetString()!;
        Correct(CorrectionKind.Edit, [record], "low=98761", "high=98761");
        IHtmlDocument page = await ledger.PageAsync($"/en/thread?id={record}");
        Assert.Contains("98,761", page.QuerySelector($"#line-{record} .record")!.TextContent, StringComparison.Ordinal);
        JsonElement line = (await JsonAsync($"/api/v1/threads/{record}")).GetProperty("records").EnumerateArray().Single(told => told.GetProperty("record").GetString() == record);
        Assert.Equal("98761", line.GetProperty("edits").GetProperty("low").GetString());
        Assert.NotEqual(line.GetProperty("gloss").GetString(), line.GetProperty("gloss_as_read").GetString());
        Assert.Contains("low=98761", await ledger.Client.GetStringAsync(new Uri($"/api/v1/records?record={record}&format=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_and_document_mark_what_people_made_of_a_record_and_say_how_it_was_read()
    {
        JsonElement[] hits = [.. (await JsonAsync("/api/v1/records?measure=deployed&limit=5")).GetProperty("items").EnumerateArray()];
        string edited = hits[^1].GetProperty("record").GetProperty("id").GetString()!;
        string rejected = hits[^2].GetProperty("record").GetProperty("id").GetString()!;
        string document = Uri.EscapeDataString(hits[^1].GetProperty("document").GetProperty("id").GetString()!);
        string source = Uri.EscapeDataString(hits[^1].GetProperty("document").GetProperty("source").GetString()!);
        string before = (await ledger.PageAsync("/en/search?measure=deployed")).QuerySelector($"#r-{edited} .number")!.TextContent;
        Correct(CorrectionKind.Edit, [edited], "low=98762", "high=98762");
        Correct(CorrectionKind.Reject, [rejected]);
        foreach (string address in (string[])["/en/search?measure=deployed", $"/en/document?id={document}&source={source}", $"/en/thread?id={edited}"])
        {
            IHtmlDocument page = await ledger.PageAsync(address);
            IElement card = page.QuerySelector($"#r-{edited}")!;
            Assert.Contains("98,762", card.QuerySelector(".number")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("edited by people", card.QuerySelector(".state.edited")!.TextContent);
            Assert.Contains(before, card.QuerySelector(".as-read summary")!.TextContent, StringComparison.Ordinal);
        }

        IHtmlDocument found = await ledger.PageAsync("/ur/search?measure=deployed");
        Assert.Equal([$"r-{rejected}"], found.QuerySelectorAll(".record.rejected").Select(card => card.Id));
        Assert.NotNull(found.QuerySelector($"#r-{rejected} .state.rejected"));
    }

    private void Correct(CorrectionKind kind, string[] records, params string[] edits) =>
        new CorrectRecords(UrduLanguage.Pack, ledger.Store, TimeProvider.System).Run(new CorrectionRequest { Kind = kind, By = "a reader", Records = [.. records], Edits = [.. edits] });

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await ledger.Client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;
}
