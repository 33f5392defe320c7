using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Verification;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad verify</c></summary>
internal sealed class VerifyCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad verify                                     exit code 0: all is well; 3: something is not, and what
          sanad verify --format json                       one fault a line
          sanad verify --repair-index                      makes the search indexes anew first, from texts and readings
        """;

    private static readonly TableColumn[] Columns =
    [
        new("version", "the version's place in the order of arrival", IsRightAligned: true),
        new("document", "its document's id"),
        new("fault", "what is wrong"),
    ];

    private readonly Option<bool> repairIndex = new("--repair-index") { Description = "First makes the search indexes anew from texts and readings" };

    public VerifyCommand()
        : base("verify", "Checks that the ledger holds what was ingested: the file, the log, every text, reading and reference, and the search indexes.", ExampleLines) =>
        Definition.Add(repairIndex);

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        using ILedgerStore store = Open(parsed, host);
        if (parsed.GetValue(repairIndex))
        {
            store.RebuildIndex(new IndexContent(store, UrduLanguage.Pack).ReadAll());
        }

        var progress = new ProgressLine(host);
        LedgerVerification found = new LedgerVerifier(store, UrduLanguage.Pack).Verify(count => progress.Show(seconds => CliMessages.Checked(count, seconds)), interrupted);
        progress.Clear();
        if (!found.Faults.IsEmpty)
        {
            await Listing.PrintAsync(
                Columns, found.Faults.Select(fault => new TableCell[] { fault.Sequence is { } sequence ? sequence : (TableCell)(string?)null, fault.Document, fault.Message }),
                parsed.GetValue(Format)!, host, interrupted);
        }

        progress.Interrupt(CliMessages.Verified(found));
        return found.Faults.IsEmpty ? ExitCode.Success : ExitCode.SomeDocumentsFailed;
    }
}
