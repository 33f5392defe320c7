using Sanad.Application.Glosses;
using Sanad.Application.ThreadViews;
using Sanad.Application.Timelines;
using Sanad.Cli.Commands;
using Sanad.Ledger.Threads.Pledges;

namespace Sanad.Cli.Report;

/// <summary>Pledges for people: what was promised, asked or threatened, and below it what later records tell.</summary>
internal static class PledgePage
{
    private const int Indent = 2;
    private const int KindRoom = 9;
    private const int OutcomeRoom = 14;
    private const int MostEvidence = 3;

    public static string Render(IEnumerable<ToldPledge> pledges, ReportStyle style)
    {
        var page = new ReportPage(style);
        foreach (ToldPledge pledge in pledges)
        {
            page.Text(pledge.Pledge.Kind.ToString().ToLowerInvariant().PadRight(KindRoom), Ink.Heading);
            string outcome = PledgesCommand.NameOf(pledge.Outcome);
            page.Text(outcome.PadRight(OutcomeRoom), pledge.Outcome == PledgeOutcome.Contradicted ? Ink.Doubt : Ink.Plain);
            ListLines.AppendWords(page, pledge.Record.Gloss, KindRoom + OutcomeRoom, Ink.Strong, reached: KindRoom + OutcomeRoom);
            AppendSource(pledge.Record, SafeText.OneLine(pledge.Thread is { } thread ? $"thread {thread}" : pledge.Record.Id), Indent, page);
            foreach ((PledgeEvidence evidence, ToldRecord told) in pledge.Evidence.TakeLast(MostEvidence))
            {
                page.Space(Indent);
                ListLines.AppendWords(page, $"{PledgesCommand.NameOf(evidence.Outcome)}: {told.Gloss}", 2 * Indent, Ink.Plain, reached: Indent);
                AppendSource(told, $"{evidence.Rule} · {told.Id}", 2 * Indent, page);
            }
        }

        return page.ToString();
    }

    private static void AppendSource(ToldRecord told, string tail, int indent, ReportPage page)
    {
        page.Space(indent);
        ListLines.AppendWords(page, $"{told.Voucher} · {TimelinePage.SourceOf(told)} · {tail}", indent, Ink.Faint, reached: indent);
    }
}
