using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>One document: its text with the words of every record marked, and each record explained beside them.</summary>
internal sealed class DocumentPage(LedgerHost ledger)
{
    public Html Render(PageContext page)
    {
        if (QueryParameters.Exact(page.Query, "id") is not { } id)
        {
            throw new RequestFault(404, ServerMessages.NoSuchDocument);
        }

        ImmutableArray<VersionRow> versions = ledger.Store.FindVersions(QueryParameters.Exact(page.Query, "source"), id);
        VersionRow row = DocumentChoice.Of(versions, page.Value("version"), page.AsOf) ?? throw new RequestFault(404, ServerMessages.NoSuchDocument);
        StoredVersion version = VersionDecoder.Decode(row);
        return Layout.Of(
            page,
            version.Document.Title ?? page["documents.untitled"],
            $"""
            <article class="document">
            <header class="lead">
            <p class="meta">{DocumentLink.Outlet(page, version.Document.Source)} <span class="dot">·</span> {DocumentLink.Day(page, version.Document.Published, DocumentLink.InferredDay(row))}</p>
            <h1>{DocumentLink.Title(page, version.Document)}</h1>
            {RecordCounts.Of(page, row)}
            </header>
            {Notices(page, version, row)}
            {(version.Reading is { } reading ? new ReadingView(page, reading, level: 2, hasThreads: !version.IsSuperseded, ledger.Corrections()).Render() : Plain(version))}
            {About(page, version, versions)}
            </article>
            """);
    }

    private static Html Notices(PageContext page, StoredVersion version, VersionRow row)
    {
        Html replaced = version.IsSuperseded
            ? $"<p class=\"notice\">{page["document.replaced"]} <a href=\"{DocumentLink.Href(page with { AsOf = null }, version.Document)}\">{page["document.latest"]}</a></p>"
            : Html.Empty;
        Html redacted = version.IsRedacted ? $"<p class=\"notice\">{page["document.redacted"]}</p>" : Html.Empty;
        Html failed = row.Failure is { } reason ? $"<p class=\"notice\">{page.Language.Format("document.failed", Html.Text(reason))}</p>" : Html.Empty;
        return $"{replaced}{redacted}{failed}";
    }

    private static Html Plain(StoredVersion version) => $"<p class=\"text plain\" lang=\"ur\" dir=\"rtl\">{version.Document.Text}</p>";

    private static Html About(PageContext page, StoredVersion version, ImmutableArray<VersionRow> versions)
    {
        Html original = Address.Outside(version.Document.Url) is { } url
            ? $"<div><dt>{page["document.original"]}</dt><dd><a href=\"{url}\" rel=\"noreferrer noopener external\" dir=\"ltr\">{url}</a></dd></div>"
            : Html.Empty;
        Html others = versions.Length < 2 ? Html.Empty
            : $"<div><dt>{page["document.versions"]}</dt><dd><ul class=\"parties\">{versions.Select(other => (Html)$"<li><a href=\"{DocumentLink.Href(page, version.Document, other.Number)}\">{page.Language.Format("document.version", PageContext.Number(other.Number))}</a></li>")}</ul></dd></div>";
        string json = Address.Of(
            "/api/v1/document", ("id", version.Document.Id), ("source", version.Document.Source), ("version", version.Number.ToString(CultureInfo.InvariantCulture)));
        return $"""
            <dl class="about">
            {original}
            <div><dt>{page["document.id"]}</dt><dd><bdi dir="auto">{version.Document.Id}</bdi></dd></div>
            <div><dt>{page["document.ingested"]}</dt><dd>{DayView.Of(page.Language, DateOnly.FromDateTime(version.IngestedAt.UtcDateTime))}</dd></div>
            {others}
            <div><dt><bdi>JSON</bdi></dt><dd><a href="{json}">{page["document.json"]}</a></dd></div>
            </dl>
            """;
    }
}
