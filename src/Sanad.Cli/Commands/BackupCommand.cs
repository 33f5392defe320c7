using System.CommandLine;
using Sanad.Application.Glosses;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad backup FILE</c></summary>
internal sealed class BackupCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad backup sanad-2026-11-22.db                 a whole copy, also while sanad watch is writing
        """;

    private readonly Argument<string> file = new("FILE") { Description = "The file to make; it may not be there yet" };

    public BackupCommand()
        : base("backup", "Writes a whole copy of the ledger while it stays in use.", ExampleLines, hasFormat: false)
    {
        file.Validators.Add(InputOptions.RefuseUnknownOption);
        Definition.Add(file);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        string target = parsed.GetValue(file)!;
        if (Path.Exists(target))
        {
            return CliApplication.Fail(host, CliMessages.AlreadyThere(target));
        }

        using ILedgerStore store = Open(parsed, host);
        store.Backup(target);
        await host.Error.WriteLineAsync(SafeText.OneLine(CliMessages.BackedUp(target, new FileInfo(target).Length)));
        return ExitCode.Success;
    }
}
