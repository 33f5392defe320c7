using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Sanad.Intake.Fetching;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

/// <summary>However a URL writes it, an address that is not public is never dialled. A listener on this machine counts who comes.</summary>
public sealed class AddressFormTests
{
    // PORT is that of the listener. Forms that no parser takes for an address are names, which nobody knows here.
    private static readonly string[] Forms =
    [
        "http://127.0.0.1:PORT/", "http://127.0.0.1:PORT", "HTTP://127.0.0.1:PORT/feed", "http://127.0.0.2:PORT/", "http://127.255.255.254:PORT/",
        "http://127.1:PORT/", "http://127.0.1:PORT/", "http://2130706433:PORT/", "http://017700000001:PORT/", "http://0x7f000001:PORT/",
        "http://0x7f.0x0.0x0.0x1:PORT/", "http://0X7F.1:PORT/", "http://0177.0.0.1:PORT/", "http://0177.0.0.01:PORT/", "http://0177.1:PORT/",
        "http://127.0.0.1.:PORT/", "http://127.1.:PORT/", "http://%31%32%37.0.0.1:PORT/", "http://127%2E0%2E0%2E1:PORT/",
        "http://\uFF11\uFF12\uFF17.0.0.1:PORT/", "http://127\u30020\u30020\u30021:PORT/", "http://127\uFF0E0\uFF0E0\uFF0E1:PORT/",
        "http://\u2460\u2461\u2466.\u24EA.\u24EA.\u2460:PORT/", "http://\uFF10\uFF38\uFF17\uFF46.1:PORT/", "http://0:PORT/", "http://0.0.0.0:PORT/", "http://00000:PORT/",
        "http://0x0:PORT/", "http://0.0:PORT/", "http://localhost:PORT/", "http://LOCALHOST:PORT/", "http://localhost.:PORT/", "http://localhost%2e:PORT/",
        "http://sub.localhost:PORT/", "http://\u24DBocalhost:PORT/", "http://[::1]:PORT/", "http://[0:0:0:0:0:0:0:1]:PORT/", "http://[::0001]:PORT/", "http://[::]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/", "http://[::ffff:7f00:1]:PORT/", "http://[::FFFF:7F00:0001]:PORT/", "http://[::127.0.0.1]:PORT/",
        "http://[64:ff9b::127.0.0.1]:PORT/", "http://[64:ff9b:1::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[2001:0:7f00:1::80ff:fffe]:PORT/",
        "http://[fe80::1%25lo]:PORT/", "http://[fe80::1]:PORT/", "http://[fec0::1]:PORT/", "http://[fc00::1]:PORT/", "http://[ff02::1]:PORT/", "http://[::1%25lo]:PORT/",
        "http://inside.example:PORT/", "http://INSIDE.example:PORT/", "http://inside.example.:PORT/", "http://both.example:PORT/", "http://six.example:PORT/",
        "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/latest/meta-data/", "http://metadata.example/", "http://100.100.100.200/",
        "http://168.63.129.16/", "http://10.0.0.1/", "http://192.168.257/", "http://0300.0250.1/", "http://3232235521/", "http://172.16.0.1/", "http://255.255.255.255/",
        "http://user@127.0.0.1:PORT/", "http://user:word@127.0.0.1:PORT/", "http://public.example@127.0.0.1:PORT/", "http://public.example:80@127.0.0.1:PORT/",
        "http://:@127.0.0.1:PORT/", "http://public.example%40127.0.0.1:PORT/", "http://127.0.0.1:PORT\\@public.example/", "http://public.example\\@127.0.0.1:PORT/",
        "http:\\\\127.0.0.1:PORT\\", "http:/\\127.0.0.1:PORT/", "http:127.0.0.1:PORT/", "http:///127.0.0.1:PORT/", "//127.0.0.1:PORT/", "127.0.0.1:PORT",
        " http://127.0.0.1:PORT/ ", "\thttp://127.0.0.1:PORT/", "ht\ttp://127.0.0.1:PORT/", "http://127.0.\n0.1:PORT/", "http://127.0.0.1\u0000:PORT/",
        "https://127.0.0.1:PORT/", "https://localhost:PORT/", "ftp://127.0.0.1:PORT/", "file:///etc/hostname", "gopher://127.0.0.1:PORT/_", "ws://127.0.0.1:PORT/",
        "data:text/html,x", "feed:http://127.0.0.1:PORT/", "feed://127.0.0.1:PORT/", "jar:http://127.0.0.1:PORT/!/", "http://", "http://:PORT/", "http://.:PORT/", "",
    ];

    [Fact]
    public async Task No_form_of_an_address_leads_inside()
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        TestNetwork network = Network();
        using var fetcher = new WebFetcher(network.Options);
        var outcomes = new List<string>();
        foreach (string form in Forms)
        {
            string url = form.Replace("PORT", $"{inside.Port}", StringComparison.Ordinal);
            FetchResult result = await fetcher.FetchAsync(new FetchRequest(url, FetchKind.Feed), CancellationToken.None);
            outcomes.Add($"{result.Fault?.Code} {result.Status} {form}");
        }

