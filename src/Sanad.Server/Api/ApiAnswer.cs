using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Tables;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;

namespace Sanad.Server.Api;

/// <summary>How the API answers: one JSON object, or a table as CSV.</summary>
internal static class ApiAnswer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A parameter that is not known would otherwise be a filter that does nothing.</summary>
    /// <exception cref="RequestFault">There is one.</exception>
    public static void RefuseOthers(HttpContext http, IReadOnlyCollection<string> known)
    {
        if (http.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name) && name != "format") is { } unknown)
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoSuchParameter(unknown, known));
        }
    }

    /// <summary>The dialect of CSV that is asked for; null for JSON.</summary>
    public static CsvDialect? DialectOf(HttpContext http) => http.Request.Query["format"].ToString() switch
    {
        "" or "json" => null,
        "csv" => CsvDialect.Raw,
        "spreadsheet" => CsvDialect.Spreadsheet,
        var other => throw new QueryException(ServerMessages.BadFormat(other)),
    };

    public static Task WriteJsonAsync(HttpContext http, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return WriteAsync(http, "application/json; charset=utf-8", bytes.WrittenMemory);
    }

    public static Task WriteCsvAsync(HttpContext http, CsvDialect dialect, IReadOnlyList<TableColumn> columns, IEnumerable<TableCell[]> rows)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var csv = new TableCsv(dialect);
        csv.Begin(columns, bytes);
        foreach (TableCell[] row in rows)
        {
            csv.Write(row, bytes);
        }

        csv.End(bytes);
        http.Response.Headers.ContentDisposition = "attachment; filename=\"sanad.csv\"";
        return WriteAsync(http, "text/csv; charset=utf-8", bytes.WrittenMemory);
    }

    public static async Task WriteAsync(HttpContext http, string type, ReadOnlyMemory<byte> bytes)
    {
        http.Response.ContentType = type;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
