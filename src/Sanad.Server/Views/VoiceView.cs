using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A voice by its name, with its code.</summary>
internal static class VoiceView
{
    public static Html Of(PageContext page, Voice voice)
    {
        Html name = voice.Name is { } called ? voice.IsOutlet ? $"<bdi dir=\"auto\">{called}</bdi>" : NameView.Of(page, called) : Html.Text(voice.IsOutlet ? page["documents.noOutlet"] : page.Language.OfCode("sector", voice.Sector));
        return voice.IsOutlet ? $"{name} <small>({page["voices.outlet"]})</small>"
            : voice.Country is null && voice.Sector == "UNK" ? name
            : $"{name} {CodeView.Of(page, voice.Country, voice.Sector, voice.Name is null ? page.Language.OfCode("sector", voice.Sector) : NameView.TextOf(page, voice.Name))}";
    }
}
