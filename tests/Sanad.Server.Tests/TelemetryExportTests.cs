using Sanad.Server.Hosting;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>What is sent by OTLP, and to whom.</summary>
public sealed class TelemetryExportTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string TracesEndpoint = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    [Fact]
    public async Task Where_an_address_is_set_a_request_is_told_there_as_a_span_and_in_a_metric_without_what_was_asked()
    {
        await using var collector = await Collector.StartAsync();
        await AskAsync(new() { [Endpoint] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" });
        Assert.Equal(["/v1/metrics", "/v1/traces"], collector.Received.Keys.Order(StringComparer.Ordinal));
        string spans = collector.Received["/v1/traces"];
        Assert.Contains("GET /en/search", spans, StringComparison.Ordinal);
        Assert.Contains("renew", spans, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains(Telemetry.RenewalDuration, collector.Received["/v1/metrics"], StringComparison.Ordinal);
        Assert.All(collector.Received.Values, body => Assert.Contains("service.name\u0012\u0007\u000A\u0005sanad", body, StringComparison.Ordinal));
        Assert.All(collector.Received.Values, body => Assert.DoesNotContain("Minsk", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_signal_without_an_address_is_not_sent()
    {
        await using var collector = await Collector.StartAsync();
        await AskAsync(new() { [TracesEndpoint] = collector.Address + "/own", ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] = "http/protobuf", ["OTEL_SERVICE_NAME"] = "of-the-desk" });
        Assert.Equal(["/own"], collector.Received.Keys);
        Assert.Contains("of-the-desk", collector.Received["/own"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(Endpoint, "", false)]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", false)]
    [InlineData("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT", "http://127.0.0.1:4317", false)]
    [InlineData(Endpoint, "http://127.0.0.1:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "https://collector.example", true)]
    public void Nothing_is_sent_unless_an_address_is_set(string? name, string? value, bool isSent) =>
        Assert.Equal(isSent, TelemetryVariables.AskForExport(asked => asked == name ? value : null));

    [Theory]
    [InlineData("127.0.0.1:4317")]
    [InlineData("collector")]
    [InlineData("file:///tmp/x")]
    public void What_is_no_address_is_refused(string address) =>
        Assert.Contains($"'{address}' is no address to send", SanadServer.RefusalOf(new ServerOptions { Variable = name => name == TracesEndpoint ? address : null }), StringComparison.Ordinal);

    // A server's whole life: all that it has to tell is sent before it ends.
    private async Task AskAsync(Dictionary<string, string> variables)
    {
        await using SanadServer server = await SanadServer.StartAsync(ledger.Store, new ServerOptions { Urls = "http://127.0.0.1:0", Variable = name => variables.GetValueOrDefault(name), Patience = TimeSpan.FromMinutes(1) });
        using var client = new HttpClient { BaseAddress = new Uri(server.Addresses.Single()) };
        await client.GetStringAsync(new Uri("/en/search?q=Minsk", UriKind.Relative));
    }
}
