using Sanad.Application.Places;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A place's name in the language of the page, where there is one.</summary>
internal static class PlaceName
{
    public static string Plain(PageContext page, PlaceRow row) => page.Language.IsRightToLeft ? row.LocalName : row.Name;

    /// <summary>Isolated from what stands around it, in its own face and direction.</summary>
    public static Html Of(PageContext page, PlaceRow row)
    {
        string name = Plain(page, row);
        return name == row.LocalName ? (Html)$"<bdi lang=\"ur\" dir=\"rtl\">{name}</bdi>" : $"<bdi lang=\"en\">{name}</bdi>";
    }
}
