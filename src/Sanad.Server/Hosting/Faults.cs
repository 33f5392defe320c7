using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Ledger;
using Sanad.Ledger.Search;
using Sanad.Server.Pages;
using Sanad.Server.Words;

namespace Sanad.Server.Hosting;

/// <summary>Whatever goes wrong becomes an answer: a page for people, problem+json (RFC 9457) for programs.</summary>
internal sealed class Faults(Action<string> onFault)
{
    public async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
            int status = http.Response.StatusCode;
            if (status >= StatusCodes.Status400BadRequest && !http.Response.HasStarted && http.Response.ContentType is null)
            {
                await WriteAsync(http, status, ReasonOf(status));
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            (int status, string reason) = OutcomeOf(e);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                onFault(ServerMessages.Failed(http.Request.Path, e.GetType().Name, e.Message));
            }

            await WriteAsync(http, status, reason);
        }
    }

    private static (int Status, string Reason) OutcomeOf(Exception e) => e switch
    {
        RequestFault fault => (fault.Status, fault.Message),
        QueryException => (StatusCodes.Status400BadRequest, e.Message),
        BadHttpRequestException bad => (bad.StatusCode, ReasonOf(bad.StatusCode)),
        InvalidDataException => (StatusCodes.Status400BadRequest, ServerMessages.NotUnderstood),
        LedgerException => (StatusCodes.Status500InternalServerError, e.Message),
        _ => (StatusCodes.Status500InternalServerError, ServerMessages.OwnFault),
    };

    private static string ReasonOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => ServerMessages.NoSuchAddress,
        StatusCodes.Status405MethodNotAllowed => ServerMessages.OnlyRead,
        StatusCodes.Status413PayloadTooLarge => ServerMessages.TooMuch,
        _ => ServerMessages.NotUnderstood,
    };

    private static async Task WriteAsync(HttpContext http, int status, string reason)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Remove("ETag");
        if (!Path.HasExtension(http.Request.Path) && !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            UiLanguage language = UiLanguage.Find(http.Request.Path.Value!.Split('/').ElementAtOrDefault(1)) ?? UiLanguage.Preferred(http.Request.Headers.AcceptLanguage);
            await PageAnswer.WriteAsync(http, ErrorPage.Render(PageContext.Of(http, language), status));
            return;
        }

        http.Response.ContentType = "application/problem+json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.Body);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status", status);
        json.WriteString("detail", reason);
        json.WriteEndObject();
    }
}
