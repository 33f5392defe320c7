using System.CommandLine;
using Sanad.Application;
using Sanad.Cli.Report;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad read PATH…</c></summary>
internal sealed class ReadCommand : CliCommand
{
    private const string ExampleLines = """
          sanad read report.txt --published 2024-11-30     a page to read, on the terminal
          sanad read news/                                 every file below a folder that may hold reports
          sanad read news.jsonl --format reading > out.jsonl
          cat news.jsonl | sanad read - --format plover    PLOVER events, one a line
        """;

    private readonly Argument<string[]> paths = InputOptions.Paths();
    private readonly IntakeChoice intake = new();
    private readonly Option<string?> threads = InputOptions.Threads();
    private readonly Option<string> bidi = InputOptions.Bidi();
    private readonly Option<string> format = new("--format")
    {
        Description = "report: a page to read; reading: all of it as JSON Lines; plover: the events for PLOVER's tools",
        DefaultValueFactory = _ => "report",
    };

    public ReadCommand()
        : base("read", "Reads Urdu news and prints what it says, on whose word, and how sure.", ExampleLines)
    {
        format.AcceptOnlyFromAmong("report", "reading", "plover");
        Definition.Add(paths);
        Definition.Add(format);
        intake.AddTo(Definition);
        Definition.Add(threads);
        Definition.Add(bidi);
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

        var progress = new ProgressLine(host, outputScrolls: true);
        var request = new ReadRequest
        {
            Paths = given,
            Intake = options,
            Threads = count,
            CreateRenderer = RendererOf(parsed.GetValue(format)!, parsed.GetValue(bidi)!, host),
            Output = host.Output,
            OnFailed = fault => progress.Interrupt(fault.ToString()),
            OnProgress = summary => progress.Show(seconds => CliMessages.Progress(summary, seconds)),
        };
        ReadSummary summary = await new ReadDocuments(CliApplication.CreateReader()).RunAsync(request, interrupted);
        progress.Interrupt(CliMessages.Summary(summary));
        return summary.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }

    private static Func<IReadingRenderer> RendererOf(string format, string bidi, CliHost host)
    {
        var style = new ReportStyle(host.Width, host.UsesColor, bidi != "off");
        return format switch
        {
            "reading" => () => new ReadingLines(),
            "plover" => () => new PloverLines(),
            _ => () => new ReportRenderer(style),
        };
    }
}
