using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Searching;
using Sanad.Application.Tables;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>Documents and records by who, what, when, where and on whose word, as <c>sanad search</c> finds them.</summary>
internal sealed class SearchApi(LedgerHost ledger)
{
    public Task FindAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, QueryParameters.All);
        return AnswerAsync(http, QueryParameters.Read(http.Request.Query));
    }

    public Task FindRecordsAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, QueryParameters.All);
        LedgerQuery query = QueryParameters.Read(http.Request.Query);
        return AnswerAsync(http, query with { Kind = query.Kind ?? LedgerQuery.EveryKind });
    }

    public Task OneAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, []);
        var query = new LedgerQuery { RecordId = (string)http.Request.RouteValues["id"]!, AllVersions = true, Limit = 1 };
        return ledger.Search.Newest(query, http.RequestAborted) is [var hit, ..]
            ? ApiAnswer.WriteAsync(http, "application/json; charset=utf-8", ObjectOf(hit, ledger.Corrections()))
            : throw new RequestFault(StatusCodes.Status404NotFound, ServerMessages.NoSuchRecord);
    }

    private Task AnswerAsync(HttpContext http, LedgerQuery query)
    {
        CorrectionSet corrections = ledger.Corrections();
        CsvDialect? dialect = ApiAnswer.DialectOf(http);
        SearchPage found = ledger.Search.Find(query, http.RequestAborted);
        if (dialect is { } given)
        {
            return ApiAnswer.WriteCsvAsync(http, given, HitTable.Columns, found.Hits.Select(hit => HitTable.RowOf(hit, corrections)));
        }

        return ApiAnswer.WriteJsonAsync(http, json =>
        {
            json.WriteNumber("total", found.Total);
            json.WriteBoolean("totalIsLeast", found.Total >= LedgerSearch.MostCounted);
            json.WriteStartArray("notes");
            foreach (QueryNote note in found.Notes)
            {
                json.WriteStringValue(note.ToString());
            }

            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (SearchHit hit in found.Hits)
            {
                json.WriteRawValue(ObjectOf(hit, corrections).Span, skipInputValidation: true);
            }

            json.WriteEndArray();
            WriteNext(json, http, found.HasMore ? HitName.Of(found.Hits[^1].Place) : null);
        });
    }

    /// <summary>The address of the next page, or null.</summary>
    public static void WriteNext(Utf8JsonWriter json, HttpContext http, string? after) => json.WriteString(
        "next",
        after is null ? null : Address.Of(http.Request.Path, [.. http.Request.Query.Where(value => value.Key != "after").SelectMany(value => value.Value.Select(one => (value.Key, one))), ("after", after)]));

    private static ReadOnlyMemory<byte> ObjectOf(SearchHit hit, CorrectionSet corrections)
    {
        using var lines = new HitLines(corrections);
        var bytes = new ArrayBufferWriter<byte>();
        lines.WriteObject(hit, bytes);
        return bytes.WrittenMemory;
    }
}
