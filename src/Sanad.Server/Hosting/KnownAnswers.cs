using Microsoft.AspNetCore.Http;

namespace Sanad.Server.Hosting;

/// <summary>An answer that the asker has already is not made again: the same ledger gives the same answer.</summary>
internal sealed class KnownAnswers(LedgerHost ledger)
{
    public Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.CacheControl = "no-store";
            return next(http);
        }

        string tag = $"W/\"{ledger.State()}\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.Contains(tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(http);
    }
}
