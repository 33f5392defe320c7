using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad stats</c></summary>
internal sealed class StatsCommand() : LedgerCommand("stats", "Says how much the ledger holds.", ExampleLines)
{
    private const string ExampleLines = """
          sanad stats                                      documents, records, bytes
          sanad stats --ledger crawl.db --format json
        """;

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        using ILedgerStore store = Open(parsed, host);
        LedgerCounts counts = store.Count();
        (string, TableCell)[] rows =
        [
            ("publications", counts.Publications),
            ("versions", counts.Versions),
            ("redacted", counts.Redacted),
            ("not_read", counts.Unread),
            ("not_taken_in", counts.Faults),
            ("events", counts.Events),
            ("figures", counts.Figures),
            ("quotes", counts.Quotes),
            ("readings", counts.Readings),
            ("text_bytes", counts.TextBytes),
            ("ledger_bytes", counts.StoredBytes),
            ("bytes_a_text_byte", counts.TextBytes == 0 ? (decimal?)null : decimal.Round((decimal)counts.StoredBytes / counts.TextBytes, 2)),
        ];
        await Listing.PrintPairsAsync(rows, parsed.GetValue(Format)!, host, interrupted);
        return ExitCode.Success;
    }
}
