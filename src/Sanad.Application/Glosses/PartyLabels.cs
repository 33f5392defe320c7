using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>What lines for people call parties, places and voices: their English name if there is one, else as the text does, with the code.</summary>
/// <param name="reading">The reading whose records are told.</param>
/// <param name="isolates">Whether text of the input is wrapped in bidi isolates, so that it cannot reorder what stands around it.</param>
public sealed class PartyLabels(Reading reading, bool isolates)
{
    /// <summary>“Kim Jong Un (PRK/GOV)”; of a party that is only implied “police (PAK/COP)”.</summary>
    public string Of(Party party, TextField field)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Of(party.Name ?? NameOf(party.Entity), party.Span, party.Country, party.Sector, field);
    }

    /// <summary>The same of a voice.</summary>
    public string Of(Attribution voice, TextField field)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return Of(voice.Name ?? NameOf(voice.Entity), voice.Span, voice.Country, voice.Sector, field);
    }

    /// <summary>“Quetta (PAK)”.</summary>
    public string Of(Place place, TextField field)
    {
        ArgumentNullException.ThrowIfNull(place);
        string? name = place.Name is { } known ? SafeText.OneLine(known) : place.Span is { } span ? Cut(span, field) : null;
        return name is null ? place.Country ?? "" : place.Country is { } country ? $"{name} ({country})" : name;
    }

    /// <summary>Several parties: “a, b and c”; empty for none.</summary>
    public string Join(ImmutableArray<Party> parties, TextField field) => Join([.. parties.Select(party => Of(party, field))]);

    /// <summary>“a”, “a and b”, “a, b and c”.</summary>
    public static string Join(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
        };
    }

    /// <summary>Text of the input, made safe for a line.</summary>
    public string Cut(TextSpan span, TextField field) => SafeText.Isolated(span.Cut(reading.TextOf(field)), isolates);

    private string? NameOf(string? entityId)
    {
        foreach (Entity entity in reading.Entities)
        {
            if (entity.Id == entityId)
            {
                return entity.Name;
            }
        }

        return null;
    }

    private string Of(string? name, TextSpan? span, string? country, string sector, TextField field)
    {
        string code = $"{country ?? "---"}/{sector}";
        string? known = name is not null ? SafeText.OneLine(name) : span is { } given ? Cut(given, field) : null;
        return known is null ? $"{SectorNames.Of(sector)} ({code})" : $"{known} ({code})";
    }
}
