using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Sanad.Server.Tests;

public sealed class PageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private const string Report = "/document?id=sample-04&source=Khabarnama%20Urdu";

    private static readonly string[] Paths = ["", "?days=365", "/threads", "/threads?about=Belarus", "/actors", "/actor?name=Belarus", "/pair?a=Belarus&b=Russia", "/timeline?about=Belarus", "/map", "/map?view=world&measure=killed", "/check", "/search", "/search?q=Minsk", "/search?kind=event", "/documents", Report, "/sources", "/read", "/keys"];

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (string path in Paths)
        {
            pages.Add("ur", path);
            pages.Add("en", path);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_its_language_and_direction_and_has_one_heading(string language, string path)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}{path}");
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ur" ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!);
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_markup_of_ours_is_escaped_and_nothing_stands_inline(string language, string path)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}{path}");
        Assert.DoesNotContain("<", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.Empty(page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.Name));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_field_has_its_label(string language, string path)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}{path}");
        Assert.Empty(page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(field => page.QuerySelector($"label[for='{field.Id}']") is null).Select(field => field.OuterHtml));
    }

    [Fact]
    public async Task The_first_address_leads_to_the_language_that_is_asked_for()
    {
        using HttpResponseMessage urdu = await ledger.SendAsync(HttpMethod.Get, "/");
        using HttpResponseMessage english = await ledger.SendAsync(HttpMethod.Get, "/", null, ("Accept-Language", "de, en-GB;q=0.8, ur;q=0.5"));
        Assert.Equal((HttpStatusCode.Redirect, "/ur"), (urdu.StatusCode, urdu.Headers.Location!.ToString()));
        Assert.Equal((HttpStatusCode.Redirect, "/en"), (english.StatusCode, english.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        const int MostPages = 400;
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/ur", "/en" };
        var waiting = new Queue<string>(seen);
        var broken = new List<string>();
        while (waiting.TryDequeue(out string? address))
        {
            using HttpResponseMessage response = await ledger.Client.GetAsync(new Uri(address, UriKind.Relative));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{(int)response.StatusCode} {address}");
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html" || seen.Count > MostPages)
            {
                continue;
            }

            IHtmlDocument page = await ledger.PageAsync(address);
            foreach (string link in page.QuerySelectorAll("a[href], link[href], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!).Where(link => link.StartsWith('/')))
            {
                if (seen.Add(link.Split('#')[0]))
                {
                    waiting.Enqueue(link.Split('#')[0]);
                }
            }
        }

        Assert.Empty(broken);
        Assert.Empty(ledger.Faults);
    }

    [Fact]
    public async Task A_report_is_shown_with_each_record_beside_its_marked_words()
    {
        IHtmlDocument page = await ledger.PageAsync("/en" + Report);
        string[] cards = [.. page.QuerySelectorAll(".notes .record").Select(card => card.GetAttribute("data-record")!)];
        HashSet<string> marked = [.. page.QuerySelectorAll("mark[data-records]").SelectMany(mark => mark.GetAttribute("data-records")!.Split(' '))];
        Assert.NotEmpty(cards);
        Assert.Equal(cards.Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
        Assert.Equal("تقریبا 8 ہزار", page.QuerySelectorAll("mark.figure").Select(mark => mark.TextContent).First(text => text.Contains('8', StringComparison.Ordinal)));
        IElement figure = page.QuerySelectorAll(".record.figure").Single(card => card.TextContent.Contains("8,000", StringComparison.Ordinal));
        Assert.Contains("about 8,000", figure.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the West", figure.QuerySelector(".origin dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("believed", figure.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_report_stand_in_its_page_as_they_came()
    {
        IHtmlDocument page = await ledger.PageAsync("/ur" + Report);
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, "/api/v1" + Report);
        using var json = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        string text = json.RootElement.GetProperty("text").GetString()!;
        Assert.Equal(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries), page.QuerySelectorAll(".paragraph > .text").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public async Task A_pasted_text_is_read_and_not_kept()
    {
        string text = "یوکرین کی فوج نے کہا ہے کہ کورسک میں اب تک بیلاروس کے کم از کم 450 فوجی ہلاک ہو چکے ہیں۔";
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = text, ["title"] = "", ["published"] = "2027-06-30" });
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/en/read", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Contains("at least 450", page.QuerySelector(".result .record.figure h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Contains("Nothing found", (await ledger.PageAsync("/en/search?q=%22450%22&outlet=nobody")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Paste a text first")]
    [InlineData("خبر", "2027-13-01", "not a day")]
    public async Task A_text_that_cannot_be_read_is_told_why(string text, string published, string reason)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = text, ["published"] = published });
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/en/read", form);
        Assert.Contains(reason, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_and_as_of_stay_in_the_address_from_page_to_page()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/search?measure=killed&as-of=2027-06-30");
        Assert.Contains("As of 30 June 2027", page.QuerySelector(".asof")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/ur/search?measure=killed&as-of=2027-06-30", page.QuerySelector("#language")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("nav a, .hit a, .facets a, .chosen a"), link => Assert.Contains("as-of=2027-06-30", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/en/search?measure=killed", page.QuerySelector(".asof a")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".hit time").Select(time => time.GetAttribute("datetime")!), day => Assert.True(string.CompareOrdinal(day, "2027-06-30") <= 0, day));
    }

    [Fact]
    public async Task A_facet_leaves_as_many_hits_as_it_says()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/search?kind=figure");
        (string Href, int Count)[] facets = [.. page.QuerySelectorAll(".facets section:not(:last-child) a").Select(link => (link.GetAttribute("href")!, int.Parse(link.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)))];
        Assert.NotEmpty(facets);
        foreach ((string href, int count) in facets)
        {
            IHtmlDocument narrowed = await ledger.PageAsync(href);
            Assert.Equal($"{count} records", narrowed.QuerySelector(".total")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/en/document?id=gone", 404)]
    [InlineData("/en/document", 404)]
    [InlineData("/en/document?id=sample-04&source=Khabarnama%20Urdu&version=9", 404)]
    [InlineData("/en/nowhere", 404)]
    [InlineData("/fr", 404)]
    [InlineData("/en/documents?after=x", 400)]
    [InlineData("/en/documents?published=never", 400)]
    public async Task What_is_not_there_is_an_error_page_with_a_way_back(string address, int status)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address, null, ("Accept-Language", "en"));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal("/en", page.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_cannot_be_asked_says_what_to_write()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/search?event=DANCE");
        Assert.Contains("'DANCE' is no event: give one of AGREE, CONSULT", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outlets_are_counted()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/sources");
        string[] rows = [.. page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("th, td").Take(2).Select(cell => cell.TextContent.Trim())))];
        Assert.Equal(["Khabarnama Urdu|7", "Nai Subah|5", "Dareecha|4", "Sahil Times|4", "Ufaq News|4", "(outlet not named)|3"], rows);
    }
}
