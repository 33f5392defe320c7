using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Actors;
using Sanad.Application.Tables;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>Who acts and is acted upon in the newest records.</summary>
internal sealed class ActorsApi(LedgerHost ledger)
{
    private static readonly string[] Known = ["about", "as-of", "limit"];

    private static readonly TableColumn[] Columns =
    [
        new("actor", "the party's name; of the nameless what their sector is called"),
        new("country", "its country's code"),
        new("sector", "its sector"),
        new("acts", "events in which it acts"),
        new("acted_on", "events that are done to it"),
        new("quotes", "quotes of it"),
        new("figures", "figures that count it"),
        new("first", "the first day of a report with it"),
        new("last", "the last"),
        new("gives", "how it deals with others, -10 conflict to 10 cooperation"),
        new("gets", "how others deal with it"),
    ];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, Known);
        LedgerQuery query = QueryParameters.Read(http.Request.Query);
        ActorList found = new CountActors(ledger.Search) { MostRecords = ActorsPage.MostRecords }
            .Run(new LedgerQuery { About = QueryParameters.Value(http.Request.Query, "about"), AsOf = query.AsOf }, query.Limit, http.RequestAborted);
        return ApiAnswer.DialectOf(http) is { } dialect
            ? ApiAnswer.WriteCsvAsync(http, dialect, Columns, found.Rows.Select(CellsOf))
            : ApiAnswer.WriteJsonAsync(http, json =>
            {
                json.WriteNumber("total", found.Parties);
                json.WriteStartArray("items");
                foreach (ActorRow row in found.Rows)
                {
                    Write(json, row);
                }

                json.WriteEndArray();
            });
    }

    private static void Write(Utf8JsonWriter json, ActorRow row)
    {
        json.WriteStartObject();
        json.WriteString("actor", row.Name);
        json.WriteString("country", row.Country);
        json.WriteString("sector", row.Sector);
        json.WriteNumber("acts", row.Acts);
        json.WriteNumber("actedOn", row.Receives);
        json.WriteNumber("quotes", row.Quotes);
        json.WriteNumber("figures", row.Figures);
        json.WriteString("first", row.First);
        json.WriteString("last", row.Last);
        WriteMean(json, "gives", row.Given);
        WriteMean(json, "gets", row.Received);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string name, Balance balance)
    {
        if (balance.Mean is { } mean)
        {
            json.WriteNumber(name, mean);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static TableCell[] CellsOf(ActorRow row) =>
        [row.Name, row.Country, row.Sector, row.Acts, row.Receives, row.Quotes, row.Figures, row.First, row.Last, row.Given.Mean, row.Received.Mean];
}
