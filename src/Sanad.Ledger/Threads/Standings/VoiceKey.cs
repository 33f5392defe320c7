using System.Collections.Frozen;
using Sanad.Model;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>What a voice or a party is known by: two with one key are one.</summary>
internal static class VoiceKey
{
    public const string State = "state:";
    public const string Named = "name:";
    public const string Nobody = "unnamed";

    private const string Unknown = "UNK";

    // The executive of one state speaks with one voice, whoever of it speaks.
    private static readonly FrozenSet<string> Executive = FrozenSet.Create(StringComparer.Ordinal, "GOV", "MIL", "COP", "SPY");

    // PLOVER's international codes name kinds of bodies, each of which is its own.
    private static readonly FrozenSet<string> International = FrozenSet.Create(StringComparer.Ordinal, "UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");

    // People without an organisation: what one of them says, no other has confirmed.
    private static readonly FrozenSet<string> Unorganised =
        FrozenSet.Create(StringComparer.Ordinal, Unknown, "CVL", "JRN", "REF", "UAF", "CRM", "SOC", "ELI", "EDU", "MED", "LAB");

    public static string Of(string? name, string? country, string sector, string? text)
    {
        if (IsExecutive(country, sector))
        {
            return State + country;
        }

        if (name is not null)
        {
            return Named + Normalizer.Fold(name).ToUpperInvariant();
        }

        if (country is not null && sector != Unknown)
        {
            return OfSector(country, sector);
        }

        return text is { Length: > 0 } ? "text:" + Normalizer.Fold(text) : Nobody;
    }

    public static string Of(Attribution voice, Reading? reading, TextField field) =>
        Of(NameOf(voice.Name, voice.Entity, reading), voice.Country, voice.Sector, CutOf(voice.Span, reading, field));

    // Null for a party that cannot speak for itself: nobody in particular.
    public static string? Of(Party party, Reading? reading)
    {
        string key = Of(NameOf(party.Name, party.Entity, reading), party.Country, party.Sector, null);
        bool canSpeak = key != Nobody && (key.StartsWith(State, StringComparison.Ordinal) || key.StartsWith(Named, StringComparison.Ordinal) || !Unorganised.Contains(party.Sector));
        return canSpeak ? key : null;
    }

    public static string OfSector(string country, string sector) => $"{country}/{sector}";

    public static bool IsExecutive(string? country, string sector) => country is not null && Executive.Contains(sector) && !International.Contains(country);

    public static string? NameOf(string? name, string? entity, Reading? reading)
    {
        if (name is not null || entity is null || reading is null)
        {
            return name;
        }

        Entity? known = reading.Entities.FirstOrDefault(each => each.Id == entity);
        return known is null ? null : Search.RecordTerms.NameOf(known, reading);
    }

    public static string? CutOf(TextSpan? span, Reading? reading, TextField field) =>
        span is { } given && reading?.TextOf(field) is { } text && given.End <= text.Length ? given.Cut(text).ToString() : null;
}
