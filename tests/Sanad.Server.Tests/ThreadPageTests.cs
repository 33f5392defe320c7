using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>Pages and answers that stand on threads, on the ledger of our samples.</summary>
public sealed class ThreadPageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Theory]
    [InlineData("en")]
    [InlineData("ur")]
    public async Task A_thread_shows_its_standing_and_each_report_with_its_sentence_and_chain(string language)
    {
        JsonElement thread = await NewestAsync("");
        IHtmlDocument page = await ledger.PageAsync($"/{language}/thread?id={thread.GetProperty("thread").GetString()}");
        IHtmlCollection<IElement> reports = page.QuerySelectorAll("#reports + .hits > .hit");
        Assert.Equal(thread.GetProperty("records").GetInt32(), reports.Length);
        Assert.All(reports, report => Assert.NotEmpty(report.QuerySelectorAll(".evidence-text[lang=ur][dir=rtl] mark")));
        Assert.All(reports, report => Assert.NotEmpty(report.QuerySelectorAll(".chain .link")));
        Assert.NotNull(page.QuerySelector($".verdict .standing.{thread.GetProperty("standing").GetString()}"));
        Assert.NotEmpty(page.QuerySelectorAll(".voices a"));
        Assert.All(page.QuerySelectorAll("a[href^='#line-']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task As_of_a_day_a_thread_has_what_was_known_and_none_before_its_first_report()
    {
        JsonElement thread = (await JsonAsync("/api/v1/threads?limit=200")).GetProperty("items").EnumerateArray()
            .First(item => item.GetProperty("first").GetString() != item.GetProperty("last").GetString());
        string id = thread.GetProperty("thread").GetString()!;
        var first = DateOnly.ParseExact(thread.GetProperty("first").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        IHtmlDocument then = await ledger.PageAsync($"/en/thread?id={id}&as-of={first:yyyy-MM-dd}");
        Assert.True(then.QuerySelectorAll("#reports + .hits > .hit").Length < thread.GetProperty("records").GetInt32());
        using HttpResponseMessage before = await ledger.SendAsync(HttpMethod.Get, $"/en/thread?id={id}&as-of={first.AddDays(-1):yyyy-MM-dd}");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
    }

    [Fact]
    public async Task Figures_have_a_row_and_a_range_for_each_number()
    {
        JsonElement thread = await NewestAsync("kind=figure:deployed");
        IHtmlDocument page = await ledger.PageAsync($"/en/thread?id={thread.GetProperty("thread").GetString()}");
        IHtmlCollection<IElement> rows = page.QuerySelectorAll(".series tbody tr");
        JsonElement figures = await JsonAsync($"/api/v1/figures?thread={thread.GetProperty("thread").GetString()}");
        Assert.Equal(figures.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("series").GetProperty("statements").GetArrayLength()), rows.Length);
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll("svg circle")));
        Assert.All(rows, row => Assert.Contains("/en/document?", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_page_tells_what_is_new_by_the_period_that_is_chosen()
    {
        IHtmlDocument year = await ledger.PageAsync("/en?days=365");
        IHtmlDocument day = await ledger.PageAsync("/en?days=1");
        Assert.Equal("Year", year.QuerySelector(".periods [aria-current]")!.TextContent);
        Assert.NotEmpty(year.QuerySelectorAll(".news .hit.thread h3 a"));
        Assert.True(day.QuerySelectorAll(".news .hit").Length < year.QuerySelectorAll(".news .hit").Length);
    }

    [Fact]
    public async Task A_pair_and_an_actor_have_their_balance_as_chart_and_table()
    {
        foreach (string address in (string[])["/en/pair?a=Belarus&b=Russia", "/ur/actor?name=Belarus"])
        {
            IHtmlDocument page = await ledger.PageAsync(address);
            int bars = page.QuerySelectorAll(".balance svg rect").Length;
            Assert.True(bars > 0, address);
            Assert.Equal(bars, page.QuerySelectorAll("details td.number bdi:first-child").Count(cell => cell.TextContent.Contains('.', StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("en", "Russia")]
    [InlineData("ur", "روس")]
    public async Task A_party_stands_among_those_it_has_events_with(string language, string partner)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}/actor?name=Belarus");
        IElement[] nodes = [.. page.QuerySelectorAll("svg.network a")];
        Assert.InRange(nodes.Length, 2, 12);
        Assert.Equal(nodes.Length, page.QuerySelectorAll("svg.network line.tie").Length);
        Assert.Contains(nodes, node => node.QuerySelector("text")!.TextContent == partner);
        string[] rows = [.. page.QuerySelectorAll("table.ties tbody tr").Select(row => row.QuerySelector("a")!.GetAttribute("href")!)];
        Assert.Equal(nodes.Select(node => node.GetAttribute("href")!).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.All(rows, href => Assert.StartsWith($"/{language}/pair?a=Belarus&b=", href, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "president", "from 1994")]
    [InlineData("ur", "صدر", "1994 سے")]
    public async Task A_person_has_the_office_that_the_tables_know(string language, string office, string since)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}/actor?name=Alexander%20Lukashenko");
        string item = page.QuerySelector(".offices li")!.TextContent;
        Assert.Contains(office, item, StringComparison.Ordinal);
        Assert.Contains(since, item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_has_its_months_as_chart_and_table_and_can_be_taken_along()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/timeline?about=Belarus");
        Assert.Equal(
            page.QuerySelectorAll(".months a").Select(bar => bar.GetAttribute("href")), page.QuerySelectorAll("table.narrow th a").Select(month => month.GetAttribute("href")).Reverse());
        Assert.Equal("/api/v1/timeline?about=Belarus&limit=200&format=csv", page.QuerySelectorAll(".download a")[^1].GetAttribute("href"));
        JsonElement month = await JsonAsync("/api/v1/timeline?about=Belarus&limit=200");
        string[] days = [.. month.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("when").GetString()).OfType<string>()];
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
    }

    [Fact]
    public async Task A_claim_of_a_report_is_supported_by_it_and_is_not_kept()
    {
        JsonElement record = (await JsonAsync("/api/v1/records?measure=killed&limit=1")).GetProperty("items")[0];
        string sentence = record.GetProperty("snippet").GetProperty("text").GetString()!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = sentence, ["published"] = "2027-12-31" });
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/en/check", form);
        IHtmlDocument page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.NotEmpty(page.QuerySelectorAll(".claim .verdict-mark.supports"));
        Assert.NotEmpty(page.QuerySelectorAll(".claim a[href*='/thread?']"));
        using var body = new StringContent(JsonSerializer.Serialize(new { text = sentence }), Encoding.UTF8, "application/json");
        using HttpResponseMessage checkedClaims = await ledger.SendAsync(HttpMethod.Post, "/api/v1/check", body);
        JsonElement claims = JsonDocument.Parse(await checkedClaims.Content.ReadAsStringAsync()).RootElement.GetProperty("claims");
        Assert.Contains(claims.EnumerateArray().SelectMany(claim => claim.GetProperty("answers").EnumerateArray()), answer => answer.GetProperty("verdict").GetString() == "supports");
    }

    [Fact]
    public async Task Following_next_gives_every_thread_once()
    {
        var found = new List<string>();
        for (string? next = "/api/v1/threads?limit=3"; next is not null;)
        {
            JsonElement page = await JsonAsync(next);
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("thread").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(found.Distinct(), found);
        Assert.Equal((await JsonAsync("/api/v1/threads?limit=200")).GetProperty("items").GetArrayLength(), found.Count);
    }

    [Theory]
    [InlineData("/api/v1/threads?kind=DANCE", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/threads?least=no", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/threads?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/threads/0000000000000000", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_a_problem(string address, HttpStatusCode status)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<JsonElement> NewestAsync(string query) => (await JsonAsync($"/api/v1/threads?limit=1&{query}")).GetProperty("items")[0];

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await ledger.Client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;
}
