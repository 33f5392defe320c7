using System.Globalization;
using Sanad.Application.Checks;
using Sanad.Application.Glosses;
using Sanad.Application.Searching;

namespace Sanad.Cli.Report;

/// <summary>Checked claims for people: each with what the ledger holds for and against it.</summary>
internal static class CheckPage
{
    private const int Indent = 3;
    private const int VerdictRoom = 10;
    private const int MostLines = 3;

    public static string Render(IEnumerable<CheckedClaim> claims, ReportStyle style)
    {
        var page = new ReportPage(style);
        int number = 0;
        foreach (CheckedClaim claim in claims)
        {
            page.Text(string.Create(CultureInfo.InvariantCulture, $"{++number}. "), Ink.Faint);
            ListLines.AppendWords(page, claim.Claim.Gloss, Indent, Ink.Heading, reached: Indent);
            page.Space(Indent).Text(SummaryOf(claim), claim.Answers.IsEmpty ? Ink.Doubt : Ink.Plain).EndLine();
            foreach (CheckAnswer answer in claim.Answers)
            {
                RenderAnswer(answer, page);
            }

            page.EndLine();
        }

        return page.ToString();
    }

    public static string NameOf(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Supports => "supports",
        CheckVerdict.Differs => "differs",
        CheckVerdict.Denies => "denies",
        _ => "doubts",
    };

    private static string SummaryOf(CheckedClaim claim) => claim.Answers.IsEmpty ? "the ledger holds nothing of it" : string.Join(", ", Enum.GetValues<CheckVerdict>()
        .Where(verdict => claim.Count(verdict) > 0).Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{claim.Count(verdict)} {NameOf(verdict)}")));

    private static void RenderAnswer(CheckAnswer answer, ReportPage page)
    {
        string verdict = NameOf(answer.Verdict);
        page.Space(Indent).Text(verdict, answer.Verdict == CheckVerdict.Supports ? Ink.Strong : Ink.Doubt).Space(VerdictRoom - verdict.Length);
        int column = Indent + VerdictRoom;
        ListLines.AppendWords(page, answer.Record.Gloss, column, Ink.Plain, reached: column);
        string text = HitTable.TextOf(answer.Hit);
        page.EvidenceOf(text, answer.Hit.Snippet.Window, answer.Hit.Snippet.Matches.AsSpan(), column, MostLines);
        page.Space(column);
        string thread = answer.Thread is { } id ? $" · thread {id}" : "";
        ListLines.AppendWords(page, $"{answer.Record.Voucher} · {TimelinePage.SourceOf(answer.Record)}{SafeText.OneLine(thread)}", column, Ink.Faint, reached: column);
    }
}
