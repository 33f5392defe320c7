using System.Collections.Immutable;
using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad copies</c></summary>
internal sealed class CopiesCommand() : LedgerCommand("copies", "Says which documents are copies of one another or derived from one: several outlets, one voice.", ExampleLines)
{
    private const string ExampleLines = """
          sanad copies                                     who printed what from whom
          sanad copies --format json                       {"group":…,"documents":[…],"relation":"derived"}, one group a line
        """;

    private static readonly TableColumn[] Columns =
    [
        new("group", "the earliest document, from which the others come"),
        new("relation", "exact, near or derived"),
        new("document", "a document of the group"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        using ILedgerStore store = Open(parsed, host);
        ImmutableArray<CopyGroup> groups = new LedgerCopies(store).Find();
        if (parsed.GetValue(Format) == "json")
        {
            await Listing.PrintLinesAsync(groups, (group, json) => group.WriteTo(json), host, interrupted);
        }
        else
        {
            IEnumerable<TableCell[]> rows = groups.SelectMany(group => group.Documents.Skip(1)
                .Select(document => new TableCell[] { group.Group, group.Relation.ToString().ToLowerInvariant(), document }));
            await Listing.PrintAsync(Columns, rows, parsed.GetValue(Format)!, host, interrupted);
        }

        return ExitCode.Success;
    }
}
