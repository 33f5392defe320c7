using System.CommandLine;
using System.Text;
using Sanad.Application;
using Sanad.Cli.Report;
using Sanad.Intake;

namespace Sanad.Cli;

/// <summary><c>sanad explain FILE [RECORD]</c></summary>
internal static class ExplainCommand
{
    public static async Task<int> RunAsync(ParseResult parsed, CommandLine commandLine, CliHost host, CancellationToken interrupted)
    {
        string? day = parsed.GetValue(commandLine.Published);
        if (day is not null && !PublicationDay.TryParse(day, out day))
        {
            return CliApplication.Refuse(host, CliMessages.BadDay(parsed.GetValue(commandLine.Published)!), commandLine.Explain, commandLine);
        }

        string path = parsed.GetValue(commandLine.File)!;
        if (!InputPath.Exists(path))
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(path));
        }

        string? record = parsed.GetValue(commandLine.Record);
        var style = new ReportStyle(host.Width, host.UsesColor, parsed.GetValue(commandLine.Bidi) != "off");
        var options = new IntakeOptions { Published = day, OpenStandardInput = host.OpenInput };
        int failed = 0;
        int shown = 0;
        await foreach (Explanation explanation in new ExplainDocument(CliApplication.CreateReader()).RunAsync(path, record, options, interrupted))
        {
            if (explanation.Diagnostic is { } fault)
            {
                failed++;
                await host.Error.WriteLineAsync(SafeText.OneLine(fault.ToString()));
                continue;
            }

            shown++;
            string text = ExplanationRenderer.Render(explanation, style);
            await host.Output.WriteAsync(Encoding.UTF8.GetBytes(text), interrupted);
        }

        await host.Output.FlushAsync(interrupted);
        if (record is not null && shown == 0 && failed == 0)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchRecord(record, path));
        }

        return failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }
}
