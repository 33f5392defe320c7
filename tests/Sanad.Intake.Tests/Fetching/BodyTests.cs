using System.IO.Compression;
using System.Text;
using Sanad.Intake.Fetching;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

/// <summary>What a hostile or broken server may send, and what becomes of it.</summary>
public sealed class BodyTests
{
    private const string Public = "93.184.215.14";
    private const string Ok = "200 OK\nContent-Type: text/xml";
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] Feed = Encoding.UTF8.GetBytes("<rss><title>صدر نے کہا کہ بات چیت جاری ہے</title></rss>");

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("raw")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    [InlineData("deflate, gzip, br")]
    public async Task A_packed_body_is_unpacked(string encoding)
    {
        byte[] body = encoding.Split(", ").Aggregate(Feed, Pack);
        FetchResult result = await GetAsync(RawServer.Response($"{Ok}\nContent-Encoding: {(encoding == "raw" ? "deflate" : encoding)}", body));
        Assert.Null(result.Fault);
        Assert.Equal(Feed, result.Bytes.ToArray());
    }

    [Theory]
    [InlineData("zstd", "is packed as 'zstd'")]
    [InlineData("gzip, gzip, gzip, gzip", "is packed as 'gzip, gzip, gzip, gzip'")]
    [InlineData("compress", "is packed as 'compress'")]
    public async Task A_packing_that_we_did_not_ask_for_is_refused(string encoding, string reason)
    {
        FetchResult result = await GetAsync(RawServer.Response($"{Ok}\nContent-Encoding: {encoding}", Feed));
        Assert.Equal(("FETCH0012", reason), (result.Fault?.Code, result.Fault?.Reason));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    [InlineData("gzip, br")]
    [InlineData("br, gzip")]
    [InlineData("gzip, gzip, gzip")]
    public async Task A_bomb_is_refused_however_it_is_packed(string encoding)
    {
        byte[] bomb = encoding.Split(", ").Aggregate(new byte[64 * Megabyte], Pack);
        FetchResult result = await GetAsync(RawServer.Response($"{Ok}\nContent-Encoding: {encoding}", bomb));
        Assert.Equal("unpacks to more than 200 times its size", result.Fault?.Reason);
        Assert.Equal("FETCH0010", result.Fault?.Code);
        Assert.True(result.Bytes.IsEmpty);
        Assert.False(result.IsTransient);
    }

    [Fact]
    public async Task A_body_is_too_large_when_unpacked_even_if_it_packs_badly()
    {
        byte[] noise = new byte[3 * Megabyte];
        for (int i = 0; i < noise.Length; i++)
        {
            noise[i] = unchecked((byte)((i * 2654435761L) >> 13));
        }

        FetchResult result = await GetAsync(RawServer.Response($"{Ok}\nContent-Encoding: br", Pack(noise, "br")), options => options with { MaxBytes = 2 * Megabyte, MaxRatio = 1_000_000 });
        Assert.Equal(("FETCH0009", "is larger than 2 MB"), (result.Fault?.Code, result.Fault?.Reason));
    }

    [Fact]
    public async Task A_body_that_says_it_is_too_large_is_not_read()
    {
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 999999999999\r\n\r\n"u8.ToArray(), cancellationToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        });
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/");
        Assert.Equal("FETCH0009", result.Fault?.Code);
    }

    [Fact]
    public async Task A_body_without_end_is_left_at_the_limit()
    {
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"u8.ToArray(), cancellationToken);
            byte[] chunk = new byte[64 * 1024];
            while (true)
            {
                await stream.WriteAsync(chunk, cancellationToken);
            }
        });
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/");
        Assert.Equal(("FETCH0009", "is larger than 20 MB"), (result.Fault?.Code, result.Fault?.Reason));
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        FetchResult result = await GetAsync(RawServer.Response(Ok, new byte[Megabyte]), options => options with { MaxBytes = Megabyte });
        Assert.Null(result.Fault);
        Assert.Equal(Megabyte, result.Bytes.Length);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n<rss>", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n<rss>\r\n0\r\n\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n<rss>", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\n<rss>", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\n<rss>", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: deflate\r\nContent-Length: 5\r\n\r\n<rss>", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<rss>", "")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n<rss>", "")]
    [InlineData("HTTP/1.1 2000 OK\r\n\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 000 OK\r\n\r\n", "FETCH0011 FETCH0016")]
    [InlineData("HTTP/9.9 200 OK\r\n\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\n: nothing\r\n\r\n", "FETCH0011")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type", "FETCH0011")]
    [InlineData("220 mail.example ESMTP\r\n", "FETCH0011")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "FETCH0011")]
    [InlineData("<html>", "FETCH0011")]
    [InlineData("\0\0\0\0", "FETCH0011")]
    [InlineData("", "FETCH0011 FETCH0005")]
    public async Task Whatever_is_written_on_the_wire_is_a_diagnostic_or_a_body(string wire, string codes)
    {
        FetchResult result = await GetAsync(Encoding.Latin1.GetBytes(wire));
        Assert.Contains(result.Fault?.Code ?? "", codes.Length == 0 ? ["", "FETCH0011"] : codes.Split(' '));
        Assert.DoesNotContain('\n', result.Fault?.ToString() ?? "");
    }

    [Fact]
    public async Task Headers_without_end_are_left()
    {
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancellationToken);
            while (true)
            {
                await stream.WriteAsync("X-More: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"u8.ToArray(), cancellationToken);
            }
        });
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/");
        Assert.Equal("FETCH0011", result.Fault?.Code);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_left_in_time()
    {
        await using var server = new RawServer((_, _, cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        Task<FetchResult> fetching = network.FetchAsync("http://news.example/");
        await network.Time.TimerAsync(network.Options.HeadersTime);
        network.Time.Advance(network.Options.HeadersTime);
        FetchResult result = await fetching;
        Assert.Equal("http://news.example/: the answer took longer than 20 s; it is tried again later [FETCH0006]", result.Fault!.ToString());
        Assert.True(result.IsTransient);
    }

    [Fact]
    public async Task A_server_that_drips_is_left_in_time()
    {
        TestNetwork network = new();
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n"u8.ToArray(), cancellationToken);
            while (true)
            {
                // A byte every second of the fake clock: each comes in time, all of them together do not.
                await network.Time.TimerAsync(network.Options.BodyTime);
                await stream.WriteAsync("x"u8.ToArray(), cancellationToken);
                network.Time.Advance(TimeSpan.FromSeconds(1));
            }
        });
        FetchResult result = await network.Add("news.example", Public, server).FetchAsync("http://news.example/");
        Assert.Equal(("FETCH0006", "the body took longer than 60 s"), (result.Fault?.Code, result.Fault?.Reason));
    }

    [Theory]
    [InlineData("application/rss+xml; charset=\"utf-8\"", FetchKind.Feed, true, "utf-8")]
    [InlineData("Text/XML;charset=windows-1256", FetchKind.Feed, true, "windows-1256")]
    [InlineData("application/feed+json", FetchKind.Feed, true, null)]
    [InlineData("application/octet-stream", FetchKind.Feed, true, null)]
    [InlineData("text/html; Charset='utf-8' ", FetchKind.Feed, true, "utf-8")]
    [InlineData("text/html; charset", FetchKind.Page, true, null)]
    [InlineData("application/xhtml+xml", FetchKind.Page, true, null)]
    [InlineData("image/svg+xml", FetchKind.Page, false, null)]
    [InlineData("application/pdf", FetchKind.Page, false, null)]
    [InlineData("application/octet-stream", FetchKind.Page, false, null)]
    [InlineData("application/json", FetchKind.Page, false, null)]
    [InlineData("video/mp4", FetchKind.Feed, false, null)]
    [InlineData("application/zip", FetchKind.Feed, false, null)]
    public async Task Only_what_may_be_a_feed_or_a_page_is_read(string type, FetchKind kind, bool isRead, string? charset)
    {
        await using var server = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal)
            ? RawServer.Response("404 Not Found") : RawServer.Response($"200 OK\nContent-Type: {type}", Feed));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/x", kind);
        Assert.Equal(isRead ? null : "FETCH0013", result.Fault?.Code);
        Assert.Equal(charset, result.Charset);
        Assert.Equal(isRead ? Feed.Length : 0, result.Bytes.Length);
    }

    private static async Task<FetchResult> GetAsync(byte[] wire, Func<FetchOptions, FetchOptions>? change = null)
    {
        await using var server = new RawServer(_ => wire);
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        network.Options = change?.Invoke(network.Options) ?? network.Options;
        return await network.FetchAsync("http://news.example/feed");
    }

    private static byte[] Pack(byte[] bytes, string encoding)
    {
        var packed = new MemoryStream();
        using (Stream packer = encoding.ToUpperInvariant() switch
        {
            "BR" => new BrotliStream(packed, CompressionLevel.Optimal),
            "DEFLATE" => new ZLibStream(packed, CompressionLevel.Optimal),
            "RAW" => new DeflateStream(packed, CompressionLevel.Optimal),
            "IDENTITY" => new BufferedStream(packed),
            _ => new GZipStream(packed, CompressionLevel.Optimal),
        })
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }
}
