using System.CommandLine;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary>A command that works on a ledger.</summary>
internal abstract class LedgerCommand : CliCommand
{
    private const string DefaultPath = "sanad.db";
    private const string PathVariable = "SANAD_LEDGER";

    private readonly Option<string?> ledger = new("--ledger")
    {
        Description = $"The ledger's file [default: ${PathVariable}, else {DefaultPath}]",
        HelpName = "PATH",
    };

    private readonly bool hasFormat;

    protected LedgerCommand(string name, string description, string examples, bool hasFormat = true)
        : base(name, description, examples)
    {
        this.hasFormat = hasFormat;
        Format.AcceptOnlyFromAmong("table", "json", "csv");
        ledger.Validators.Add(InputOptions.RefuseEmpty);
    }

    /// <summary>How results are printed.</summary>
    protected Option<string> Format { get; } = new("--format")
    {
        Description = "table: to read; json: one object a line; csv: with a header",
        DefaultValueFactory = _ => "table",
    };

    // Behind the command's own options in its help.
    public override void AddSharedOptions()
    {
        if (hasFormat)
        {
            Definition.Add(Format);
        }

        Definition.Add(ledger);
    }

    /// <summary>Opens the ledger that is named on the command line or in the environment.</summary>
    protected ILedgerStore Open(ParseResult parsed, CliHost host, bool mustExist = true) =>
        SqliteLedgerStore.Open(parsed.GetValue(ledger) ?? (host.Environment(PathVariable) is { Length: > 0 } path ? path : DefaultPath), mustExist);
}
