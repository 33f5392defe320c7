using Sanad.Application.Glosses;
using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A voice by its name, with its code.</summary>
internal static class VoiceView
{
    public static Html Of(PageContext page, Voice voice)
    {
        if (voice.IsOutlet)
        {
            Html outlet = voice.Name is { } known ? $"<bdi dir=\"auto\">{known}</bdi>" : Html.Text(page["documents.noOutlet"]);
            return $"{outlet} <small>({page["voices.outlet"]})</small>";
        }

        string called = voice.Name is { } name ? NameView.TextOf(page, name) : Nameless(page, voice.Country, voice.Sector);
        Html shown = voice.Name is { } given ? NameView.Of(page, given) : Html.Text(called);
        return voice.Country is null && voice.Sector == "UNK" ? shown : $"{shown} {CodeView.Of(page, voice.Country, voice.Sector, called)}";
    }

    /// <summary>What the nameless of a country are called: on Urdu pages by it, since the sector stands beside; in English the words say both.</summary>
    public static string Nameless(PageContext page, string? country, string sector) =>
        country is null ? page.Language.OfCode("sector", sector)
        : page.Language.IsRightToLeft ? CodeView.Country(page.Language, country)
        : SectorNames.Of(sector, country);
}
