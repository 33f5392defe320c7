using Sanad.Application.Glosses;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A name that a reader asked for or that records share: on Urdu pages as Urdu writes it, where the language pack knows it.</summary>
internal static class NameView
{
    public static Html Of(PageContext page, string name)
    {
        string shown = TextOf(page, name);
        return shown == name ? (Html)$"<bdi dir=\"auto\">{name}</bdi>" : $"<bdi lang=\"{page.Language.Code}\" dir=\"{page.Language.Direction}\">{shown}</bdi>";
    }

    /// <summary>The same without markup; a code of country and sector in words.</summary>
    public static string TextOf(PageContext page, string name)
    {
        string[] parts = name.Split('/');
        bool isCode = parts.Length == 2 && Array.TrueForAll(parts, part => part.Length == 3 && part.All(unit => unit is '-' or (>= 'A' and <= 'Z')));
        return (page.Language.IsRightToLeft, isCode) switch
        {
            (true, true) => $"{page.Language.OfCode("sector", parts[1])}{page["list.comma"]} {CodeView.Country(page.Language, parts[0])}",
            (true, false) => UrduNames.Of(name) ?? name,
            (false, true) => SectorNames.Of(parts[1], parts[0]),
            _ => name,
        };
    }
}
