using System.Globalization;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Standings;

namespace Sanad.Cli.Report;

/// <summary>Threads for people: what each is about, how it stands, and how much is told of it.</summary>
internal static class ThreadListPage
{
    private const int Indent = 2;

    public static string Render(IEnumerable<(ThreadSummary Thread, ThreadView View)> threads, ReportStyle style)
    {
        var page = new ReportPage(style);
        foreach ((ThreadSummary thread, ThreadView view) in threads)
        {
            ListLines.AppendWords(page, view.Gloss, 0, Ink.Strong);
            StandingCode standing = view.Standing.Code;
            page.Space(Indent).Text(standing.ToString().ToLowerInvariant(), standing is StandingCode.Contested or StandingCode.Denied or StandingCode.Unconfirmed ? Ink.Doubt : Ink.Plain);
            page.Text($" · {thread.Kind} · {AmountOf(thread)}{DaysOf(thread)} · {thread.Id}", Ink.Faint).EndLine();
        }

        return page.ToString();
    }

    private static string AmountOf(ThreadSummary thread) => string.Create(
        CultureInfo.InvariantCulture,
        $"{thread.Records:N0} record{(thread.Records == 1 ? "" : "s")} in {thread.Documents:N0} document{(thread.Documents == 1 ? "" : "s")}");

    private static string DaysOf(ThreadSummary thread) => (thread.First, thread.Last) switch
    {
        ({ } first, { } last) when first == last => string.Create(CultureInfo.InvariantCulture, $" · {first:yyyy-MM-dd}"),
        ({ } first, { } last) => string.Create(CultureInfo.InvariantCulture, $" · {first:yyyy-MM-dd} to {last:yyyy-MM-dd}"),
        _ => "",
    };
}
