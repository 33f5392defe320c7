using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Reader;
using Sanad.Server.Api;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server;

/// <summary>Pages and API over one ledger, for this machine alone. It changes nothing in the ledger but its threads, which follow from the reports, and sends nothing anywhere unless <see cref="ServerOptions.Variable"/> names an address for its metrics and traces.</summary>
public sealed class SanadServer : IAsyncDisposable
{
    private const long MostBytesOfRequest = 2 << 20;
    private const int MostBytesOfAddress = 32 << 10;

    private readonly WebApplication app;
    private readonly LedgerHost ledger;
    private readonly IDisposable? export;

    private SanadServer(WebApplication app, LedgerHost ledger, IDisposable? export)
    {
        this.export = export;
        this.app = app;
        this.ledger = ledger;
    }

    /// <summary>Where it listens, with the ports that were given to it.</summary>
    public ImmutableArray<string> Addresses => [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];

    /// <summary>Whether the build had npm, and so the pages have their own Nastaliq font.</summary>
    public static bool HasFont => SiteFiles.HasFont;

    /// <summary>Why there can be no such server, in one line; null where there can.</summary>
    public static string? RefusalOf(ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        LoopbackAddress.Read(options.Urls, out string? refusal);
        return refusal ?? (TelemetryVariables.BadEndpointOf(options.Variable) is { } bad ? ServerMessages.NoExportAddress(bad) : null);
    }

    /// <summary>Starts a server on a ledger, which stays the caller's.</summary>
    /// <exception cref="ArgumentException">An option is refused: see <see cref="RefusalOf"/>.</exception>
    /// <exception cref="IOException">Another program listens there.</exception>
    public static async Task<SanadServer> StartAsync(ILedgerStore store, ServerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        if (RefusalOf(options) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(options));
        }

        WebApplication app = Build(LoopbackAddress.Read(options.Urls, out _));
        IDisposable? export = TelemetryVariables.AskForExport(options.Variable) ? Export(options.Variable) : null;
        var ledger = new LedgerHost(
            store, new LedgerSearch(store, UrduLanguage.Pack), new Lazy<UrduReader>(() => UrduReader.Create(UrduLanguage.Pack)), options.Patience, options.OnFault);
        Route(app, ledger, options);
        _ = ledger.Renew();
        await app.StartAsync(cancellationToken);
        return new SanadServer(app, ledger, export);
    }

    /// <summary>Waits until the token is cancelled, then lets running answers come to their end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await app.WaitForShutdownAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Stopped first: disposal waits for nobody, and a request that was just answered ends its span only after its answer has gone.
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        ledger.Dispose();
        export?.Dispose();
    }

    // Apart, so that OpenTelemetry is loaded by nobody who does not ask for it.
    private static TelemetryExport Export(Func<string, string?> variable) => new(variable);

    private static WebApplication Build(IReadOnlyList<LoopbackAddress> addresses)
    {
        // Empty: no settings file, environment variable or log of the framework's own has a say.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "sanad" });
        builder.Services.AddRoutingCore().AddSingleton<Turns>();
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json", "application/x-ndjson"]);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytesOfRequest;
            kestrel.Limits.MaxRequestLineSize = MostBytesOfAddress;
            foreach (LoopbackAddress address in addresses)
            {
                kestrel.Listen(address.Address, address.Port);
            }
        });
        return builder.Build();
    }

    private static void Route(WebApplication app, LedgerHost ledger, ServerOptions options)
    {
        app.Use(Telemetry.NameSpanAsync);
        app.UseResponseCompression();
        app.Use(new Faults(options.OnFault).AnswerAsync);
        app.Use(RequestGuard.CheckAsync);
        app.Use(app.Services.GetRequiredService<Turns>().WaitAsync);
        app.UseRouting();
        PageRoutes.Map(app, ledger);
        ApiRoutes.Map(app, ledger);
    }
}
