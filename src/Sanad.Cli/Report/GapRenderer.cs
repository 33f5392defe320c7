using System.Globalization;
using Sanad.Application;
using Sanad.Model;
using Sanad.Reader.Gaps;

namespace Sanad.Cli.Report;

/// <summary>Gaps as a page: for each kind the share that is known, then what is not, heaviest first, with where it stands.</summary>
internal static class GapRenderer
{
    private const int ContextIndent = 8;

    public static string Render(GapReport report, GapKind[] kinds, int top, ReportStyle style)
    {
        var page = new ReportPage(style);
        foreach (GapKind kind in kinds)
        {
            page.Rule();
            page.Text(Title(kind), Ink.Heading).Text(Share(report, kind), Ink.Faint).EndLine();
            foreach (GapEntry entry in report.Entries(kind).Take(top))
            {
                Entry(page.EndLine(), entry);
            }
        }

        return page.ToString();
    }

    public static string Word(GapKind kind) => kind.ToString().ToLowerInvariant();

    public static string Word(GapShape shape) => shape.ToString().ToLowerInvariant();

    private static string Title(GapKind kind) => kind switch
    {
        GapKind.Name => "Names",
        GapKind.Predicate => "Predicates of a known party",
        _ => "Cues",
    };

    private static string Share(GapReport report, GapKind kind)
    {
        long all = report.Known(kind) + report.Unknown(kind);
        return all == 0 ? " · none found" : string.Create(
            CultureInfo.InvariantCulture, $" · {(double)report.Known(kind) / all:P1} of {all:N0} known, {report.Entries(kind).Count():N0} different unknown");
    }

    private static void Entry(ReportPage page, GapEntry entry)
    {
        string verb = entry.Verb.Length > 0 ? $" + {entry.Verb}" : entry.Shape != GapShape.Open ? $" {Word(entry.Shape)}" : "";
        page.Text(string.Create(CultureInfo.InvariantCulture, $"{entry.Weight,6:N0}  "), Ink.Strong).Text(page.Isolate(entry.Noun)).Text(verb);
        page.Text(string.Create(CultureInfo.InvariantCulture, $"  {entry.Count:N0} times in {entry.Documents:N0} documents"), Ink.Faint).EndLine();
        foreach (GapContext context in entry.Contexts)
        {
            string text = context.Before + context.Words + context.After;
            var words = new TextSpan(context.Before.Length, context.Before.Length + context.Words.Length);
            page.Evidence(text, new TextSpan(0, text.Length), words, ContextIndent, 1);
        }
    }
}
