using System.Globalization;
using Sanad.Ledger.Threads.Standings;

namespace Sanad.Application.Glosses;

/// <summary>What a voice is called in a line.</summary>
public static class VoiceNames
{
    /// <summary>“Ukraine (UKR/GOV)”; of an outlet its name.</summary>
    /// <param name="voice">The voice.</param>
    /// <param name="isolates">Whether an Urdu name is set apart by bidi isolates.</param>
    public static string Of(Voice voice, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(voice);
        string called = voice.Name ?? (voice.IsOutlet ? "an outlet" : SectorNames.Of(voice.Sector, voice.Country));
        string name = SafeText.Isolated(called, isolates && called.Any(unit => char.GetUnicodeCategory(unit) == UnicodeCategory.OtherLetter));
        if (voice.IsOutlet)
        {
            return name;
        }

        return voice.Country is null && voice.Sector == "UNK" ? name : $"{name} ({voice.Country ?? "---"}/{voice.Sector})";
    }
}
