using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Searching;
using Sanad.Application.Tables;
using Sanad.Ledger;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Views;

namespace Sanad.Server.Api;

/// <summary>The documents of the ledger, and one of them with its reading.</summary>
internal sealed class DocumentsApi(LedgerHost ledger)
{
    private static readonly TableColumn[] Columns =
    [
        new("source", "the outlet"),
        new("id", "the document's id"),
        new("title", "its title"),
        new("url", "where it was published"),
        new("published", "the publication day as the input gave it"),
        new("inferred_published", "the day that was worked out, where none was given"),
        new("version", "which version of it"),
        new("events", "how many events"),
        new("figures", "how many figures"),
        new("quotes", "how many quotes"),
        new("ingested", "when it came"),
    ];

    private static readonly string[] OfList = ["outlet", "published", "as-of", "all-versions", "limit", "after"];
    private static readonly string[] OfOne = ["id", "source", "version", "as-of"];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, OfList);
        LedgerQuery query = QueryParameters.Read(http.Request.Query);
        VersionRow[] rows = [.. ledger.Search.List(query with { Limit = query.Limit + 1 })];
        VersionRow[] shown = rows.Length > query.Limit ? rows[..query.Limit] : rows;
        if (ApiAnswer.DialectOf(http) is { } dialect)
        {
            return ApiAnswer.WriteCsvAsync(http, dialect, Columns, shown.Select(CellsOf));
        }

        return ApiAnswer.WriteJsonAsync(http, json =>
        {
            json.WriteStartArray("items");
            foreach (VersionRow row in shown)
            {
                json.WriteStartObject();
                WriteRow(json, row);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            SearchApi.WriteNext(json, http, rows.Length > shown.Length ? HitName.Of(new IndexHit(shown[^1].Place, null)) : null);
        });
    }

    public Task OneAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, OfOne);
        DateOnly? asOf = QueryParameters.Read(http.Request.Query).AsOf;
        string id = QueryParameters.Exact(http.Request.Query, "id") ?? "";
        VersionRow row = DocumentChoice.Of(
            ledger.Store.FindVersions(QueryParameters.Exact(http.Request.Query, "source"), id), QueryParameters.Value(http.Request.Query, "version"), asOf)
            ?? throw new RequestFault(StatusCodes.Status404NotFound, ServerMessages.NoSuchDocument);
        StoredVersion version = VersionDecoder.Decode(row);
        return ApiAnswer.WriteJsonAsync(http, json =>
        {
            WriteRow(json, row);
            json.WriteBoolean("replaced", version.IsSuperseded);
            json.WriteBoolean("redacted", version.IsRedacted);
            json.WriteString("failure", row.Failure);
            json.WriteString("text", version.Document.Text);
            json.WritePropertyName("reading");
            WriteReading(json, version.Reading);
        });
    }

    public static void WriteReading(Utf8JsonWriter json, Reading? reading)
    {
        if (reading is null)
        {
            json.WriteNullValue();
            return;
        }

        using var readings = new ReadingJsonWriter();
        var bytes = new ArrayBufferWriter<byte>();
        readings.Write(reading, bytes);
        json.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
    }

    private static void WriteRow(Utf8JsonWriter json, VersionRow row)
    {
        json.WriteString("source", row.Document.Source);
        json.WriteString("id", row.Document.Id);
        json.WriteString("title", row.Document.Title);
        json.WriteString("url", row.Document.Url);
        json.WriteString("published", row.Document.Published);
        json.WriteString("inferredPublished", InferredOf(row));
        json.WriteNumber("version", row.Number);
        json.WriteNumber("events", row.Events);
        json.WriteNumber("figures", row.Figures);
        json.WriteNumber("quotes", row.Quotes);
        json.WriteString("ingested", IngestedOf(row));
    }

    private static TableCell[] CellsOf(VersionRow row) =>
    [
        row.Document.Source, row.Document.Id, row.Document.Title, row.Document.Url, row.Document.Published, InferredOf(row), (long)row.Number, (long)row.Events, (long)row.Figures,
        (long)row.Quotes, IngestedOf(row),
    ];

    private static string? InferredOf(VersionRow row) => row.Document.Published is null ? DocumentLink.InferredDay(row) : null;

    private static string IngestedOf(VersionRow row) =>
        DateTimeOffset.FromUnixTimeSeconds(row.Ingested).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
