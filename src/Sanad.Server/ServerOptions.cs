namespace Sanad.Server;

/// <summary>How a server is run.</summary>
public sealed record ServerOptions
{
    /// <summary>Where it listens unless told: a port of this machine alone.</summary>
    public const string UsualUrls = "http://127.0.0.1:7878";

    /// <summary>The addresses to listen at, parted by semicolons; only addresses of this machine are taken. Port 0 takes any that is free.</summary>
    public string Urls { get; init; } = UsualUrls;

    /// <summary>Told, in one line, what went wrong in answering a request. It may be called by several threads at once.</summary>
    public Action<string> OnFault { get; init; } = static _ => { };

    /// <summary>The value of an environment variable, null where it is not set: asked for those of OpenTelemetry. Metrics and traces are sent only where one of them names an address.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>How long a request waits for threads to be brought up to date where that is expected to take no longer; then it is answered from what was known before.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(100);
}
