using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>The field for words, with its button; other filters of the address go with it.</summary>
internal static class SearchBox
{
    public static Html Of(PageContext page, params ReadOnlySpan<string> kept)
    {
        var hidden = new List<Html>();
        foreach (string name in kept)
        {
            if (page.Value(name) is { } value)
            {
                hidden.Add($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
            }
        }

        if (page.AsOf is not null && !kept.Contains(PageContext.AsOfName))
        {
            hidden.Add($"<input type=\"hidden\" name=\"{PageContext.AsOfName}\" value=\"{page.Value(PageContext.AsOfName)}\">");
        }

        return $"""
            <form class="searchbox" role="search" action="/{page.Language.Code}/search" method="get">
            <label for="q">{page["search.label"]}</label>
            <div><input id="q" name="q" type="search" dir="auto" autocomplete="off" spellcheck="false" placeholder=" " value="{page.Value("q")}" aria-describedby="q-hint"><button>{page["search.submit"]}</button></div>
            <p class="hint" id="q-hint">{page["search.hint"]}</p>
            {hidden}
            </form>
            """;
    }
}
