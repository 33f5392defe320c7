using Sanad.Application.Timelines;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>One record as a line tells it: what and how sure, our line in English, the sentence, and where it stands.</summary>
internal static class ToldItem
{
    private const int LettersOfSentence = 320;

    /// <param name="page">The page it stands on.</param>
    /// <param name="told">The record.</param>
    /// <param name="mark">What the list says of it before all else.</param>
    /// <param name="more">And behind its source.</param>
    /// <param name="day">The day that the list has told already.</param>
    public static Html Of(PageContext page, ToldRecord told, Html mark = default, Html more = default, string? day = null) => $"""
        <li class="hit told">
        <p class="meta">{mark} <b class="what">{What(page, told)}</b> {Doubt(page, told)}{(told.When is { } when && when != day ? (Html)$"<span class=\"dot\">·</span> {DayView.Of(page.Language, when)}" : Html.Empty)}</p>
        {(page.Language.IsRightToLeft ? Html.Empty : $"<p class=\"line\">{GlossView.Of(told.Gloss)}</p>")}
        <p class="snippet" lang="ur" dir="rtl">{ThreadLink.Shortened(told.Sentence.Trim(), LettersOfSentence)}</p>
        <p class="meta">{Voucher(page, told)}<a href="{Href(page, told)}">{Source(page, told)}</a>{Published(page, told)} {more}</p>
        </li>

        """;

    public static string Href(PageContext page, ToldRecord told) => $"{page.Href("/document", ("id", told.Document), ("source", told.Source))}#r-{told.Id}";

    /// <summary>What a record is, in a word.</summary>
    public static string What(PageContext page, ToldRecord told) => told.Kind switch
    {
        "event" => page.Language.OfCode("event", told.Code!),
        "figure" => page.Language.OfCode("measure", told.Code!),
        _ => page["kind.quote"],
    };

    private static Html Doubt(PageContext page, ToldRecord told) => told.Certainty is null || told.Certainty == Codes.Of(Certainty.Asserted)
        ? Html.Empty
        : $"<span class=\"doubtful\">{page.Language.OfCode("certainty", told.Certainty)}</span> ";

    private static Html Voucher(PageContext page, ToldRecord told) => page.Language.IsRightToLeft || told.Voucher.Length == 0 ? Html.Empty : $"{GlossView.Of(told.Voucher)} <span class=\"dot\">·</span> ";

    private static Html Source(PageContext page, ToldRecord told) => told.Source is { } source ? $"<bdi dir=\"auto\">{source}</bdi>" : Html.Text(page["documents.noOutlet"]);

    private static Html Published(PageContext page, ToldRecord told) => told.Published is { } day ? $" <span class=\"dot\">·</span> {DayView.Of(page.Language, day)}" : Html.Empty;
}
