using Sanad.Application.Actors;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>The offices that the language pack knows some persons to have held.</summary>
internal static class OfficeList
{
    /// <param name="page">The page it stands on.</param>
    /// <param name="offices">What is known.</param>
    /// <param name="persons">English names.</param>
    public static Html Of(PageContext page, KnownOffices offices, IEnumerable<string> persons)
    {
        Html[] items = [.. persons.Distinct().SelectMany(person => offices.Of(person).Select(office => Item(page, person, office)))];
        return items.Length == 0 ? Html.Empty : $"""
            <section aria-labelledby="offices"><h2 id="offices">{page["actor.offices"]}</h2><ul class="offices">{items}</ul><p class="hint">{page["actor.officesHint"]}</p></section>
            """;
    }

    private static Html Item(PageContext page, string person, HeldOffice held)
    {
        string office = page.Language.IsRightToLeft ? held.LocalOffice : held.Office;
        Html years = held.From is null ? Html.Empty
            : held.To is null ? (Html)$" <span class=\"of\">{page.Language.Format("time.from", (Html)$"<bdi>{held.From}</bdi>")}</span>"
            : $" <span class=\"of\"><bdi>{held.From}–{held.To}</bdi></span>";
        return $"<li><a href=\"{page.Href("/actor", ("name", person))}\">{NameView.Of(page, person)}</a>{page["list.comma"]} {office}{(held.Country is { } code ? (Html)$" <bdi class=\"code\">{code}</bdi>" : Html.Empty)}{years}</li>\n";
    }
}
