using Sanad.Server.Markup;

namespace Sanad.Server.Pages;

/// <summary>The keyboard shortcuts, as a page.</summary>
internal static class KeysPage
{
    public static Html Render(PageContext page) => Layout.Of(
        page, page["keys.title"], $"<div class=\"lead\"><h1>{page["keys.title"]}</h1></div>{Layout.KeyList(page)}");
}
