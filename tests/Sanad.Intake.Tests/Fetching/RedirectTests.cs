using System.Net;
using Sanad.Intake.Fetching;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

/// <summary>Each hop is checked like the first URL. The servers named public here are dialled as such, and answer on this machine.</summary>
public sealed class RedirectTests
{
    private const string Public = "93.184.215.14";

    [Theory]
    [InlineData("http://127.0.0.1:PORT/", "FETCH0003")]
    [InlineData("http://2130706433:PORT/", "FETCH0003")]
    [InlineData("http://[::1]:PORT/", "FETCH0003")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/", "FETCH0003")]
    [InlineData("http://localhost:PORT/", "FETCH0003")]
    [InlineData("//127.0.0.1:PORT/", "FETCH0003")]
    [InlineData("\\\\127.0.0.1:PORT/", "FETCH0008")]
    [InlineData("http://169.254.169.254/latest/meta-data/iam/", "FETCH0003")]
    [InlineData("http://10.0.0.1/", "FETCH0003")]
    [InlineData("http://user:word@news.example/", "FETCH0002")]
    [InlineData("http://user@127.0.0.1:PORT/", "FETCH0002")]
    [InlineData("file:///etc/hostname", "FETCH0001")]
    [InlineData("ftp://127.0.0.1:PORT/", "FETCH0001")]
    [InlineData("gopher://127.0.0.1:PORT/_x", "FETCH0001")]
    [InlineData("data:text/xml,x", "FETCH0001")]
    [InlineData("javascript:1", "FETCH0001")]
    [InlineData("http://[", "FETCH0008")]
    [InlineData("", "FETCH0008")]
    public async Task A_public_server_cannot_send_us_inside(string location, string code)
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        await using var server = new RawServer(_ => RawServer.Response($"302 Found\nLocation: {location.Replace("PORT", $"{inside.Port}", StringComparison.Ordinal)}"));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server).Add("localhost", "127.0.0.1");
        FetchResult result = await network.FetchAsync("http://news.example/feed");
        Assert.Equal(code, result.Fault?.Code);
        Assert.Equal(["/feed"], server.Paths);
        Assert.Equal(0, inside.Connections);
        Assert.Equal([new IPEndPoint(IPAddress.Parse(Public), 80)], network.Dialled);
    }

    [Fact]
    public async Task The_fifth_hop_is_checked_like_the_first()
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        await using var server = new RawServer(request => RawServer.Response(request.Contains("/4 ", StringComparison.Ordinal)
            ? $"302 Found\nLocation: http://127.0.0.1:{inside.Port}/" : $"302 Found\nLocation: /{int.Parse(request.Split(' ')[1][1..], System.Globalization.CultureInfo.InvariantCulture) + 1}"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/0");
        Assert.Equal("FETCH0003", result.Fault?.Code);
        Assert.Equal(["/0", "/1", "/2", "/3", "/4"], server.Paths);
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task Redirects_without_end_are_left_after_five()
    {
        await using var server = new RawServer(_ => RawServer.Response("302 Found\nLocation: /again"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal("http://news.example/feed: was redirected more than 5 times; give the address that it ends at [FETCH0007]", result.Fault!.ToString());
        Assert.Equal(6, server.Connections);
    }

    [Theory]
    [InlineData("301", "301", "http://other.example/b")]
    [InlineData("308", "308", "http://other.example/b")]
    [InlineData("301", "302", "http://other.example/a")]
    [InlineData("302", "301", null)]
    [InlineData("307", "303", null)]
    public async Task What_has_moved_for_good_is_told_as_far_as_it_has(string first, string second, string? movedTo)
    {
        await using var server = new RawServer(request => request.Split(' ')[1] switch
        {
            "/feed" => RawServer.Response($"{first} Moved\nLocation: http://other.example/a"),
            "/a" => RawServer.Response($"{second} Moved\nLocation: b"),
            _ => RawServer.Response("200 OK\nContent-Type: text/xml", "<rss/>"),
        });
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).Add("other.example", Public).FetchAsync("http://news.example/feed");
        Assert.Null(result.Fault);
        Assert.Equal("http://other.example/b", result.Url);
        Assert.Equal(movedTo, result.MovedTo);
    }

    [Fact]
    public async Task An_address_written_in_urdu_is_followed()
    {
        await using var server = new RawServer(request => request.Contains("GET /feed", StringComparison.Ordinal)
            ? RawServer.Response("302 Found\nLocation: /خبریں") : RawServer.Response("200 OK\nContent-Type: text/xml", "<rss/>"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Null(result.Fault);
        Assert.Equal(["/feed", "/%D8%AE%D8%A8%D8%B1%DB%8C%DA%BA"], server.Paths);
    }

    [Fact]
    public async Task No_cookie_credential_or_referrer_goes_along()
    {
        await using var server = new RawServer(request => request.Contains("GET /feed", StringComparison.Ordinal)
            ? RawServer.Response("302 Found\nSet-Cookie: id=1\nWWW-Authenticate: Basic\nLocation: /b") : RawServer.Response("200 OK\nContent-Type: text/xml", "<rss/>"));
        await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal(2, server.Requests.Length);
        Assert.All(server.Requests, request =>
        {
            string[] names = [.. request.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal)];
            Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"], names);
        });
    }
}
