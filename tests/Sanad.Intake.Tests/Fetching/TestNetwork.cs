using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Sanad.Intake.Fetching;
using Sanad.Testing;

namespace Sanad.Intake.Tests.Fetching;

/// <summary>A small internet: names lead to addresses, and the public ones of them to servers of the test. Everything dialled is noted.</summary>
internal sealed class TestNetwork
{
    private readonly Dictionary<string, IPAddress[]> names = new(StringComparer.Ordinal);
    private readonly Dictionary<IPAddress, int> servers = [];
    private readonly ConcurrentQueue<IPEndPoint> dialled = new();

    public TestNetwork() => Options = new FetchOptions
    {
        HostDelay = TimeSpan.Zero,
        Time = Time,
        Jitter = () => 0,
        ResolveAsync = (host, _) => names.TryGetValue(host, out IPAddress[]? found)
            ? Task.FromResult(found)
            : throw new SocketException((int)SocketError.HostNotFound),
        DialAsync = DialAsync,
    };

    public FakeTime Time { get; } = new();

    public FetchOptions Options { get; set; }

    public IPEndPoint[] Dialled => [.. dialled];

    /// <summary>Lets a name lead to a public address, and that to a server.</summary>
    public TestNetwork Add(string name, string address, RawServer server)
    {
        servers[IPAddress.Parse(address)] = server.Port;
        return Add(name, address);
    }

    /// <summary>Lets a name lead to addresses.</summary>
    public TestNetwork Add(string name, params string[] addresses)
    {
        names[name] = [.. addresses.Select(IPAddress.Parse)];
        return this;
    }

    public async Task<FetchResult> FetchAsync(string url, FetchKind kind = FetchKind.Feed, string? etag = null, string? lastModified = null)
    {
        using var fetcher = new WebFetcher(Options);
        return await fetcher.FetchAsync(new FetchRequest(url, kind, etag, lastModified), CancellationToken.None);
    }

    // An address that no server stands for is dialled as it is: if the guard lets it through, the listener there sees it.
    private async Task<Stream> DialAsync(IPEndPoint at, CancellationToken cancellationToken)
    {
        dialled.Enqueue(at);
        IPEndPoint end = servers.TryGetValue(at.Address, out int port) ? new IPEndPoint(IPAddress.Loopback, port) : at;
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(end, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
