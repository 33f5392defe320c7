using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Sanad.Server.Hosting;

namespace Sanad.Server.Api;

/// <summary>The addresses for programs. <c>openapi.json</c> documents each; a test compares the two.</summary>
internal static class ApiRoutes
{
    private static readonly Lazy<KeptFile> OpenApiDocument = new(OpenApi);

    public static void Map(WebApplication app, LedgerHost ledger)
    {
        var search = new SearchApi(ledger);
        var documents = new DocumentsApi(ledger);
        MapGet("/api/v1/search", search.FindAsync);
        MapGet("/api/v1/records", search.FindRecordsAsync);
        MapGet("/api/v1/records/{id}", search.OneAsync);
        MapGet("/api/v1/documents", documents.ListAsync);
        MapGet("/api/v1/document", documents.OneAsync);
        MapGet("/api/v1/sources", new SourcesApi(ledger).ListAsync);
        var threads = new ThreadsApi(ledger);
        MapGet("/api/v1/threads", threads.ListAsync);
        MapGet("/api/v1/threads/{id}", threads.OneAsync);
        MapGet("/api/v1/figures", threads.FiguresAsync);
        MapGet("/api/v1/actors", new ActorsApi(ledger).ListAsync);
        MapGet("/api/v1/timeline", new TimelineApi(ledger).ListAsync);
        MapGet("/api/v1/places", new PlacesApi(ledger).ListAsync);
        MapGet(ExportApi.Path, new ExportApi(ledger).SendAsync);
        app.MapPost("/api/v1/check", new CheckApi(ledger).CheckAsync);
        app.MapPost("/api/v1/read", new ReadApi(ledger).ReadAsync);
        app.MapGet("/openapi/v1.json", http => OpenApiDocument.Value.AnswerAsync(http));
        app.MapGet("/healthz", http => SayAsync(http, "ok"));
        app.MapGet("/readyz", http =>
        {
            ledger.Store.LastEntry();
            return SayAsync(http, "ready");
        });

        void MapGet(string pattern, RequestDelegate answer) => app.MapGet(pattern, http => new KnownAnswers(ledger).AnswerAsync(http, answer));
    }

    private static KeptFile OpenApi()
    {
        using Stream document = typeof(ApiRoutes).Assembly.GetManifestResourceStream("openapi.json")!;
        byte[] bytes = new byte[document.Length];
        document.ReadExactly(bytes);
        return new KeptFile(bytes, "application/json; charset=utf-8", isText: true);
    }

    private static Task SayAsync(HttpContext http, string word)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(word + "\n", http.RequestAborted);
    }
}
