using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>Who may ask, and what stands on every answer.</summary>
public sealed class HostTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Theory]
    [InlineData("http://127.0.0.1:0", null)]
    [InlineData("http://localhost:8080", null)]
    [InlineData("http://[::1]:8080;http://127.0.0.2:1", null)]
    [InlineData("http://0.0.0.0:8080", "can be reached from other machines")]
    [InlineData("http://192.168.1.5:8080", "can be reached from other machines")]
    [InlineData("http://example.org", "can be reached from other machines")]
    [InlineData("http://*:8080", "is no address to listen at")]
    [InlineData("https://127.0.0.1:8080", "is no address to listen at")]
    [InlineData("8080", "is no address to listen at")]
    [InlineData("", "is no address to listen at")]
    public void Only_this_machine_is_listened_to(string urls, string? refusal)
    {
        string? said = SanadServer.RefusalOf(new ServerOptions { Urls = urls });
        Assert.Equal(refusal is null, said is null);
        Assert.Contains(refusal ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("evil.example:80", 400)]
    [InlineData("127.0.0.1.evil.example", 400)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    public async Task A_foreign_name_for_this_machine_gets_nothing(string host, int status)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, "/en", null, ("Host", host));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain(status == 400 ? "Khabarnama" : "\uFFFF", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", 400)]
    [InlineData("same-site", 400)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task A_form_of_another_site_is_refused(string site, int status)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "خبر" });
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/en/read", form, ("Sec-Fetch-Site", site));
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/nowhere")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/api/v1/documents")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/")]
    public async Task Every_answer_is_guarded(string address)
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("br;q=1, gzip;q=0.8", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task Files_of_the_site_come_as_small_as_the_asker_takes_them(string taken, string? sent)
    {
        string style = (await ledger.PageAsync("/en")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        foreach (string address in (string[])[style, "/openapi/v1.json"])
        {
            byte[] plain = await ledger.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
            using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, address, null, ("Accept-Encoding", taken));
            byte[] bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal(sent is null ? [] : [sent], response.Content.Headers.ContentEncoding);
            Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
            Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
            using Stream read = sent switch { "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress), "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress), _ => new MemoryStream(bytes) };
            using var unpacked = new MemoryStream();
            await read.CopyToAsync(unpacked);
            Assert.Equal(plain, unpacked.ToArray());
            Assert.True(sent is null || bytes.Length < plain.Length / 3, $"{bytes.Length} of {plain.Length}");
        }
    }

    [Theory]
    [InlineData("POST", "/en")]
    [InlineData("DELETE", "/api/v1/documents")]
    [InlineData("PUT", "/api/v1/read")]
    public async Task Nothing_can_be_changed(string method, string address)
    {
        using HttpResponseMessage response = await ledger.SendAsync(new HttpMethod(method), address);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var content = new ByteArrayContent(new byte[3 << 20]);
        content.Headers.ContentType = new("text/plain");
        try
        {
            using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Post, "/api/v1/read", content);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }
        catch (HttpRequestException e) when (e.InnerException is IOException or SocketException)
        {
            // The connection may be closed before the answer is read; the server goes on.
            Assert.Equal("ok\n", await ledger.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
        }
    }

    [Fact]
    public async Task Parts_of_the_pages_are_kept_by_the_browser()
    {
        AngleSharp.Html.Dom.IHtmlDocument page = await ledger.PageAsync("/en");
        string style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, style);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using HttpResponseMessage missing = await ledger.SendAsync(HttpMethod.Get, "/site/0/gone.css");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
