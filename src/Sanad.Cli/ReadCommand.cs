using System.CommandLine;
using System.Globalization;
using Sanad.Application;
using Sanad.Cli.Report;
using Sanad.Intake;

namespace Sanad.Cli;

/// <summary><c>sanad read PATH…</c></summary>
internal static class ReadCommand
{
    public static async Task<int> RunAsync(ParseResult parsed, CommandLine commandLine, CliHost host, CancellationToken interrupted)
    {
        string? day = parsed.GetValue(commandLine.Published);
        if (day is not null && !PublicationDay.TryParse(day, out day))
        {
            return CliApplication.Refuse(host, CliMessages.BadDay(parsed.GetValue(commandLine.Published)!), commandLine.Read, commandLine);
        }

        if (!TryReadThreads(parsed.GetValue(commandLine.Threads), out int threads))
        {
            return CliApplication.Refuse(host, CliMessages.BadThreads(parsed.GetValue(commandLine.Threads)!), commandLine.Read, commandLine);
        }

        string[] paths = parsed.GetValue(commandLine.Paths)!;
        if (Array.Find(paths, path => !InputPath.Exists(path)) is { } missing)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(missing));
        }

        var progress = new ProgressLine(host);
        var request = new ReadRequest
        {
            Paths = paths,
            Intake = new IntakeOptions { Published = day, OpenStandardInput = host.OpenInput },
            Threads = threads,
            CreateRenderer = RendererOf(parsed.GetValue(commandLine.Format)!, parsed.GetValue(commandLine.Bidi)!, host),
            Output = host.Output,
            OnFailed = fault => progress.Interrupt(fault.ToString()),
            OnProgress = progress.Show,
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

    private static bool TryReadThreads(string? value, out int threads)
    {
        threads = Math.Min(Environment.ProcessorCount, CliMessages.MostThreads);
        return value is null
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is > 0 and <= CliMessages.MostThreads);
    }
}
