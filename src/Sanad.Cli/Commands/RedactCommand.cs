using System.CommandLine;
using Sanad.Application.Glosses;
using Sanad.Application.Upkeep;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad redact ID --reason WHY</c></summary>
internal sealed class RedactCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad redact ur-00017 --source "Jang" --reason "court order 12/2026"
        """;

    private readonly Argument<string> id = new("ID") { Description = "The document's id, as sanad documents lists it" };
    private readonly SourceChoice source = new();
    private readonly Option<string> reason = new("--reason") { Description = "Why; it is kept with the tombstone", HelpName = "WHY", Required = true };

    public RedactCommand()
        : base("redact", "Removes a document's text and readings for good and leaves a tombstone; it does not come back when it is ingested again.", ExampleLines, hasFormat: false)
    {
        id.Validators.Add(InputOptions.RefuseDashes);
        reason.Validators.Add(InputOptions.RefuseEmpty);
        Definition.Add(id);
        Definition.Add(source.Option);
        Definition.Add(reason);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        using ILedgerStore store = Open(parsed, host);
        string document = parsed.GetValue(id)!;
        if (source.Find(parsed, store, document) is not { } found)
        {
            return CliApplication.Fail(host, SourceChoice.Fault(store, document));
        }

        int versions = new RedactDocument(UrduLanguage.Pack, store, TimeProvider.System).Run(found.Source, document, parsed.GetValue(reason)!);
        await host.Error.WriteLineAsync(SafeText.OneLine(CliMessages.Redacted(document, versions)));
        return ExitCode.Success;
    }
}
