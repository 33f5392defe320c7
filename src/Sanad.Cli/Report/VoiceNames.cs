using Sanad.Application.Glosses;
using Sanad.Ledger.Threads.Standings;

namespace Sanad.Cli.Report;

/// <summary>What a voice is called in a line.</summary>
internal static class VoiceNames
{
    public static string Of(Voice voice)
    {
        if (voice.IsOutlet)
        {
            return SafeText.OneLine(voice.Name ?? "an outlet");
        }

        string name = SafeText.OneLine(voice.Name ?? SectorNames.Of(voice.Sector));
        return voice.Country is null && voice.Sector == "UNK" ? name : $"{name} ({voice.Country ?? "---"}/{voice.Sector})";
    }
}
