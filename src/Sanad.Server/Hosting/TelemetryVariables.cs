using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;

namespace Sanad.Server.Hosting;

/// <summary>The variables of OpenTelemetry for one signal: what is set for it (<c>OTEL_EXPORTER_OTLP_TRACES_…</c>) goes before what is set for all (<c>OTEL_EXPORTER_OTLP_…</c>).</summary>
/// <remarks>OpenTelemetry's protocol exporter specification: opentelemetry.io/docs/specs/otel/protocol/exporter.</remarks>
/// <param name="variable">The value of a variable; null where it is not set.</param>
/// <param name="signal">TRACES or METRICS.</param>
internal sealed class TelemetryVariables(Func<string, string?> variable, string signal) : ConfigurationProvider, IConfigurationSource
{
    private const string OfAll = "OTEL_EXPORTER_OTLP_";
    private const string EndpointName = "ENDPOINT";

    /// <summary>The signals that are exported.</summary>
    public static IReadOnlyList<string> Signals { get; } = ["TRACES", "METRICS"];

    /// <summary>Where the signal goes; null where it goes nowhere.</summary>
    public string? Endpoint => OwnEndpoint ?? Set(OfAll + EndpointName);

    /// <summary>The address that is set for this signal alone.</summary>
    public string? OwnEndpoint => Set($"{OfAll}{signal}_{EndpointName}");

    /// <summary>The first address that is none; null where all are good.</summary>
    public static string? BadEndpointOf(Func<string, string?> variable) => Signals.Select(signal => new TelemetryVariables(variable, signal).Endpoint).OfType<string>()
        .FirstOrDefault(endpoint => !Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps));

    /// <summary>Whether any signal goes anywhere.</summary>
    public static bool AskForExport(Func<string, string?> variable) => Signals.Any(signal => new TelemetryVariables(variable, signal).Endpoint is not null);

    public IConfiguration AsConfiguration() => new ConfigurationBuilder().Add(this).Build();

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, [NotNullWhen(true)] out string? value)
    {
        value = (key.StartsWith(OfAll, StringComparison.Ordinal) ? Set($"{OfAll}{signal}_{key[OfAll.Length..]}") : null) ?? Set(key);
        return value is not null;
    }

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;
}
