using System.CommandLine;
using Sanad.Application.Ingest;
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
    private readonly IntakeChoice intake = new();
    private readonly Option<string?> threads = InputOptions.Threads();

    public IngestCommand()
        : base("ingest", "Reads documents and keeps them with what they say.", ExampleLines)
    {
        Definition.Add(paths);
        intake.AddTo(Definition);
        Definition.Add(threads);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        if (intake.Read(parsed, host, out string fault) is not { } options)
        {
            return Refuse(host, fault);
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
        IngestLines? lines = parsed.GetValue(Format) == "table" ? null : new IngestLines(parsed.GetValue(Format)!, host.Output);
        IngestRequest request = RequestFor(given, progress, lines) with { Intake = options, Threads = count };
        var ingest = new IngestDocuments(CliApplication.CreateReader(), UrduLanguage.Pack, store, TimeProvider.System);
        IngestSummary summary = await ingest.RunAsync(request, interrupted);
        lines?.Flush();
        progress.Interrupt(CliMessages.Summary(summary));
        return summary.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }

    private static IngestRequest RequestFor(string[] given, ProgressLine progress, IngestLines? lines)
    {
        long? wholeBytes = InputSize.Of(given);
        return new IngestRequest
        {
            Paths = given,
            OnDone = result =>
            {
                lines?.Add(result);
                if (result.Fault is { } diagnostic)
                {
                    progress.Interrupt(diagnostic.ToString());
                }
            },
            OnProgress = done =>
            {
                lines?.Flush();
                progress.Show(seconds => CliMessages.Progress(done, seconds, wholeBytes));
            },
        };
    }
}
