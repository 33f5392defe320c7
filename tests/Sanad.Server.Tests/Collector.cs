using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Sanad.Server.Tests;

/// <summary>Takes what is sent to it by OTLP over HTTP, on a free port of this machine.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    // The bodies that came to each path, one after the other; protobuf keeps strings as they are.
    public ConcurrentDictionary<string, string> Received { get; } = new(StringComparer.Ordinal);

    public static async Task<Collector> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector.app.Run(collector.TakeAsync);
        await collector.app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        string text = Encoding.UTF8.GetString(body.ToArray());
        Received.AddOrUpdate(http.Request.Path, text, (_, before) => before + text);
        http.Response.ContentType = "application/x-protobuf";
    }
}
