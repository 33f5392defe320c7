using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Places;
using Sanad.Application.Tables;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>Where the newest records of a question happened.</summary>
internal sealed class PlacesApi(LedgerHost ledger)
{
    private static readonly string[] Known = [.. QueryParameters.Filters.Where(name => name != "record"), PageContext.AsOfName];

    private static readonly TableColumn[] Columns =
    [
        new("kind", "country or place"),
        new("name", "its English name, else the words of the text"),
        new("local_name", "its Urdu name"),
        new("country", "its country's code"),
        new("latitude", "degrees north"),
        new("longitude", "degrees east"),
        new("events", "events that happened there"),
        new("figures", "figures of there"),
        new("reports", "how many reports have them"),
        new("first", "the first day on which it was told"),
        new("last", "the last"),
    ];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, Known);
        PlaceList found = new CountPlaces(ledger.Search) { MostRecords = ActorsPage.MostRecords }.Run(QueryParameters.Read(http.Request.Query), http.RequestAborted);
        return ApiAnswer.DialectOf(http) is { } dialect
            ? ApiAnswer.WriteCsvAsync(http, dialect, Columns, found.Countries.Concat(found.Places).Select(CellsOf))
            : ApiAnswer.WriteJsonAsync(http, json => Write(json, found));
    }

    private static void Write(Utf8JsonWriter json, PlaceList found)
    {
        json.WriteNumber("records", found.Records);
        json.WriteNumber("unplaced", found.Unplaced);
        json.WriteStartObject("months");
        foreach ((DateOnly month, int records) in found.Months)
        {
            json.WriteNumber(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), records);
        }

        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (PlaceRow row in found.Countries.Concat(found.Places))
        {
            Write(json, row);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PlaceRow row)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(row));
        json.WriteString("name", row.Name);
        json.WriteString("localName", row.LocalName);
        json.WriteString("country", row.Country);
        Write(json, "latitude", row.Latitude);
        Write(json, "longitude", row.Longitude);
        json.WriteNumber("events", row.Events);
        json.WriteNumber("figures", row.Figures);
        json.WriteNumber("reports", row.Reports);
        json.WriteString("first", DayOf(row.First));
        json.WriteString("last", DayOf(row.Last));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? degrees)
    {
        if (degrees is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static TableCell[] CellsOf(PlaceRow row) =>
        [KindOf(row), row.Name, row.LocalName, row.Country, row.Latitude, row.Longitude, row.Events, row.Figures, row.Reports, DayOf(row.First), DayOf(row.Last)];

    private static string KindOf(PlaceRow row) => row.IsCountry ? "country" : "place";

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
