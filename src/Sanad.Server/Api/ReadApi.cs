using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Intake;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>Reads a text that is sent, and keeps nothing of it.</summary>
internal sealed class ReadApi(LedgerHost ledger)
{
    public async Task ReadAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        (string text, string? title, string? published) = await InputAsync(http);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoText);
        }

        if (text.Length > ReadPage.MostLetters)
        {
            throw new RequestFault(StatusCodes.Status413PayloadTooLarge, ServerMessages.FewLetters);
        }

        if (published is not null && !PublicationDay.TryParse(published, out published))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.BadDay(published));
        }

        await ApiAnswer.WriteJsonAsync(http, json =>
        {
            json.WritePropertyName("reading");
            DocumentsApi.WriteReading(json, ReadPage.Read(ledger, text, title, published));
        });
    }

    /// <summary>The text that is sent, as JSON with its members or as itself.</summary>
    public static async Task<(string Text, string? Title, string? Published)> InputAsync(HttpContext http)
    {
        if (http.Request.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true)
        {
            using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
            return (await reader.ReadToEndAsync(http.RequestAborted), null, null);
        }

        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
            return (Member(body, "text") ?? "", Member(body, "title"), Member(body, "published"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoText);
        }
    }

    private static string? Member(JsonDocument body, string name) =>
        body.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;
}
