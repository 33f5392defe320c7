using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Tables;
using Sanad.Application.Timelines;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>What is told of somebody or somewhere, in the order in which it happened.</summary>
internal sealed class TimelineApi(LedgerHost ledger)
{
    private static readonly string[] Known = ["about", "when", "as-of", "limit"];

    private static readonly TableColumn[] Columns =
    [
        new("when", "when it happened, EDTF"),
        new("kind", "event or figure"),
        new("code", "PLOVER's category, or what a figure measures"),
        new("gloss", "the line of it in English"),
        new("certainty", "how sure the text is of it"),
        new("reports", "how many records tell it"),
        new("published", "the publication day of the first"),
        new("source", "its outlet"),
        new("document", "its document's id"),
        new("record", "its id"),
        new("sentence", "its sentence"),
    ];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, Known);
        IQueryCollection values = http.Request.Query;
        LedgerQuery query = QueryParameters.Read(values);
        Timeline found = new TellTimeline(ledger.Search) { MostRecords = ActorsPage.MostRecords }
            .Run(new LedgerQuery { About = QueryParameters.Value(values, "about"), When = query.When, AsOf = query.AsOf }, query.Limit, isolates: false, http.RequestAborted);
        return ApiAnswer.DialectOf(http) is { } dialect
            ? ApiAnswer.WriteCsvAsync(http, dialect, Columns, found.Dated.Concat(found.Undated).Select(CellsOf))
            : ApiAnswer.WriteJsonAsync(http, json => Write(json, found));
    }

    private static void Write(Utf8JsonWriter json, Timeline found)
    {
        json.WriteNumber("leftOut", found.LeftOut);
        json.WriteStartArray("items");
        foreach (TimelineEntry entry in found.Dated.Concat(found.Undated))
        {
            json.WriteStartObject();
            json.WriteString("when", entry.Record.When);
            json.WriteString("kind", entry.Record.Kind);
            json.WriteString("code", entry.Record.Code);
            json.WriteString("gloss", entry.Record.Gloss);
            json.WriteString("certainty", entry.Record.Certainty);
            json.WriteNumber("reports", entry.Reports);
            json.WriteString("published", entry.Record.Published);
            json.WriteString("source", entry.Record.Source);
            json.WriteString("document", entry.Record.Document);
            json.WriteString("record", entry.Record.Id);
            json.WriteString("sentence", entry.Record.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static TableCell[] CellsOf(TimelineEntry entry) =>
    [
        entry.Record.When, entry.Record.Kind, entry.Record.Code, entry.Record.Gloss, entry.Record.Certainty, entry.Reports, entry.Record.Published, entry.Record.Source, entry.Record.Document,
        entry.Record.Id, entry.Record.Sentence,
    ];
}
