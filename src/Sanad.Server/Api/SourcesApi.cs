using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Tables;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;

namespace Sanad.Server.Api;

/// <summary>The outlets and how much the ledger has of each.</summary>
internal sealed class SourcesApi(LedgerHost ledger)
{
    private static readonly TableColumn[] Columns =
    [
        new("source", "the outlet"), new("documents", "how many documents"), new("events", "how many events"), new("figures", "how many figures"), new("quotes", "how many quotes"),
        new("first", "the earliest publication day"), new("last", "the latest"),
    ];

    private static readonly string[] Known = ["as-of"];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, Known);
        ImmutableArray<OutletCounts> outlets = ledger.Outlets(QueryParameters.Read(http.Request.Query).AsOf);
        return ApiAnswer.DialectOf(http) is { } dialect
            ? ApiAnswer.WriteCsvAsync(http, dialect, Columns, outlets.Select(CellsOf))
            : ApiAnswer.WriteJsonAsync(http, json =>
            {
                json.WriteStartArray("items");
                foreach (OutletCounts outlet in outlets)
                {
                    json.WriteStartObject();
                    json.WriteString("source", outlet.Source);
                    json.WriteNumber("documents", outlet.Documents);
                    json.WriteNumber("events", outlet.Events);
                    json.WriteNumber("figures", outlet.Figures);
                    json.WriteNumber("quotes", outlet.Quotes);
                    json.WriteString("first", DayOf(outlet.FirstDay));
                    json.WriteString("last", DayOf(outlet.LastDay));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
    }

    private static TableCell[] CellsOf(OutletCounts outlet) =>
        [outlet.Source, outlet.Documents, outlet.Events, outlet.Figures, outlet.Quotes, DayOf(outlet.FirstDay), DayOf(outlet.LastDay)];

    private static string? DayOf(int number) => number == 0 ? null : PlaceInLine.DayOf(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
