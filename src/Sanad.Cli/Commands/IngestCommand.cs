using System.CommandLine;
using Sanad.Application.Ingest;
using Sanad.Intake;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad ingest PATH…</c></summary>
internal sealed class IngestCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad ingest news/                               read every file below a folder and keep it in sanad.db
          sanad ingest crawl.warc.gz --ledger crawl.db     a web archive, into a ledger of its own
          sanad ingest news.jsonl                          run it again after an interruption: it goes on where it stopped
        """;

    private readonly Argument<string[]> paths = InputOptions.Paths();
    private readonly Option<string?> published = InputOptions.Published();
    private readonly Option<string?> threads = InputOptions.Threads();

    public IngestCommand()
        : base("ingest", "Reads documents and keeps them with what they say.", ExampleLines)
    {
        Definition.Add(paths);
        Definition.Add(published);
        Definition.Add(threads);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        if (!InputOptions.TryReadDay(parsed.GetValue(published), out string? day))
        {
            return Refuse(host, CliMessages.BadDay(parsed.GetValue(published)!));
        }

        if (!InputOptions.TryReadThreads(parsed.GetValue(threads), out int count))
        {
            return Refuse(host, CliMessages.BadThreads(parsed.GetValue(threads)!));
        }

        string[] given = parsed.GetValue(paths)!;
        if (Array.Find(given, path => !InputPath.Exists(path)) is { } missing)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(missing));
        }

        using ILedgerStore store = Open(parsed, host, mustExist: false);
        var progress = new ProgressLine(host);
        var request = new IngestRequest
        {
            Paths = given,
            Intake = new IntakeOptions { Published = day, OpenStandardInput = host.OpenInput },
            Threads = count,
            OnDone = result => Tell(result, progress),
            OnProgress = summary => progress.Show(seconds => CliMessages.Progress(summary, seconds)),
        };
        var ingest = new IngestDocuments(CliApplication.CreateReader(), UrduLanguage.Pack, store, TimeProvider.System);
        IngestSummary summary = await ingest.RunAsync(request, interrupted);
        progress.Interrupt(CliMessages.Summary(summary));
        return summary.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }

    private static void Tell(IngestResult result, ProgressLine progress)
    {
        if (result.Fault is { } fault)
        {
            progress.Interrupt(fault.ToString());
        }
    }
}
