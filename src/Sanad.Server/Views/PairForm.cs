using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Asks for two parties.</summary>
internal static class PairForm
{
    public static Html Of(PageContext page, string? first = null, string? second = null) => $"""
        <form class="filters" action="/{page.Language.Code}/pair" method="get">
        <p><label for="a">{page["pair.first"]}</label><input id="a" name="a" dir="auto" required placeholder=" " value="{first}"></p>
        <p><label for="b">{page["pair.second"]}</label><input id="b" name="b" dir="auto" required placeholder=" " value="{second}"></p>
        {KeptDay.Of(page)}<p class="submit"><button>{page["pair.show"]}</button></p>
        </form>
        """;
}
