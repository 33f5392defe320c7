using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Glosses;
using Sanad.Application.Tables;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Model;
using Sanad.Server.Hosting;

namespace Sanad.Server.Api;

/// <summary>Threads, one of them whole, and figures by source.</summary>
internal sealed class ThreadsApi(LedgerHost ledger)
{
    private static readonly string[] OfFigures = [.. ThreadParameters.All, "thread"];

    private static readonly TableColumn[] FigureColumns =
    [
        new("thread", "the id of its thread"),
        new("measure", "what is measured"),
        new("of", "whom or whose it counts"),
        new("day", "when it was said, otherwise published"),
        new("figure", "the number in words"),
        new("low", "its lower bound"),
        new("high", "its upper bound"),
        new("voice", "whose number it is"),
        new("latest", "whether it is the last number of its voice"),
        new("contested", "whether last numbers of the same thing exclude each other"),
        new("source", "the outlet"),
        new("record", "the record's id"),
    ];

    public Task ListAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, ThreadParameters.All);
        LedgerQuery query = QueryParameters.Read(Plain(http));
        (LinkedState linked, ThreadPage page) = Find(http, query);
        var views = linked.Tell.Summarize(page.Threads.Select(thread => thread.Id), query.AsOf, isolates: false).DistinctBy(view => view.Thread.Id).ToDictionary(view => view.Thread.Id);
        return ApiAnswer.WriteJsonAsync(http, json =>
        {
            WriteNotes(json, page);
            json.WriteStartArray("items");
            foreach (ThreadSummary thread in page.Threads)
            {
                if (views.TryGetValue(thread.Id, out ThreadView? view))
                {
                    json.WriteStartObject();
                    WriteSummary(json, thread, view);
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
            SearchApi.WriteNext(json, http, page.HasMore ? page.Threads[^1].Id : null);
        });
    }

    public Task OneAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, ["as-of"]);
        DateOnly? asOf = QueryParameters.Read(http.Request.Query).AsOf;
        ThreadView view = ledger.Linked().Tell.Run((string)http.Request.RouteValues["id"]!, asOf, isolates: false)
            ?? throw new RequestFault(StatusCodes.Status404NotFound, ServerMessages.NoSuchThread);
        return ApiAnswer.WriteJsonAsync(http, json => ThreadJson.Write(view, json));
    }

    public Task FiguresAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, OfFigures);
        LedgerQuery query = QueryParameters.Read(Plain(http));
        string[] ids;
        ThreadPage? page = null;
        LinkedState linked = ledger.Linked();
        if (QueryParameters.Value(http.Request.Query, "thread") is { } one)
        {
            ids = [one];
        }
        else
        {
            (linked, page) = Find(http, query, figuresOnly: true);
            ids = [.. page.Threads.Select(thread => thread.Id)];
        }

        (string Thread, FigureSeries Series)[] all =
        [
            .. ids.SelectMany(id => linked.Tell.FiguresOf(id, query.AsOf).Select(series => (id, series))).DistinctBy(pair => pair.series.Statements[0].Member.Id),
        ];
        return ApiAnswer.DialectOf(http) is { } dialect
            ? ApiAnswer.WriteCsvAsync(http, dialect, FigureColumns, all.SelectMany(pair => pair.Series.Statements.Select(statement => RowOf(pair.Thread, pair.Series, statement))))
            : ApiAnswer.WriteJsonAsync(http, json =>
            {
                json.WriteStartArray("items");
                foreach ((string thread, FigureSeries series) in all)
                {
                    json.WriteStartObject();
                    json.WriteString("thread", thread);
                    json.WritePropertyName("series");
                    ThreadJson.WriteSeries(series, json);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                SearchApi.WriteNext(json, http, page is { HasMore: true } ? page.Threads[^1].Id : null);
            });
    }

    private (LinkedState Linked, ThreadPage Page) Find(HttpContext http, LedgerQuery query, bool figuresOnly = false)
    {
        LinkedState linked = ledger.Linked();
        ThreadFilter filter = ThreadParameters.Read(http.Request.Query);
        if (figuresOnly)
        {
            filter = filter with { LeastDocuments = 1, Query = (filter.Query ?? new LedgerQuery()) with { Kind = "figure" } };
        }

        return (linked, linked.Threads.List(filter, QueryParameters.Value(http.Request.Query, "after"), query.Limit, http.RequestAborted));
    }

    // A place in a list of threads is the id of one, and their kinds are not those of records.
    private static QueryCollection Plain(HttpContext http) =>
        new(http.Request.Query.Where(value => value.Key is not ("after" or "kind")).ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal));

    private static void WriteNotes(Utf8JsonWriter json, ThreadPage page)
    {
        json.WriteStartArray("notes");
        foreach (QueryNote note in page.Notes)
        {
            json.WriteStringValue(note.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, ThreadSummary thread, ThreadView view)
    {
        json.WriteString("thread", thread.Id);
        json.WriteString("kind", thread.Kind);
        json.WriteString("standing", view.Standing.Code.ToString().ToLowerInvariant());
        json.WriteString("first", DayOf(thread.First));
        json.WriteString("last", DayOf(thread.Last));
        json.WriteNumber("documents", thread.Documents);
        json.WriteNumber("records", thread.Records);
        json.WriteString("gloss", view.Gloss);
    }

    private static TableCell[] RowOf(string thread, FigureSeries series, FigureStatement statement) =>
    [
        thread, Codes.Of(series.Measure), new PartyLabels(statement.Member.Version.Reading!, false).Join(statement.Figure.Of, statement.Figure.In), DayOf(statement.Day),
        FigureGloss.Of(statement.Figure), statement.Figure.Low, statement.Figure.High, VoiceNames.Of(statement.Voice, false), statement.IsLatest, !series.Disagreements.IsEmpty,
        statement.Member.Version.Document.Source, statement.Member.Id,
    ];

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
