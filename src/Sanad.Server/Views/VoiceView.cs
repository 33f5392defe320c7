using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A voice by its name, with its code.</summary>
internal static class VoiceView
{
    public static Html Of(PageContext page, Voice voice)
    {
        Html name = voice.Name is { } called ? $"<bdi dir=\"auto\">{called}</bdi>" : Html.Text(voice.IsOutlet ? page["documents.noOutlet"] : page.Language.OfCode("sector", voice.Sector));
        return voice.IsOutlet ? $"{name} <small>({page["voices.outlet"]})</small>"
            : voice.Country is null && voice.Sector == "UNK" ? name
            : $"{name} <bdi class=\"code\">{voice.Country ?? "---"}/{voice.Sector}</bdi>";
    }
}
