using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Ledger.Threads.Standings;

namespace Sanad.Cli.Report;

/// <summary>What a voice is called in a line.</summary>
internal static class VoiceNames
{
    // An Urdu name is set apart where isolates are wanted.
    public static string Of(Voice voice, bool isolates)
    {
        string called = voice.Name ?? (voice.IsOutlet ? "an outlet" : SectorNames.Of(voice.Sector, voice.Country));
        string name = SafeText.Isolated(called, isolates && called.Any(unit => char.GetUnicodeCategory(unit) == UnicodeCategory.OtherLetter));
        if (voice.IsOutlet)
        {
            return name;
        }

        return voice.Country is null && voice.Sector == "UNK" ? name : $"{name} ({voice.Country ?? "---"}/{voice.Sector})";
    }
}
