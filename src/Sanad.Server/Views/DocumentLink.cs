using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A document where it is named: title, outlet, day.</summary>
internal static class DocumentLink
{
    private const int LettersOfTitle = 90;

    public static string Href(PageContext page, Document document, int? version = null, string? record = null)
    {
        string address = page.Href(
            "/document", ("id", document.Id), ("source", document.Source), ("version", version?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return record is null ? address : $"{address}#r-{record}";
    }

    /// <summary>The title, or the beginning of the text where it has none.</summary>
    public static Html Title(PageContext page, Document document)
    {
        string? title = string.IsNullOrWhiteSpace(document.Title) ? Beginning(document.Text) : document.Title;
        return title is null ? (Html)$"<span class=\"implied\">{page["documents.untitled"]}</span>" : $"<bdi lang=\"ur\" dir=\"rtl\">{title}</bdi>";
    }

    public static Html Outlet(PageContext page, string? source) => source is null
        ? (Html)$"<span class=\"implied\">{page["documents.noOutlet"]}</span>"
        : $"<a href=\"{page.Href("/search", ("outlet", source))}\"><bdi dir=\"auto\">{source}</bdi></a>";

    /// <summary>The publication day as given, else the one that was worked out.</summary>
    public static Html Day(PageContext page, string? published, string? inferred) =>
        published is not null ? DayView.Of(page.Language, published)
        : inferred is not null ? (Html)$"{DayView.Of(page.Language, inferred)} <small>({page["documents.workedOut"]})</small>"
        : $"<span class=\"implied\">{page["documents.undated"]}</span>";

    /// <summary>The day by which a row stands in line, where its input gave none.</summary>
    public static string? InferredDay(VersionRow row) => PlaceInLine.DayNumberOf(row.Place) is > 0 and var day
        ? PlaceInLine.DayOf(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static string? Beginning(string text)
    {
        string line = text.Trim().Split('\n')[0];
        return line.Length == 0 ? null : line.Length <= LettersOfTitle ? line : line[..Math.Max(1, line.LastIndexOf(' ', LettersOfTitle))] + "\u2026";
    }
}
