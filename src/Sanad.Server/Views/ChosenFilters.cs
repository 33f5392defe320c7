using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>The filters in force, each with the way to take it away.</summary>
internal static class ChosenFilters
{
    public static Html Of(PageContext page)
    {
        Html[] chosen = [.. QueryParameters.Filters.Where(name => name != "q").Select(name => One(page, name)).Where(one => !one.IsEmpty)];
        return chosen.Length == 0 ? Html.Empty : $"""
            <ul class="chosen">{chosen}<li><a class="clear" href="{page.Href("/search", ("q", page.Value("q")))}">{page["search.clear"]}</a></li></ul>
            """;
    }

    private static Html One(PageContext page, string name)
    {
        if (page.Value(name) is not { } value)
        {
            return Html.Empty;
        }

        string word = name is "mode" or "context" ? name : page[$"filter.{name}"];
        string shown = name switch
        {
            "kind" => page.Language.OfCode("kinds", value),
            "event" or "measure" or "certainty" or "aux" or "mode" => page.Language.OfCode(name, value),
            "party" or "actor" or "recipient" or "speaker" or "origin" or "place" => NameView.TextOf(page, value),
            _ => value,
        };
        return $"<li><span class=\"name\">{word}</span> <bdi>{shown}</bdi> <a href=\"{page.Here((name, null))}\" aria-label=\"{page["search.remove"]}: {shown}\">\u00D7</a></li>";
    }
}
