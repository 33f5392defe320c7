using Sanad.Application.Glosses;
using Sanad.Application.Searching;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>Hits of a search as a page for people: what, who vouches, the words, and where they stand.</summary>
internal static class HitPage
{
    private const int Indent = 3;
    private const int MostLines = 3;

    public static string Render(SearchPage found, CorrectionSet corrections, ReportStyle style)
    {
        var page = new ReportPage(style);
        foreach (SearchHit hit in found.Hits)
        {
            Render(hit, corrections, page, style);
        }

        return page.ToString();
    }

    private static void Render(SearchHit hit, CorrectionSet corrections, ReportPage page, ReportStyle style)
    {
        Document document = hit.Version.Document;
        string day = document.Published ?? (hit.Version.Reading?.Document.InferredPublished?.Value is { } inferred ? $"{inferred}?" : "undated");
        page.Text($"{SafeText.OneLine(day)}  {SafeText.OneLine(document.Source ?? "")}{(document.Source is null ? "" : "  ")}{SafeText.OneLine(document.Id)}", Ink.Heading);
        page.Text(hit.Version.IsSuperseded ? $"  (version {hit.Version.Number}, replaced since)" : "", Ink.Doubt).EndLine();
        if (document.Title is { } title)
        {
            page.Space(Indent).Text(page.Isolate(title)).EndLine();
        }

        if (hit is { Record: { } record, Version.Reading: { } reading })
        {
            var gloss = new RecordGloss(reading, style.IsolatesBidi);
            RecordState state = corrections.StateOf(HitTable.NamesOf(record).Id!);
            object edited = EditedRecord.Of(record, state);
            page.Space(Indent).Text(gloss.Of(edited), state.Verdict == Verdict.Rejected ? Ink.Doubt : Ink.Strong).EndLine();
            if (!ReferenceEquals(edited, record))
            {
                page.Space(Indent).Text($"read as: {gloss.Of(record)} · {gloss.VoucherOf(record)}", Ink.Faint).EndLine();
            }

            Show(hit, page);
            page.Space(Indent).Text($"{TailOf(edited, gloss)}{(state.Mark is { } mark ? $" · {mark}" : "")}", Ink.Faint).EndLine();
        }
        else
        {
            Show(hit, page);
        }

        page.EndLine();
    }

    private static void Show(SearchHit hit, ReportPage page)
    {
        string text = hit.Snippet.In == TextField.Title ? hit.Version.Document.Title ?? "" : hit.Version.Document.Text;
        page.EvidenceOf(text, hit.Snippet.Window, hit.Snippet.Matches.AsSpan(), Indent, MostLines);
    }

    private static string TailOf(object record, RecordGloss gloss) => record switch
    {
        EventRecord found => $"{gloss.VoucherOf(found)} · {Codes.Of(found.Event)} · {found.Id}",
        FigureRecord found => $"{gloss.VoucherOf(found)} · {found.Id}",
        QuoteRecord found => found.Id,
        _ => "",
    };
}
