using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>Hits of a search as a page for people: what, who vouches, the words, and where they stand.</summary>
internal static class HitPage
{
    private const int Indent = 3;
    private const int MostLines = 3;

    public static string Render(SearchPage found, ReportStyle style)
    {
        var page = new ReportPage(style);
        foreach (SearchHit hit in found.Hits)
        {
            Render(hit, page);
        }

        return page.ToString();
    }

    private static void Render(SearchHit hit, ReportPage page)
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
            var labels = new PartyLabels(page, reading);
            page.Space(Indent).Text(GlossOf(record, labels), Ink.Strong).EndLine();
            Show(hit, page);
            page.Space(Indent).Text(TailOf(record, labels), Ink.Faint).EndLine();
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

    private static string GlossOf(object record, PartyLabels labels) => record switch
    {
        EventRecord found => new EventGloss(labels).Of(found) + (found.Location is { } place ? $" · {labels.Of(place, found.In)}" : ""),
        FigureRecord found => $"{Codes.Of(found.Measure)}: {FigureGloss.ValueOf(found)}  {labels.Join(found.Of, found.In)}",
        QuoteRecord { Speaker: { } speaker } found => $"{labels.Of(speaker, found.In)}, {(found.Direct ? "in their words" : "in substance")}",
        _ => "quoted, by somebody who is not named",
    };

    private static string TailOf(object record, PartyLabels labels) => record switch
    {
        EventRecord found => $"{new VoucherGloss(labels).Of(found.Attribution, found.Certainty, found.In)} · {Codes.Of(found.Event)} · {found.Id}",
        FigureRecord found => $"{new VoucherGloss(labels).Of(found.Attribution, found.Certainty, found.In)} · {found.Id}",
        QuoteRecord found => found.Id,
        _ => "",
    };
}
