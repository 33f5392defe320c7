using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Sanad.Intake.Fetching;

/// <summary>How <see cref="WebFetcher"/> behaves towards servers, and what it bears from them.</summary>
public sealed record FetchOptions
{
    /// <summary>Who we say we are; the part before <c>/</c> is the name that robots.txt knows us by.</summary>
    /// <remarks>Name a page or an address here where the owner of a site can reach you: <c>Sanad/0.1.0 (+https://example.org/sanad)</c>.</remarks>
    public string UserAgent { get; init; } = $"Sanad/{typeof(FetchOptions).Assembly.GetName().Version?.ToString(3)} (reader of Urdu news)";

    /// <summary>Hosts, by name or address as written in the URL, that may have an address which is not public.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; init; } = [];

    /// <summary>The time for a connection, with all addresses of the host.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The time from the request, with its connection, to the end of the response's headers.</summary>
    public TimeSpan HeadersTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The time from the headers to the last byte of the body: what ends a server that drips.</summary>
    public TimeSpan BodyTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most bytes of one body, both as sent and when unpacked.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most bytes of all bodies that are being read at one time. A body for which there is no room is given up, to be tried again later.</summary>
    public int MaxBytesInFlight { get; init; } = 48 * 1024 * 1024;

    /// <summary>How many times larger than as sent a body may be when unpacked, from the first mebibyte on.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>How many redirects are followed, each after the same checks as the first URL.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest <c>Crawl-delay</c> of a robots.txt that is honoured; a longer one counts as this.</summary>
    public TimeSpan MaxCrawlDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a request waits for a host that asked us to wait; if it asked for more, the request fails at once.</summary>
    public TimeSpan MaxPatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The clock of all delays and limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A number from 0 up to 1 that spreads the waits of machines which failed at the same moment; a test gives its own.</summary>
    public Func<double> Jitter { get; init; } = static () => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);

    /// <summary>Gives the addresses of a host's name; a test gives its own.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> ResolveAsync { get; init; } = static (host, cancellationToken) =>
        Dns.GetHostAddressesAsync(host, cancellationToken);

    /// <summary>Connects to an address that has been checked; a test gives its own.</summary>
    public Func<IPEndPoint, CancellationToken, Task<Stream>> DialAsync { get; init; } = ConnectAsync;

    private static async Task<Stream> ConnectAsync(IPEndPoint at, CancellationToken cancellationToken)
    {
        var socket = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(at, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
