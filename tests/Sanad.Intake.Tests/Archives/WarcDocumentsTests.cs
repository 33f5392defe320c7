using System.Text;
using Sanad.Intake.Archives;
using Sanad.Intake.Tests.Compression;
using Xunit;

namespace Sanad.Intake.Tests.Archives;

public sealed class WarcDocumentsTests
{
    private const string Url = "http://example.org/khabar";

    private static readonly string Page =
        "<!doctype html><html lang=\"ur\"><title>گلگت میں برف باری</title><p>" + string.Join("</p><p>", Enumerable.Range(1, 40).Select(day => $"{day} دسمبر کو شاہراہ بند رہی۔")) + "</p></html>";

    private static readonly byte[] PageBytes = Encoding.UTF8.GetBytes(Page);

    private static async Task<string> ReadAsync(string fields, byte[] body, IntakeOptions? options = null)
    {
        var bodies = new List<ArchivedBody>();
        byte[] file = new WarcFile().Page(Url, $"200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n{fields}", body).Gzip.Bytes;
        List<IntakeItem> items = await WarcFile.DocumentsAsync(new MemoryStream(file), bodies, options);
        return string.Join('\n', bodies.Select(found => Encoding.UTF8.GetString(found.Bytes.Span)).Concat(items.Select(item => item.Diagnostic!.ToString())));
    }

    private static byte[] Chunks(byte[] bytes, int size, string end = "0\r\n\r\n")
    {
        var chunked = new MemoryStream();
        foreach (byte[] chunk in bytes.Chunk(size))
        {
            chunked.Write(Encoding.ASCII.GetBytes($"{chunk.Length:x};note=\"x\"\r\n"));
            chunked.Write([.. chunk, .. "\r\n"u8]);
        }

        chunked.Write(Encoding.ASCII.GetBytes(end));
        return chunked.ToArray();
    }