        Assert.Equal(0, inside.Connections);
        Assert.Empty(network.Dialled);
        Assert.All(outcomes, outcome => Assert.Matches("^FETCH000[1-4] 0 ", outcome));
        Assert.True(outcomes.Count(outcome => outcome.StartsWith("FETCH0003", StringComparison.Ordinal)) >= 60, string.Join('\n', outcomes));
    }

    [Fact]
    public async Task A_page_is_guarded_like_a_feed()
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        FetchResult result = await Network().FetchAsync($"http://inside.example:{inside.Port}/", FetchKind.Page);
        Assert.Equal(0, inside.Connections);
        Assert.Equal(
            $"http://inside.example:{inside.Port}/: leads to 127.0.0.1, an address of this machine; if you trust it, allow it with --allow inside.example [FETCH0003]",
            result.Fault!.ToString());
    }

    [Fact]
    public async Task The_real_resolver_and_dialler_are_guarded_too()
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        using var fetcher = new WebFetcher(new FetchOptions());
        FetchResult result = await fetcher.FetchAsync(new FetchRequest($"http://localhost:{inside.Port}/", FetchKind.Feed), CancellationToken.None);
        Assert.Equal("FETCH0003", result.Fault?.Code);
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task A_host_that_is_allowed_by_name_is_dialled_and_no_other()
    {
        await using var inside = new RawServer(_ => RawServer.Response("200 OK", "inside"));
        TestNetwork network = Network();
        network.Options = network.Options with { AllowedHosts = ["Inside.Example."] };
        Assert.Null((await network.FetchAsync($"http://inside.example:{inside.Port}/")).Fault);
        Assert.Equal("FETCH0003", (await network.FetchAsync($"http://six.example:{inside.Port}/")).Fault?.Code);
        Assert.Equal("FETCH0003", (await network.FetchAsync($"http://127.0.0.1:{inside.Port}/")).Fault?.Code);
        Assert.Equal(1, inside.Connections);
    }

    [Fact]
    public async Task Of_a_name_with_several_addresses_only_the_public_one_is_dialled()
    {
        await using var server = new RawServer(_ => RawServer.Response("200 OK\nContent-Type: text/xml", "<rss/>"));
        TestNetwork network = new TestNetwork().Add("mixed.example", "93.184.215.14", server).Add("mixed.example", "127.0.0.1", "10.0.0.1", "93.184.215.14");
        Assert.Null((await network.FetchAsync("http://mixed.example/")).Fault);
        Assert.Equal([new IPEndPoint(IPAddress.Parse("93.184.215.14"), 80)], network.Dialled);
    }

    [Fact]
    public async Task The_address_that_was_checked_is_the_one_that_is_dialled()
    {
        await using var server = new RawServer(_ => RawServer.Response("200 OK\nContent-Type: text/xml", "<rss/>"));
        TestNetwork network = new TestNetwork().Add("x.example", "93.184.215.14", server);
        int asked = 0;
        network.Options = network.Options with
        {
            ResolveAsync = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "93.184.215.14" : "127.0.0.1")]),
        };
        Assert.Null((await network.FetchAsync("http://rebound.example/")).Fault);
        Assert.Equal("FETCH0003", (await network.FetchAsync("http://rebound.example/")).Fault?.Code);
        Assert.Equal(2, asked);
        Assert.Single(network.Dialled);
    }

    [SharedFact("robustness/whatwg-urltestdata/url/tests/urltestdata.json")]
    public async Task No_url_of_the_web_platform_tests_leads_inside_or_throws()
    {
        using JsonDocument tests = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.SharedPathOf("robustness/whatwg-urltestdata/url/tests/urltestdata.json")));
        TestNetwork network = Network();
        network.Options = network.Options with { DialAsync = (at, _) => throw new SocketException((int)(AddressRules.Refusal(at.Address) is null ? SocketError.ConnectionRefused : SocketError.AccessDenied)) };
        using var fetcher = new WebFetcher(network.Options);
        var odd = new List<string>();
        int invalid = 0;
        foreach (JsonElement test in tests.RootElement.EnumerateArray().Where(test => test.ValueKind == JsonValueKind.Object))
        {
            string url = test.GetProperty("input").GetString()!;
            bool isInvalid = test.TryGetProperty("failure", out _);
            invalid += isInvalid ? 1 : 0;
            FetchResult result = await fetcher.FetchAsync(new FetchRequest(url, FetchKind.Feed), CancellationToken.None);
            if (result.Fault?.Code is not ("FETCH0001" or "FETCH0002" or "FETCH0003" or "FETCH0004" or "FETCH0005") || result.Fault.Reason.Contains("denied", StringComparison.OrdinalIgnoreCase))
            {
                odd.Add($"{url}: {result.Fault}");
            }
        }

        Assert.Empty(odd);
        Assert.Equal(273, invalid);
    }

    private static TestNetwork Network() => new TestNetwork().Add("inside.example", "127.0.0.1").Add("both.example", "10.0.0.1", "::1").Add("six.example", "::1")
        .Add("metadata.example", "169.254.169.254").Add("localhost", "127.0.0.1", "::1").Add("sub.localhost", "127.0.0.1").Add("public.example", "127.0.0.1");
}
