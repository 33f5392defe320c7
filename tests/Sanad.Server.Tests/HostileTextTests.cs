using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>Whatever stands in a document or an address stays text on every page.</summary>
public sealed class HostileTextTests(HostileLedger ledger) : IClassFixture<HostileLedger>
{
    // The elements that our own pages are made of; nothing else may appear.
    private static readonly HashSet<string> Ours = new(
        ("html head meta title link script body a header div nav ul ol li main footer p dialog h1 h2 h3 dl dt dd kbd form button section article small span bdi time mark b details summary label input select " +
        "option textarea aside path g table thead tbody tr th td meter svg rect circle line text figure figcaption").Split(' '), StringComparer.Ordinal);

    private static readonly string[] Beginnings =
    [
        "/en/documents", "/ur/documents", "/en/sources", "/en/search?kind=figure", "/en/search?q=450", "/en", "/en?days=365", "/ur/threads", "/en/threads?about=Russia", "/ur/actors", "/en/actor?name=Russia", "/en/timeline?about=Russia",
        "/en/pair?a=RUS%2FMIL&b=Russia", "/en/map?view=world", "/ur/map?party=Russia",
    ];

    [Fact]
    public async Task Every_report_and_list_shows_an_attack_as_text()
    {
        var waiting = new Queue<string>(Beginnings);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        var faults = new List<string>();
        int reports = 0;
        while (waiting.TryDequeue(out string? address))
        {
            IHtmlDocument page = await ledger.PageAsync(address);
            faults.AddRange(FaultsOf(page).Select(fault => $"{address}: {fault}"));
            Assert.True(address[3..] != "/map?view=world" || page.QuerySelector("svg.map circle.place") is not null, "the map shows no place");
            reports += address.Contains("/document?", StringComparison.Ordinal) ? 1 : 0;
            foreach (string link in page.QuerySelectorAll(Onward(address)).Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(seen.Add))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.Empty(faults);
        Assert.Equal(HostileLedger.Payloads.Length, reports);
        Assert.All((string[])["thread", "actor", "pair", "timeline", "map"], kind => Assert.Contains(seen, address => address[3..].StartsWith($"/{kind}?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_attack_in_an_address_or_a_form_stays_text()
    {
        var faults = new List<string>();
        foreach (string payload in HostileLedger.Own)
        {
            string value = Uri.EscapeDataString(payload.Replace("\uD800", "", StringComparison.Ordinal));
            foreach (string address in (string[])[$"/en/search?q={value}", $"/en/search?party={value}&outlet={value}", $"/en/search?event={value}", $"/en/documents?published={value}&outlet={value}", $"/en/document?id={value}", $"/en/{value}", $"/{value}", $"/en/sources?as-of={value}", $"/en/threads?about={value}&kind={value}", $"/en/actor?name={value}", $"/en/pair?a={value}&b={value}", $"/en/timeline?about={value}", $"/en/actors?about={value}", $"/en/thread?id={value}", $"/en/map?party={value}&view={value}", $"/en/map?published={value}", $"/en/search?place={value}&as-of=2027-12-31", $"/ur/check?as-of={value}"])
            {
                using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
                string text = await response.Content.ReadAsStringAsync();
                if (response.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    faults.AddRange(FaultsOf(new HtmlParser().ParseDocument(text)).Select(fault => $"{address}: {fault}"));
                }
            }

            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = payload, ["title"] = payload, ["published"] = payload });
            using var claim = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = payload, ["published"] = payload });
            using HttpResponseMessage check = await ledger.SendAsync(HttpMethod.Post, "/en/check", claim);
            faults.AddRange(FaultsOf(new HtmlParser().ParseDocument(await check.Content.ReadAsStringAsync())).Select(fault => $"check {payload}: {fault}"));
            using HttpResponseMessage read = await ledger.SendAsync(HttpMethod.Post, "/en/read", form);
            faults.AddRange(FaultsOf(new HtmlParser().ParseDocument(await read.Content.ReadAsStringAsync())).Select(fault => $"read {payload}: {fault}"));
        }

        Assert.Empty(faults);
        Assert.Empty(ledger.Faults);
    }

    // From a list of reports to each, from a list of threads to each, from parties to each and on to their pairs.
    private static string Onward(string address) => address[3..].Split('?')[0] switch
    {
        "/documents" when address.StartsWith("/en", StringComparison.Ordinal) => ".hit h2 a, a[rel=next]",
        "/search" => "a[rel=next]",
        "/threads" => ".hit h2 a",
        "/actors" => "th[scope=row] a",
        "/actor" when address.StartsWith("/ur", StringComparison.Ordinal) => "th[scope=row] a[href*='/pair?'], .lead a[href*='/timeline?']",
        _ => "none",
    };

    private static IEnumerable<string> FaultsOf(IHtmlDocument page) => page.QuerySelectorAll("*").SelectMany(element => FaultsOf(element)).Concat(
        page.Body!.TextContent.Any(unit => unit is '\u202E' or '\u2066') ? ["a bidi control"] : []);

    private static IEnumerable<string> FaultsOf(IElement element)
    {
        if (!Ours.Contains(element.LocalName))
        {
            yield return $"<{element.LocalName}>";
        }

        foreach (IAttr attribute in element.Attributes)
        {
            bool isAddress = attribute.Name is "href" or "src" or "action";
            bool isOurs = attribute.Value is ['/', not '/', ..] || attribute.Value == "/" || attribute.Value.StartsWith('#') || attribute.Value.StartsWith("https://example.org/", StringComparison.Ordinal)
                || (attribute.Name == "href" && element.HasAttribute("rel") && (attribute.Value.StartsWith("http://", StringComparison.Ordinal) || attribute.Value.StartsWith("https://", StringComparison.Ordinal)));
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc" || (isAddress && !isOurs))
            {
                yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
            }
        }
    }
}