    [Fact]
    public async Task A_page_goes_to_its_reader_with_its_address_and_place()
    {
        var bodies = new List<ArchivedBody>();
        WarcFile file = new WarcFile()
            .Add("warcinfo", "Content-Type: application/warc-fields", "software: own\r\n"u8.ToArray())
            .Page($"<{Url}>", "200 OK\r\nContent-Type: Text/HTML;charset=\"utf-8\"", PageBytes);
        Assert.Empty(await WarcFile.DocumentsAsync(new MemoryStream(file.Plain), bodies));
        ArchivedBody body = Assert.Single(bodies);
        Assert.Equal(Page, Encoding.UTF8.GetString(body.Bytes.Span));
        Assert.Equal(
            new ArchivedBody(body.Bytes, Url, "text/html", "utf-8", new InputPlace("a.warc", Byte: file.Starts[1]), new DateOnly(2024, 11, 30)), body);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "raw")]
    public async Task Content_codings_are_undone_and_their_cuts_and_damage_told(string name, string coder)
    {
        byte[] coded = CodedBody.Of(coder, PageBytes);
        string field = $"Content-Encoding: {name}";
        Assert.Equal(Page, await ReadAsync(field, coded));
        Assert.Equal(Page, await ReadAsync(field, PageBytes));
        for (int cut = 3; cut < coded.Length - 1; cut += 7)
        {
            Assert.Equal(
                $"a.warc: a page whose coded body is cut off: {Url} (byte 0); do without it, or fetch it again [INTAKE0058]",
                await ReadAsync(field, coded[..cut]));
        }

        coded.AsSpan(coded.Length / 2, 12).Fill(0xFF);
        Assert.StartsWith("a.warc: a page whose coded body is ", await ReadAsync(field, coded), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_codings_are_undone_from_the_last_to_the_first_and_three_refused()
    {
        byte[] coded = CodedBody.Of("br", CodedBody.Of("gzip", PageBytes));
        Assert.Equal(Page, await ReadAsync("Content-Encoding: gzip, br", coded));
        Assert.Contains("with more than two content codings", await ReadAsync("Content-Encoding: gzip, br, br", CodedBody.Of("br", coded)), StringComparison.Ordinal);
        Assert.Contains("in the content coding 'zstd', which is not known", await ReadAsync("Content-Encoding: zstd", coded), StringComparison.Ordinal);
        Assert.Equal(Page, await ReadAsync("Content-Encoding: zstd", PageBytes));
    }

    [Fact]
    public async Task A_page_over_the_limit_is_refused_coded_or_not()
    {
        var options = new IntakeOptions { MaxPageBytes = 1024 * 1024 };
        byte[] noise = [.. "<html>"u8, .. GzipFile.Noise(1024 * 1024, 5)];
        Assert.Equal($"a.warc: a page of more than 1 MB: {Url} (byte 0); do without it: no news page is that long [INTAKE0056]", await ReadAsync("X: y", noise, options));
        byte[] text = Enumerable.Repeat(PageBytes, 700).SelectMany(bytes => bytes).Concat(GzipFile.Noise(60_000, 9)).ToArray();
        Assert.Equal(
            $"a.warc: a page of more than 1 MB when it is decoded: {Url} (byte 0); do without it, or fetch it again [INTAKE0058]",
            await ReadAsync("Content-Encoding: gzip", CodedBody.Of("gzip", text), options));
    }

    [Fact]
    public async Task Chunks_are_joined_and_wrong_ones_taken_as_they_are()
    {
        const string Field = "Transfer-Encoding: chunked";
        Assert.Equal(Page, await ReadAsync(Field, Chunks(PageBytes, 100)));
        Assert.Equal(Page, await ReadAsync(Field, Chunks(PageBytes, 100, end: "")));
        Assert.Equal(Page, await ReadAsync(Field, PageBytes));
        Assert.Equal(Page, await ReadAsync($"{Field}\r\nContent-Encoding: gzip", Chunks(CodedBody.Of("gzip", PageBytes), 64)));
        Assert.Equal(Page[..5] + "zz\r\nrest", await ReadAsync(Field, [.. "5\r\n"u8, .. PageBytes[..5], .. "\r\nzz\r\nrest"u8]));
        Assert.Equal("<p>", await ReadAsync(Field, "ffffff\r\n<p>"u8.ToArray()));
    }

    [Fact]
    public async Task Only_successful_pages_feeds_and_texts_of_the_web_are_read()
    {
        byte[] text = Encoding.UTF8.GetBytes("\uFEFFوادی میں بجلی بحال ہو گئی۔");
        WarcFile file = new WarcFile()
            .Page("http://a/404", "404 Not Found\r\nContent-Type: text/html", PageBytes)
            .Page("http://a/301", "301 Moved\r\nContent-Type: text/html", PageBytes)
            .Page("http://a/empty", "204 No Content\r\nContent-Type: text/html", [])
            .Page("http://a/x.png", "200 OK\r\nContent-Type: image/png", PageBytes)
            .Page("http://a/robots.txt", "200 OK\r\nContent-Type: text/plain", text)
            .Add("resource", "WARC-Target-URI: metadata://gnu.org/software/wget/warc/wget.log\r\nContent-Type: text/plain", text)
            .Add("request", "WARC-Target-URI: http://a/\r\nContent-Type: application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray())
            .Add("revisit", "WARC-Target-URI: http://a/\r\nContent-Type: application/http", WarcFile.Response("200 OK\r\nContent-Type: text/html", []))
            .Page("http://a/feed", "200\r\nContent-Type: application/rss+xml", PageBytes)
            .Page("http://a/typeless", "200 OK\r\nX: y\r\n", PageBytes)
            .Add("resource", "WARC-Target-URI: https://a/page\r\nContent-Type: application/xhtml+xml", PageBytes)
            .Page("http://a/text", "200 OK\r\nContent-Type: text/plain", text)
            .Add("conversion", "WARC-Target-URI: http://a/wet\r\nContent-Type: text/plain", text);
        var bodies = new List<ArchivedBody>();
        List<IntakeItem> items = await WarcFile.DocumentsAsync(new MemoryStream(file.Plain), bodies, new IntakeOptions { Published = "2024-12" });
        Assert.Equal(["http://a/feed application/rss+xml", "https://a/page application/xhtml+xml"], bodies.Select(body => $"{body.Url} {body.ContentType}"));
        Assert.Equal(["http://a/text", "http://a/wet"], items.Select(item => item.Document?.Url ?? item.Diagnostic!.ToString()));
        Assert.All(items, item => Assert.Equal(("وادی میں بجلی بحال ہو گئی۔", "2024-12"), (item.Document!.Text, item.Document.Published)));
    }

    [Fact]
    public async Task A_text_is_read_in_its_character_set_or_not_at_all()
    {
        byte[] arabic = [0xC7, 0xD1, 0xCF, 0xE6];
        WarcFile file = new WarcFile()
            .Page("http://a/1", "200 OK\r\nContent-Type: text/plain; charset=windows-1256", arabic)
            .Page("http://a/2", "200 OK\r\nContent-Type: text/plain", arabic)
            .Page("http://a/3", "200 OK\r\nContent-Type: text/plain; charset=klingon", arabic);
        List<IntakeItem> items = await WarcFile.DocumentsAsync(new MemoryStream(file.Plain), []);
        Assert.Equal("\u0627\u0631\u062F\u0648", items[0].Document!.Text);
        Assert.Equal(
            [
                $"a.warc: a text that is not the utf-8 it should be: http://a/2 (byte {file.Starts[1]}); do without it, or fetch it again [INTAKE0059]",
                $"a.warc: a text that is not the klingon it should be: http://a/3 (byte {file.Starts[2]}); do without it, or fetch it again [INTAKE0059]",
            ],
            items.Skip(1).Select(item => item.Diagnostic!.ToString()));
    }

    [Fact]
    public async Task Of_a_page_whose_record_is_damaged_nothing_is_read()
    {
        WarcFile file = new WarcFile()
            .Page(Url, "200 OK\r\nContent-Type: text/html", PageBytes)
            .Page(Url + "/2", "200 OK\r\nContent-Type: text/html", PageBytes);
        GzipFile gzip = file.Gzip;
        byte[] bytes = gzip.Bytes;
        bytes[gzip.Starts[1] - 6] ^= 1;
        var bodies = new List<ArchivedBody>();
        IntakeItem item = Assert.Single(await WarcFile.DocumentsAsync(new MemoryStream(bytes), bodies));
        Assert.Equal("INTAKE0051", item.Diagnostic!.Code);
        Assert.Equal(Url + "/2", Assert.Single(bodies).Url);
    }

    [Fact]
    public async Task A_response_that_is_no_HTTP_is_told()
    {
        byte[] file = new WarcFile().Add("response", $"WARC-Target-URI: {Url}\r\nContent-Type: application/http", PageBytes).Plain;
        Assert.Equal(
            "a.warc: a record that holds no HTTP response (byte 0); do without it, or have the archive written again [INTAKE0055]",
            Assert.Single(await WarcFile.DocumentsAsync(new MemoryStream(file), [])).Diagnostic!.ToString());
    }
}
