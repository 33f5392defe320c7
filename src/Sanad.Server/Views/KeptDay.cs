using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>The day as of which a page looks, kept by its form.</summary>
internal static class KeptDay
{
    public static Html Of(PageContext page) => page.AsOf is null ? Html.Empty : $"<input type=\"hidden\" name=\"{PageContext.AsOfName}\" value=\"{page.Value(PageContext.AsOfName)}\">";
}
