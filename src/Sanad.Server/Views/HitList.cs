using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Hits of a search: records with their explanation and sentence, documents with the words that match.</summary>
internal static class HitList
{
    /// <param name="page">The page they stand on.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="corrections">What people made of their records.</param>
    /// <param name="level">Which heading a record has.</param>
    public static Html Of(PageContext page, IEnumerable<SearchHit> hits, CorrectionSet corrections, int level = 2) => $"<ol class=\"hits\">{hits.Select(hit => Item(page, hit, corrections, level))}</ol>";

    private static Html Item(PageContext page, SearchHit hit, CorrectionSet corrections, int level) => hit.Record is null ? DocumentHit(page, hit) : RecordHit(page, hit, corrections, level);

    private static Html DocumentHit(PageContext page, SearchHit hit) => $"""
        <li class="hit">
        {Meta(page, hit.Version)}
        <h2><a href="{HrefOf(page, hit)}">{DocumentLink.Title(page, hit.Version.Document)}</a></h2>
        {Snippet(hit, "snippet")}
        </li>

        """;

    private static Html RecordHit(PageContext page, SearchHit hit, CorrectionSet corrections, int level) => $"""
        <li class="hit with-record">
        {new RecordCard(page, hit.Version.Reading!, HrefOf(page, hit).Split('#')[0], hasThreads: !hit.Version.IsSuperseded).Of(RecordEntry.Of(hit.Record!), level, corrections.StateOf(RecordEntry.Of(hit.Record!).Id))}
        <div class="evidence">
        {Snippet(hit, "evidence-text")}
        <p class="meta"><a href="{HrefOf(page, hit)}">{DocumentLink.Title(page, hit.Version.Document)}</a> <span class="dot">·</span> {Origin(page, hit.Version)}</p>
        </div>
        </li>

        """;

    private static string HrefOf(PageContext page, SearchHit hit) => DocumentLink.Href(
        page, hit.Version.Document, hit.Version.IsSuperseded ? hit.Version.Number : null, hit.Record is { } record ? RecordEntry.Of(record).Id : null);

    private static Html Meta(PageContext page, StoredVersion version) => $"<p class=\"meta\">{Origin(page, version)}</p>";

    private static Html Origin(PageContext page, StoredVersion version) =>
        $"{DocumentLink.Outlet(page, version.Document.Source)} <span class=\"dot\">·</span> {DocumentLink.Day(page, version.Document.Published, version.Reading?.Document.InferredPublished?.Value)}";

    // Cut out of a longer text, it begins and ends with dots.
    private static Html Snippet(SearchHit hit, string kind)
    {
        string text = hit.Snippet.In == TextField.Title ? hit.Version.Document.Title ?? "" : hit.Version.Document.Text;
        Html before = Html.Text(hit.Record is null && hit.Snippet.Window.Start > 0 ? "\u2026 " : "");
        Html after = Html.Text(hit.Record is null && hit.Snippet.Window.End < text.Length ? " \u2026" : "");
        return $"<p class=\"{kind}\" lang=\"ur\" dir=\"rtl\">{before}{MarkedText.Of(text, hit.Snippet.Window, hit.Snippet.Matches)}{after}</p>";
    }
}
