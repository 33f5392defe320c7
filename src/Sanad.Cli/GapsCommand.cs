using System.CommandLine;
using System.Globalization;
using System.Text;
using Sanad.Application;
using Sanad.Cli.Report;
using Sanad.Intake;
using Sanad.Reader.Gaps;

namespace Sanad.Cli;

/// <summary><c>sanad gaps PATH…</c></summary>
internal static class GapsCommand
{
    private const int MostContexts = 3;

    public static async Task<int> RunAsync(ParseResult parsed, CommandLine commandLine, CliHost host, CancellationToken interrupted)
    {
        if (!int.TryParse(parsed.GetValue(commandLine.Top), NumberStyles.None, CultureInfo.InvariantCulture, out int top) || top < 1)
        {
            return CliApplication.Refuse(host, CliMessages.BadTop(parsed.GetValue(commandLine.Top)!), commandLine.Gaps, commandLine);
        }

        string[] paths = parsed.GetValue(commandLine.Paths)!;
        if (Array.Find(paths, path => !InputPath.Exists(path)) is { } missing)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(missing));
        }

        var options = new IntakeOptions { OpenStandardInput = host.OpenInput };
        GapReport report = await new FindGaps(CliApplication.CreateReader()).RunAsync(
            paths, options, MostContexts, fault => host.Error.WriteLine(SafeText.OneLine(fault.ToString())), interrupted);
        GapKind[] kinds = parsed.GetValue(commandLine.Kind) is { } kind ? [Enum.Parse<GapKind>(kind, ignoreCase: true)] : Enum.GetValues<GapKind>();
        var style = new ReportStyle(host.Width, host.UsesColor, parsed.GetValue(commandLine.Bidi) != "off");
        string text = parsed.GetValue(commandLine.GapFormat) == "jsonl" ? GapLines.Render(report, kinds, top) : GapRenderer.Render(report, kinds, top, style);
        await host.Output.WriteAsync(Encoding.UTF8.GetBytes(text), interrupted);
        await host.Output.FlushAsync(interrupted);
        return report.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }
}
