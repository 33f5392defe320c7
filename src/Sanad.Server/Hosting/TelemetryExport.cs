using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Sanad.Server.Hosting;

/// <summary>Sends metrics and traces by OTLP to the addresses that <see cref="TelemetryVariables"/> names. It is made only where there is one, so that nobody else loads OpenTelemetry.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string Service = "sanad";

    private readonly TracerProvider? traces;
    private readonly MeterProvider? metrics;

    public TelemetryExport(Func<string, string?> variable)
    {
        var ofTraces = new TelemetryVariables(variable, "TRACES");
        if (ofTraces.Endpoint is not null)
        {
            traces = Sdk.CreateTracerProviderBuilder().ConfigureServices(services => services.AddSingleton<IConfiguration>(_ => ofTraces.AsConfiguration()))
                .ConfigureResource(resource => Name(resource, variable)).AddSource("Microsoft.AspNetCore", Telemetry.Name).AddOtlpExporter(exporter => Lead(exporter, ofTraces)).Build();
        }

        var ofMetrics = new TelemetryVariables(variable, "METRICS");
        if (ofMetrics.Endpoint is not null)
        {
            metrics = Sdk.CreateMeterProviderBuilder().ConfigureServices(services => services.AddSingleton<IConfiguration>(_ => ofMetrics.AsConfiguration()))
                .ConfigureResource(resource => Name(resource, variable)).AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", Telemetry.Name)
                .AddOtlpExporter(exporter => Lead(exporter, ofMetrics)).Build();
        }
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private static void Name(ResourceBuilder resource, Func<string, string?> variable)
    {
        if (string.IsNullOrEmpty(variable("OTEL_SERVICE_NAME")))
        {
            resource.AddService(Service, serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3), autoGenerateServiceInstanceId: false);
        }
    }

    // The address of one signal is whole; to that of all the exporter adds the signal's path.
    private static void Lead(OtlpExporterOptions exporter, TelemetryVariables variables)
    {
        if (variables.OwnEndpoint is { } own)
        {
            exporter.Endpoint = new Uri(own);
        }
    }
}
