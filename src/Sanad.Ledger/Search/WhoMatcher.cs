using Sanad.Model;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Search;

/// <summary>Who was meant by a typed name, country or code: says of a record's parties whether they are that.</summary>
/// <remarks>It compares the terms that records are found by, so that it agrees with a search.</remarks>
public sealed class WhoMatcher
{
    private readonly IReadOnlySet<string> terms;

    internal WhoMatcher(IReadOnlySet<string> terms) => this.terms = terms;

    /// <summary>Whether a party is who was meant.</summary>
    public bool Is(Party party, Reading reading, TextField field)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Is(party.Country, party.Sector, party.Name, party.Entity, party.Span, reading, field);
    }

    /// <summary>Whether a voice is.</summary>
    public bool Is(Attribution voice, Reading reading, TextField field)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return Is(voice.Country, voice.Sector, voice.Name, voice.Entity, voice.Span, reading, field);
    }

    /// <summary>Whether a place is, or lies in, what was meant.</summary>
    public bool Is(Place place, Reading reading, TextField field)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Is(place.Country, "UNK", place.Name, null, place.Span, reading, field);
    }

    private bool Is(string? country, string sector, string? name, string? entity, TextSpan? span, Reading reading, TextField field)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return (country is not null && (terms.Contains(Term.OfCountry(Term.Party, country)) || terms.Contains(Term.OfSector(Term.Party, country, sector))))
            || terms.Contains(Term.OfSector(Term.Party, sector))
            || ((name ?? NameOf(entity, reading) ?? span?.Cut(reading.TextOf(field)).ToString()) is { } known
                && terms.Contains(Term.OfName(Term.Party, NameKey.Of(Normalizer.Fold(known)))));
    }

    private static string? NameOf(string? id, Reading reading) =>
        reading.Entities.FirstOrDefault(entity => entity.Id == id) is { } found ? RecordTerms.NameOf(found, reading) : null;
}
