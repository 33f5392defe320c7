using System.Collections.Immutable;
using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Application.ThreadViews;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Pledges;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad pledges [QUERY]</c></summary>
internal sealed class PledgesCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad pledges "North Korea & Russia"
          sanad pledges --event THREATEN --outcome fulfilled
          sanad pledges --actor USA --as-of 2025-01-31 --format csv
        """;

    private static readonly TableColumn[] Columns =
    [
        new("kind", "promise, demand or threat"),
        new("outcome", "open, fulfilled or contradicted, by the last record that tells"),
        new("gloss", "what was promised, asked or threatened, in English"),
        new("voucher", "on whose word, and how sure"),
        new("published", "when it was published"),
        new("source", "the outlet"),
        new("document", "the document"),
        new("record", "the record's id"),
        new("thread", "the id of its thread"),
        new("told_by", "the id of the last later record that tells what became of it"),
        new("told_on", "when that was published"),
        new("told_gloss", "what it tells"),
        new("rule", "the row of the table that says so"),
    ];

    private readonly Argument<string[]> query = About("Only pledges about this name, country or place; A & B: both");
    private readonly Option<string?> outcome = new("--outcome") { Description = "Only those of which this became" };

    public PledgesCommand()
        : base("pledges", "Lists what was promised, asked or threatened, and the later records that keep or break it.", ExampleLines, "How many to show, newest first", 20)
    {
        outcome.AcceptOnlyFromAmong([.. Enum.GetValues<PledgeOutcome>().Select(NameOf)]);
        Definition.Add(query);
        Definition.Add(outcome);
    }

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        LedgerQuery asked = Filters.QueryOf(parsed, string.Join(' ', parsed.GetValue(query) ?? []));
        PledgeOutcome? wanted = parsed.GetValue(outcome) is { } typed ? Enum.Parse<PledgeOutcome>(typed, ignoreCase: true) : null;
        var follow = new FollowPledges(store, SearchIn(store), LinkedThreadsOf.Current(store, host, interrupted));
        IEnumerable<ToldPledge> pledges = follow.Run(asked, parsed.GetValue(Limit), wanted, Isolates(parsed), out ImmutableArray<QueryNote> notes, interrupted);
        string format = parsed.GetValue(Format)!;
        ToldPledge[] all = format == "table" ? [.. pledges] : [];
        if (all.Length > 0)
        {
            await PrintAsync(PledgePage.Render(all, StyleOf(parsed, host)), host, interrupted);
        }
        else
        {
            await Listing.PrintAsync(Columns, format == "table" ? [] : pledges.Select(RowOf), format, host, interrupted);
        }

        return await EndAsync(notes, null, host);
    }

    public static string NameOf(PledgeOutcome outcome) => outcome.ToString().ToLowerInvariant();

    private static TableCell[] RowOf(ToldPledge pledge)
    {
        (PledgeEvidence Evidence, Application.Timelines.ToldRecord Record)? last = pledge.Evidence.IsEmpty ? null : pledge.Evidence[^1];
        return
        [
            pledge.Pledge.Kind.ToString().ToLowerInvariant(), NameOf(pledge.Outcome), pledge.Record.Gloss, pledge.Record.Voucher, pledge.Record.Published, pledge.Record.Source,
            pledge.Record.Document, pledge.Record.Id, pledge.Thread, last?.Record.Id, last?.Record.Published, last?.Record.Gloss, last?.Evidence.Rule,
        ];
    }
}
