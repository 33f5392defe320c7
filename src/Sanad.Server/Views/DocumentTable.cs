using Sanad.Ledger.Storage;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Documents as a list: day, title, outlet, and how many records of each kind.</summary>
internal static class DocumentTable
{
    public static Html Of(PageContext page, IReadOnlyCollection<VersionRow> rows) =>
        $"<ol class=\"reports\">{rows.Select(row => Row(page, row))}</ol>";

    private static Html Row(PageContext page, VersionRow row) => $"""
        <li class="hit">
        <p class="meta">{DocumentLink.Day(page, row.Document.Published, DocumentLink.InferredDay(row))} <span class="dot">·</span> {DocumentLink.Outlet(page, row.Document.Source)}</p>
        <h2><a href="{DocumentLink.Href(page, row.Document)}">{DocumentLink.Title(page, row.Document)}</a></h2>
        {RecordCounts.Of(page, row)}
        </li>

        """;
}
