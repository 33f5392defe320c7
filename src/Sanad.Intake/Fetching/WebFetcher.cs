using System.Net;
using System.Text;

namespace Sanad.Intake.Fetching;

/// <summary>Fetches feeds and pages from servers that are not ours: politely towards them, and safely towards us.</summary>
/// <remarks>
/// Whatever a server does, the answer is a <see cref="FetchResult"/>: a body within bounds, or a diagnostic <c>FETCH0001</c> to <c>FETCH0020</c>.
/// Only public addresses are dialled, unless a host is allowed by name. No proxy, cookie or credential is used. Thread-safe; to each host
/// one request goes at a time.
/// </remarks>
public sealed class WebFetcher : IDisposable
{
    private const int HeaderKilobytes = 64;

    private readonly FetchOptions options;
    private readonly HttpMessageInvoker client;
    private readonly ByteBudget budget;
    private readonly HostTurns turns;
    private readonly RobotsCache robots;
    private readonly CancellationTokenSource ended = new();

    /// <param name="options">How to behave, and what to bear.</param>
    public WebFetcher(FetchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        budget = new ByteBudget(options.MaxBytesInFlight);
        turns = new HostTurns(options);
        robots = new RobotsCache(options, FetchAsync, ended.Token);
        var dialer = new GuardedDialer(options);
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = (context, cancellationToken) => dialer.DialAsync(context.DnsEndPoint, cancellationToken),
            ConnectTimeout = options.ConnectTime,
            MaxConnectionsPerServer = 1,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = HeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            UseCookies = false,
            UseProxy = false,
        });
    }

    /// <summary>Fetches what <paramref name="request"/> names, after the wait that courtesy asks for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        DocumentDiagnostic? fault = FetchUrl.Check(request.Url, out Uri? at);
        string? movedTo = null;
        bool isForGood = true;
        for (int hops = 0; fault is null; hops++)
        {
            if (request.Kind == FetchKind.Page && await RobotsFaultAsync(at!, cancellationToken) is { } refusal)
            {
                return refusal with { MovedTo = movedTo };
            }

            (FetchResult result, Uri? next) = await VisitAsync(request, at!, cancellationToken);
            if (next is null)
            {
                return result with { MovedTo = movedTo };
            }

            isForGood &= result.Status is 301 or 308;
            fault = hops == options.MaxRedirects ? FetchMessages.TooManyRedirects(request.Url, options.MaxRedirects) : RedirectFault(at!, next);
            at = next;
            movedTo = isForGood && fault is null ? at.AbsoluteUri : movedTo;
        }

        return new FetchResult { Url = request.Url, Fault = fault };
    }

    /// <summary>Ends all connections.</summary>
    public void Dispose()
    {
        ended.Cancel();
        client.Dispose();
        ended.Dispose();
    }

    // What was asked for over a safe connection is not taken over an open one: anybody in between could change it.
    private static DocumentDiagnostic? RedirectFault(Uri from, Uri to)
    {
        DocumentDiagnostic? fault = FetchUrl.Check(to.OriginalString, to, out _);
        return fault is null && from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp
            ? FetchMessages.BadRedirect(from.AbsoluteUri, $"from https to {to.AbsoluteUri}, which is not encrypted")
            : fault;
    }

    private async Task<FetchResult?> RobotsFaultAsync(Uri at, CancellationToken cancellationToken)
    {
        RobotsRules rules = await robots.ForAsync(at, cancellationToken);
        string host = FetchUrl.HostOf(at);
        turns.SetCrawlDelay(host, rules.CrawlDelay);
        if (rules.Allows(at.PathAndQuery))
        {
            return null;
        }

        bool isUnreachable = rules == RobotsRules.Unreachable;
        DocumentDiagnostic fault = isUnreachable ? FetchMessages.RobotsUnreachable(at.AbsoluteUri, host) : FetchMessages.RobotsForbid(at.AbsoluteUri, host);
        return new FetchResult { Url = at.AbsoluteUri, Fault = fault, IsTransient = isUnreachable };
    }

    private async Task<(FetchResult Result, Uri? Next)> VisitAsync(FetchRequest request, Uri at, CancellationToken cancellationToken)
    {
        string host = FetchUrl.HostOf(at);
        (HostTurns.HostTurn? turn, TimeSpan wait) = await turns.TakeAsync(host, cancellationToken);
        if (turn is null)
        {
            DocumentDiagnostic fault = FetchMessages.AskedToWait(at.AbsoluteUri, host, wait);
            return (new FetchResult { Url = at.AbsoluteUri, Fault = fault, IsTransient = true, Wait = wait }, null);
        }

        using (turn)
        {
            return await new Exchange(options, client, budget, request, at, turn).RunAsync(cancellationToken);
        }
    }
}
