using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>
/// What lines for people call parties, places and voices, with the code: their English name, or the name that the text gives them;
/// the nameless by country and sector.
/// </summary>
/// <param name="reading">The reading whose records are told.</param>
/// <param name="isolates">Whether text of the input is wrapped in bidi isolates, so that it cannot reorder what stands around it.</param>
/// <param name="keepsWords">Whether the nameless are called by their words in the text where they have some.</param>
public sealed class PartyLabels(Reading reading, bool isolates, bool keepsWords = false)
{
    /// <summary>“Kim Jong Un (PRK/GOV)”; of a party without a name “North Korea's armed forces (PRK/MIL)”.</summary>
    public string Of(Party party, TextField field)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Of(party.Name, party.Entity, party.Span, party.Country, party.Sector, field);
    }

    /// <summary>The same of a voice.</summary>
    public string Of(Attribution voice, TextField field)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return Of(voice.Name, voice.Entity, voice.Span, voice.Country, voice.Sector, field);
    }

    /// <summary>“Quetta (PAK)”.</summary>
    public string Of(Place place, TextField field)
    {
        ArgumentNullException.ThrowIfNull(place);
        string? name = place.Name is { } known ? SafeText.OneLine(known) : place.Span is { } span ? Cut(span, field) : null;
        return name is null ? place.Country ?? "" : place.Country is { } country ? $"{name} ({country})" : name;
    }

    /// <summary>Several parties: “a, b and c”, each label once; empty for none.</summary>
    public string Join(ImmutableArray<Party> parties, TextField field) => Join([.. parties.Select(party => Of(party, field)).Distinct()]);

    /// <summary>Whether what <see cref="Join(ImmutableArray{Party}, TextField)"/> gives takes “were”.</summary>
    public bool ArePlural(ImmutableArray<Party> parties, TextField field)
    {
        string[] labels = [.. parties.Select(party => Of(party, field)).Distinct()];
        return labels.Length > 1 || (parties is [var only, ..] && SectorNames.IsPlural(only.Sector) && labels[0].StartsWith(SectorNames.Of(only.Sector, only.Country), StringComparison.Ordinal));
    }

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

    private string Of(string? name, string? entity, TextSpan? span, string? country, string sector, TextField field)
    {
        Entity? known = entity is null ? null : reading.Entities.FirstOrDefault(other => other.Id == entity);
        string called = (name ?? known?.Name) is { } english ? SafeText.OneLine(english)
            : keepsWords && span is { } words ? Cut(words, field)
            : known is { Mentions: [var first, ..] } ? Cut(first.Span, first.In)
            : SectorNames.Of(sector, country);
        return $"{called} ({country ?? "---"}/{sector})";
    }
}
