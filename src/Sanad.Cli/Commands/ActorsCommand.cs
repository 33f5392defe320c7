using System.CommandLine;
using Sanad.Application.Actors;
using Sanad.Application.Tables;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad actors [QUERY]</c></summary>
internal sealed class ActorsCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad actors                                     who stands in most records
          sanad actors Ukraine --from 2024-08              who deals with Ukraine, and how
          sanad actors --event ASSAULT --format csv
        """;

    private static readonly TableColumn[] Columns =
    [
        new("actor", "the party's name; of the nameless what their sector is called"),
        new("country", "its country's code"),
        new("sector", "its sector"),
        new("acts", "events in which it acts", IsRightAligned: true),
        new("acted_on", "events that are done to it", IsRightAligned: true),
        new("quotes", "quotes of it", IsRightAligned: true),
        new("figures", "figures that count it", IsRightAligned: true),
        new("first", "the first day of a report with it"),
        new("last", "the last"),
        new("gives", "how it deals with others, -10 conflict to 10 cooperation", IsRightAligned: true),
        new("gets", "how others deal with it", IsRightAligned: true),
    ];

    private readonly Argument<string[]> query = About("Only of records about this name, country or place; A & B: both");

    public ActorsCommand()
        : base("actors", "Says who acts and is acted upon, how often, and in conflict or cooperation.", ExampleLines, "How many to show: those with the most records", 30) =>
        Definition.Add(query);

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        LedgerQuery asked = Filters.QueryOf(parsed, string.Join(' ', parsed.GetValue(query) ?? []));
        ActorList actors = new CountActors(SearchIn(store)).Run(asked, parsed.GetValue(Limit), interrupted);
        string format = parsed.GetValue(Format)!;
        await (format == "table"
            ? Listing.PrintAsync(
                [Columns[0], new TableColumn("code", "country and sector"), .. Columns[3..], new TableColumn("conflict│cooperation", "what it gives, as a bar")], actors.Rows.Select(LineOf), format, host, interrupted)
            : Listing.PrintAsync(Columns, actors.Rows.Select(RowOf), format, host, interrupted));
        int leftOut = actors.Parties - actors.Rows.Length;
        return await EndAsync(actors.Notes, leftOut == 0 ? null : CliMessages.LeftOut(leftOut, "with fewer records"), host);
    }

    private static TableCell[] RowOf(ActorRow row) =>
        [row.Name, row.Country, row.Sector, row.Acts, row.Receives, row.Quotes, row.Figures, row.First, row.Last, row.Given.Mean, row.Received.Mean];

    private static TableCell[] LineOf(ActorRow row) =>
    [
        row.Name, $"{row.Country ?? "---"}/{row.Sector}", row.Acts, row.Receives, row.Quotes, row.Figures, row.First, row.Last, row.Given.Mean, row.Received.Mean,
        ScaleBar.Of(row.Given.Mean),
    ];
}
