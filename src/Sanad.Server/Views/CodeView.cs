using Sanad.Application.Glosses;
using Sanad.Server.Markup;
using Sanad.Server.Pages;
using Sanad.Server.Words;

namespace Sanad.Server.Views;

/// <summary>The country and sector of a party: PLOVER's codes, on Urdu pages in words.</summary>
internal static class CodeView
{
    private const string Unknown = "UNK";

    /// <param name="page">The page it stands on.</param>
    /// <param name="country">The country's code, or null.</param>
    /// <param name="sector">The sector's, or null for a place.</param>
    /// <param name="called">What stands before it: a country is not named twice.</param>
    public static Html Of(PageContext page, string? country, string? sector, string? called = null)
    {
        string code = sector is null ? country ?? "" : $"{country ?? "---"}/{sector}";
        if (!page.Language.IsRightToLeft)
        {
            return $"<bdi class=\"code\" title=\"{(sector is null ? "" : page.Language.OfCode("sector", sector))}\">{code}</bdi>";
        }

        string? land = country is null ? null : Country(page.Language, country);
        IEnumerable<string> words = [.. land is null || land == called ? [] : (string[])[land], .. sector is null or Unknown ? [] : (string[])[page.Language.OfCode("sector", sector)]];
        string shown = string.Join($"{page["list.comma"]} ", words);
        return shown.Length == 0 || shown == called ? Html.Empty : $"<bdi class=\"code\" title=\"{code}\">{shown}</bdi>";
    }

    /// <summary>A country by its Urdu name; by its code where there is none.</summary>
    public static string Country(UiLanguage language, string code) => UrduNames.OfCountry(code) ?? language.OfCode("country", code);
}
