using System.CommandLine;
using System.Globalization;
using System.Text;
using Sanad.Application;
using Sanad.Application.Glosses;
using Sanad.Cli.Report;
using Sanad.Reader.Gaps;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad gaps PATH…</c></summary>
internal sealed class GapsCommand : CliCommand
{
    private const int MostContexts = 3;

    private const string ExampleLines = """
          sanad gaps news/ --top 50                        what our words do not cover in your texts
          sanad gaps news.jsonl --kind name --format jsonl names only, for other programs
        """;

    private readonly Argument<string[]> paths = InputOptions.Paths();
    private readonly IntakeChoice intake = new();
    private readonly Option<string> bidi = InputOptions.Bidi();
    private readonly Option<string?> kind = new("--kind") { Description = "Only gaps of this kind [default: all three]" };
    private readonly Option<string> most = new("--top")
    {
        Description = "How many of each kind to show, heaviest first",
        HelpName = "N",
        DefaultValueFactory = _ => "20",
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "report: a page to read; jsonl: one gap a line, for other programs",
        DefaultValueFactory = _ => "report",
    };

    public GapsCommand()
        : base("gaps", "Shows which names, predicates and cues of your texts the language pack does not know.", ExampleLines)
    {
        format.AcceptOnlyFromAmong("report", "jsonl");
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<GapKind>().Select(name => name.ToLowerInvariant())]);
        Definition.Add(paths);
        intake.AddTo(Definition);
        Definition.Add(kind);
        Definition.Add(most);
        Definition.Add(format);
        Definition.Add(bidi);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        if (!int.TryParse(parsed.GetValue(most), NumberStyles.None, CultureInfo.InvariantCulture, out int top) || top < 1)
        {
            return Refuse(host, CliMessages.BadTop(parsed.GetValue(most)!));
        }

        if (intake.Read(parsed, host, out string wrong) is not { } options)
        {
            return Refuse(host, wrong);
        }

        string[] given = parsed.GetValue(paths)!;
        if (Array.Find(given, path => !InputPath.Exists(path)) is { } missing)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(missing));
        }

        GapReport report = await new FindGaps(CliApplication.CreateReader()).RunAsync(
            given, options, MostContexts, fault => host.Error.WriteLine(SafeText.OneLine(fault.ToString())), interrupted);
        GapKind[] kinds = parsed.GetValue(kind) is { } wanted ? [Enum.Parse<GapKind>(wanted, ignoreCase: true)] : Enum.GetValues<GapKind>();
        var style = new ReportStyle(host.Width, host.UsesColor, parsed.GetValue(bidi) != "off");
        string text = parsed.GetValue(format) == "jsonl" ? GapLines.Render(report, kinds, top) : GapRenderer.Render(report, kinds, top, style);
        await host.Output.WriteAsync(Encoding.UTF8.GetBytes(text), interrupted);
        await host.Output.FlushAsync(interrupted);
        return report.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }
}
