using System.CommandLine;
using System.Text;
using Sanad.Application;
using Sanad.Application.Glosses;
using Sanad.Cli.Report;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad explain FILE [RECORD]</c></summary>
internal sealed class ExplainCommand : CliCommand
{
    private const string ExampleLines = """
          sanad explain report.txt                         why each record is what it is
          sanad explain report.txt 3f2a9c41d07be658        the path from words to one record
        """;

    private readonly Argument<string> file = new("FILE") { Description = "A file, or - for standard input" };
    private readonly IntakeChoice intake = new();
    private readonly Option<string> bidi = InputOptions.Bidi();
    private readonly Argument<string?> one = new("RECORD")
    {
        Description = "Id of the one record to explain",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainCommand()
        : base("explain", "Shows the path from words to records: which rule read what.", ExampleLines)
    {
        file.Validators.Add(InputOptions.RefuseUnknownOption);
        Definition.Add(file);
        Definition.Add(one);
        intake.AddTo(Definition);
        Definition.Add(bidi);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        if (intake.Read(parsed, host, out string fault) is not { } options)
        {
            return Refuse(host, fault);
        }

        string path = parsed.GetValue(file)!;
        if (!InputPath.Exists(path))
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(path));
        }

        string? record = parsed.GetValue(one);
        var style = new ReportStyle(host.Width, host.UsesColor, parsed.GetValue(bidi) != "off");
        int failed = 0;
        int shown = 0;
        await foreach (Explanation explanation in new ExplainDocument(CliApplication.CreateReader()).RunAsync(path, record, options, interrupted))
        {
            if (explanation.Diagnostic is { } diagnostic)
            {
                failed++;
                await host.Error.WriteLineAsync(SafeText.OneLine(diagnostic.ToString()));
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
