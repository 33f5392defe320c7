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
    private readonly IntakeChoice intake = new();
    private readonly Option<string?> threads = InputOptions.Threads();

    public IngestCommand()
        : base("ingest", "Reads documents and keeps them with what they say.", ExampleLines)
    {
        Definition.Add(paths);
        intake.AddTo(Definition);
        Definition.Add(threads);
        Format.Description = "json, csv: a line for every document once it is on disk; table: only their number at the end";
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
        IngestLines? lines = parsed.GetValue(Format) == "table" ? null : new IngestLines(parsed.GetValue(Format)!, host);
        var progress = new ProgressLine(host, outputScrolls: lines is not null);
        IngestRequest request = RequestFor(given, options, progress, lines) with { Threads = count };
        var ingest = new IngestDocuments(CliApplication.CreateReader(), UrduLanguage.Pack, store, TimeProvider.System);
        IngestSummary kept = default;
        try
        {
            IngestSummary summary = await ingest.RunAsync(request with { OnProgress = done => request.OnProgress(kept = done) }, interrupted);
            progress.Interrupt(CliMessages.Summary(summary));
            return summary.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            progress.Interrupt(CliMessages.Interrupted(kept));
            return ExitCode.Interrupted;
        }
    }

    private static IngestRequest RequestFor(string[] given, IntakeOptions options, ProgressLine progress, IngestLines? lines)
    {
        TimeLeft? left = null;
        return new IngestRequest
        {
            Paths = given,
            Intake = options,
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
                progress.Show(seconds =>
                {
                    left ??= new TimeLeft(new DocumentIntake(options).SizeOf(given));
                    return CliMessages.Progress(done, seconds, left.After(seconds, done.TakenBytes));
                });
            },
        };
    }
}
