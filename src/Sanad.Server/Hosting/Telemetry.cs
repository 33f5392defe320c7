using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Sanad.Server.Hosting;

/// <summary>What the server tells of itself besides what ASP.NET Core tells of requests: how long it takes to bring threads up to date. Nothing leaves the process unless somebody listens.</summary>
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

    /// <summary>Tells that a renewal ended.</summary>
    public static void Renewed(TimeSpan took, bool isDone) => Renewals.Record(took.TotalSeconds, new KeyValuePair<string, object?>("done", isDone));
}
