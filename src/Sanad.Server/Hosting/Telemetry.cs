using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Sanad.Server.Hosting;

/// <summary>What the server tells of itself besides what ASP.NET Core tells of requests: how long it takes to bring threads up to date, and what the span of a request is called. Nothing leaves the process unless somebody listens.</summary>
internal static class Telemetry
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "Sanad.Server";

    /// <summary>The name of the time of a renewal, in seconds.</summary>
    public const string RenewalDuration = "sanad.server.renewal.duration";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Renewals = Meter.CreateHistogram<double>(RenewalDuration, "s", "How long it took to bring threads and totals up to date with the ledger.");

    /// <summary>Begins the trace of a renewal; null where nobody listens.</summary>
    public static Activity? Renewal() => Source.StartActivity("renew");

    /// <summary>Calls the span of a request by its method and route, and says how it was answered. The address itself is not told: it has what somebody looked for.</summary>
    /// <remarks>Names after OpenTelemetry's semantic conventions for HTTP spans, 1.44.</remarks>
    public static async Task NameSpanAsync(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
        {
            string? route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            span.DisplayName = route is null ? http.Request.Method : $"{http.Request.Method} {route}";
            span.SetTag("http.request.method", http.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
            span.SetStatus(http.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }

    /// <summary>Tells that a renewal ended.</summary>
    public static void Renewed(TimeSpan took, bool isDone) => Renewals.Record(took.TotalSeconds, new KeyValuePair<string, object?>("done", isDone));
}
