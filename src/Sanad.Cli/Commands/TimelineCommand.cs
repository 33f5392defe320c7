using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Application.Timelines;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad timeline [QUERY]</c></summary>
internal sealed class TimelineCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad timeline Kursk --from 2024-08
          sanad timeline "Kim Jong Un" --event CONSULT,AGREE
          sanad timeline --place Quetta --as-of 2025-01-31 --format csv > quetta.csv
        """;

    private static readonly TableColumn[] Columns =
    [
        new("when", "when it happened or held, EDTF; nothing where the text does not tell"),
        new("worked_out", "whether the day it is counted from was worked out"),
        new("kind", "event or figure"),
        new("code", "the event's category, or what the figure measures"),
        new("gloss", "what it tells, in English"),
        new("voucher", "on whose word, and how sure"),
        new("certainty", "how sure the text is of it"),
        new("reports", "how many records tell it", IsRightAligned: true),
        new("published", "when the first of them was published"),
        new("source", "its outlet"),
        new("document", "its document"),
        new("record", "its id"),
    ];

    private readonly Argument<string[]> query = About("Whom, what country or what place it is about, in any spelling; A & B: both");

    public TimelineCommand()
        : base("timeline", "Tells what happened when: events and figures by their own time, not by the day of the report.", ExampleLines, "How many to show: the latest that happened", 50) =>
        Definition.Add(query);

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        LedgerQuery asked = Filters.QueryOf(parsed, string.Join(' ', parsed.GetValue(query) ?? []));
        Timeline timeline = new TellTimeline(SearchIn(store)).Run(asked, parsed.GetValue(Limit), Isolates(parsed), interrupted);
        string format = parsed.GetValue(Format)!;
        if (format == "table" && timeline.Dated.Length + timeline.Undated.Length > 0)
        {
            await PrintAsync(TimelinePage.Render(timeline, StyleOf(parsed, host)), host, interrupted);
        }
        else
        {
            await Listing.PrintAsync(Columns, timeline.Dated.Concat(timeline.Undated).Select(RowOf), format, host, interrupted);
        }

        return await EndAsync(timeline.Notes, timeline.LeftOut == 0 ? null : CliMessages.LeftOut(timeline.LeftOut, "earlier or undated"), host);
    }

    private static TableCell[] RowOf(TimelineEntry entry)
    {
        ToldRecord told = entry.Record;
        return [told.When, told.IsWorkedOut, told.Kind, told.Code, told.Gloss, told.Voucher, told.Certainty, entry.Reports, told.Published, told.Source, told.Document, told.Id];
    }
}
