using System.CommandLine;
using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Application.Tables;
using Sanad.Application.ThreadViews;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Model;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad figures [QUERY]</c></summary>
internal sealed class FiguresCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad figures Ukraine --measure killed
          sanad figures "North Korea" --contested
          sanad figures --place Quetta --as-of 2025-01-31 --format csv
        """;

    private static readonly TableColumn[] Columns =
    [
        new("thread", "the id of the thread"),
        new("measure", "what is measured"),
        new("of", "whom or whose it counts"),
        new("day", "when it was said, else published"),
        new("value", "the number in words"),
        new("low", "its least", IsRightAligned: true),
        new("high", "its most", IsRightAligned: true),
        new("voice", "on whose word"),
        new("latest", "whether it is the last that this voice says"),
        new("contested", "whether the last numbers of two voices exclude each other"),
        new("source", "the outlet"),
        new("record", "the record's id"),
    ];

    private readonly Argument<string[]> query = About("Only figures about this name, country or place");
    private readonly Option<bool> contested = new("--contested") { Description = "Only where the last numbers of two sources exclude each other" };

    public FiguresCommand()
        : base("figures", "Sets the numbers that different sources give for one thing side by side, through time.", ExampleLines, "How many threads to look at, newest first", 20)
    {
        Definition.Add(query);
        Definition.Add(contested);
    }

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        LedgerQuery asked = Filters.QueryOf(parsed, string.Join(' ', parsed.GetValue(query) ?? [])) with { Kind = "figure" };
        LedgerThreads threads = LinkedThreadsOf.Current(store, host, interrupted);
        ThreadPage found = threads.List(new ThreadFilter { Query = asked, LeastDocuments = 1 }, limit: parsed.GetValue(Limit), cancellationToken: interrupted);
        var tell = new TellThread(threads);
        (string Thread, FigureSeries Series)[] all =
        [
            .. found.Threads.SelectMany(thread => tell.FiguresOf(thread.Id, asked.AsOf).Select(series => (thread.Id, series)))
                .Where(pair => !parsed.GetValue(contested) || !pair.series.Disagreements.IsEmpty).DistinctBy(pair => pair.series.Statements[0].Member.Id),
        ];
        string format = parsed.GetValue(Format)!;
        if (format == "table" && all.Length > 0)
        {
            var page = new ReportPage(StyleOf(parsed, host));
            FigureChart.Render([.. all.Select(pair => pair.Series)], page);
            await PrintAsync(page.ToString().TrimStart('\n'), host, interrupted);
        }
        else
        {
            await Listing.PrintAsync(Columns, all.SelectMany(pair => pair.Series.Statements.Select(statement => RowOf(pair.Thread, pair.Series, statement))), format, host, interrupted);
        }

        return await EndAsync(found.Notes, found.HasMore ? CliMessages.MoreThreads : null, host);
    }

    private static TableCell[] RowOf(string thread, FigureSeries series, FigureStatement statement) =>
    [
        thread, Codes.Of(series.Measure), new PartyLabels(statement.Member.Version.Reading!, false).Join(statement.Figure.Of, statement.Figure.In),
        statement.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), FigureGloss.Of(statement.Figure), statement.Figure.Low, statement.Figure.High, VoiceNames.Of(statement.Voice, false),
        statement.IsLatest, !series.Disagreements.IsEmpty, statement.Member.Version.Document.Source, statement.Member.Id,
    ];
}
