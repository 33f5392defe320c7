using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>What programs get of documents full of attacks is data of its kind, and no browser may take it for a page.</summary>
public sealed class HostileDownloadTests(HostileLedger ledger) : IClassFixture<HostileLedger>
{
    private static readonly string[] Types =
        ["application/json", "application/x-ndjson", "application/ld+json", "application/geo+json", "application/graphml+xml", "application/problem+json", "text/csv"];

    public static TheoryData<string> Downloads =>
    [
        "/api/v1/export", "/api/v1/export?format=csv", "/api/v1/export?format=spreadsheet", "/api/v1/export?format=plover", "/api/v1/export?format=json-ld", "/api/v1/export?format=geojson",
        "/api/v1/export?format=graphml", "/api/v1/documents?limit=200", "/api/v1/documents?format=csv", "/api/v1/sources", "/api/v1/sources?format=csv", "/api/v1/records?kind=figure", "/api/v1/records?kind=quote&format=spreadsheet",
        "/api/v1/search?q=450", "/api/v1/threads", "/api/v1/threads?format=csv", "/api/v1/figures?measure=killed", "/api/v1/actors", "/api/v1/actors?format=csv", "/api/v1/timeline?about=Russia", "/api/v1/places",
        "/api/v1/places?party=%3Cscript%3Ealert(1)%3C/script%3E", "/api/v1/%3Cscript%3Ealert(1)%3C/script%3E", "/api/v1/export?format=%3Cimg%20src=x%20onerror=alert(1)%3E", "/api/v1/places?%3Cscript%3E=1",
    ];

    [Theory]
    [MemberData(nameof(Downloads))]
    public async Task A_download_is_what_it_says_and_no_page(string address)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
        string type = response.Content.Headers.ContentType!.MediaType!;
        Assert.Contains(type, Types);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("default-src 'none'; ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        bool isFile = response.IsSuccessStatusCode && (type == "text/csv" || address.StartsWith("/api/v1/export", StringComparison.Ordinal));
        Assert.Equal(isFile ? "attachment" : null, response.Content.Headers.ContentDisposition?.DispositionType);
        string text = await response.Content.ReadAsStringAsync();
        Assert.NotEmpty(text);
        Read(type, text);
    }

    // Fails where an attack broke out of its string or element.
    private static void Read(string type, string text)
    {
        if (type == "application/x-ndjson")
        {
            Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
        }
        else if (type.EndsWith("json", StringComparison.Ordinal))
        {
            JsonDocument.Parse(text).Dispose();
        }
        else if (type.EndsWith("xml", StringComparison.Ordinal))
        {
            using var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            Assert.Equal(["http://graphml.graphdrawing.org/xmlns"], XDocument.Load(xml).Descendants().Select(element => element.Name.NamespaceName).Distinct());
        }
    }
}
