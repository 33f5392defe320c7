using System.CommandLine;
using Sanad.Application.Tables;
using Sanad.Application.Upkeep;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad reread</c></summary>
internal sealed class RereadCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad reread --preview                           what the Reader of today would change, without changing it
          sanad reread                                     documents of an older Reader or older words, and failed ones
          sanad reread --failed                            only those that it failed on
        """;

    private static readonly TableColumn[] Columns =
    [
        new("source", "the outlet"),
        new("document", "its document's id"),
        new("added", "records that are new", IsRightAligned: true),
        new("gone", "records that are gone", IsRightAligned: true),
        new("kept", "records that both readings have", IsRightAligned: true),
        new("failure", "why the Reader failed"),
    ];

    private readonly Option<bool> failed = new("--failed") { Description = "Only documents that the Reader failed on" };
    private readonly Option<bool> all = new("--all") { Description = "All documents" };
    private readonly Option<bool> preview = new("--preview") { Description = "Say what would change, and change nothing" };

    public RereadCommand()
        : base("reread", "Reads documents of the ledger again with the Reader of today, and says what that changes.", ExampleLines)
    {
        Definition.Add(failed);
        Definition.Add(all);
        Definition.Add(preview);
    }

    public override Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        if (parsed.GetValue(failed) && parsed.GetValue(all))
        {
            return Task.FromResult(Refuse(host, "--failed and --all exclude each other: give one of them"));
        }

        using ILedgerStore store = Open(parsed, host);
        RereadScope scope = parsed.GetValue(failed) ? RereadScope.Failed : parsed.GetValue(all) ? RereadScope.All : RereadScope.OldOrFailed;
        var progress = new ProgressLine(host);
        var rows = new RowWriter(Columns, parsed.GetValue(Format)!, host);
        long read = 0;
        long changed = 0;
        long failures = 0;
        new RereadLedger(CliApplication.CreateReader(), UrduLanguage.Pack, store, TimeProvider.System).Run(
            scope,
            parsed.GetValue(preview),
            result =>
            {
                read++;
                failures += result.Failure is null ? 0 : 1;
                if (result.IsChanged || result.Failure is not null)
                {
                    changed++;
                    rows.Add(result.Source, result.Id, result.Added.Length, result.Gone.Length, result.Kept, result.Failure);
                    progress.Clear();
                    rows.Flush();
                }

                progress.Show(seconds => CliMessages.Checked(read, seconds));
            },
            interrupted);
        progress.Clear();
        rows.End();
        progress.Interrupt(CliMessages.Reread(read, changed, failures, parsed.GetValue(preview)));
        return Task.FromResult(failures > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success);
    }
}
