using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Search;

/// <summary>The terms that each record of a reading is found by.</summary>
internal sealed class RecordTerms(Reading reading)
{
    private readonly Dictionary<string, Entity> entities = reading.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);

    // The names of a report come again in most of its records.
    private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Property, long Key), string> nameTerms = [];
    private readonly List<string> terms = [];
    private readonly string? outlet = reading.Document.Source is { } source ? Term.OfName(Term.Outlet, NameKey.Of(Normalizer.Fold(source))) : null;

    // In the order of ordinals: events, figures, quotes.
    public ImmutableArray<string> All() =>
    [
        .. reading.Events.Select(Of), .. reading.Figures.Select(Of), .. reading.Quotes.Select(Of),
    ];

    // The name an entity is found by: its English one, otherwise as the text has it first.
    public static string? NameOf(Entity entity, Reading reading) =>
        entity.Name ?? (entity.Mentions is [var first, ..] ? first.Span.Cut(reading.TextOf(first.In)).ToString() : null);

    private string Of(EventRecord record)
    {
        Begin("event", record.Id);
        Add(Term.OfCode(Term.Event, Codes.Of(record.Event)));
        Add(Term.Mode, record.Modes);
        Add(Term.Context, record.Contexts);
        Add(record.Aux);
        Add(Term.OfCode(Term.Certainty, Codes.Of(record.Certainty)));
        Add(Term.Actor, record.Actors, record.In);
        Add(Term.Recipient, record.Recipients, record.In);
        Add(record.Location, record.In);
        Add(record.Time);
        Add(record.Attribution, record.In);
        return End();
    }

    private string Of(FigureRecord record)
    {
        Begin("figure", record.Id);
        Add(Term.OfCode(Term.Measure, Codes.Of(record.Measure)));
        Add(Term.OfCode(Term.Certainty, Codes.Of(record.Certainty)));
        Add(null, record.Of, record.In);
        Add(record.Location, record.In);
        Add(record.Time);
        Add(record.Attribution, record.In);
        return End();
    }

    private string Of(QuoteRecord record)
    {
        Begin("quote", record.Id);
        if (record.Speaker is { } speaker)
        {
            Add(Term.Speaker, [speaker], record.In);
        }

        if (record.Addressee is { } addressee)
        {
            Add(Term.Recipient, [addressee], record.In);
        }

        Add(record.Attribution, record.In);
        return End();
    }

    private void Begin(string kind, string id)
    {
        terms.Clear();
        Add(Term.OfCode(Term.Kind, kind));
        Add(Term.OfCode(Term.RecordId, id));
        if (outlet is not null)
        {
            Add(outlet);
        }
    }

    private string End() => string.Join(' ', terms);

    private void Add(string property, ImmutableArray<string> codes)
    {
        foreach (string code in codes)
        {
            Add(Term.OfCode(property, code));
        }
    }

    private void Add(Auxiliary aux)
    {
        for (int i = 0; i < Codes.AuxOrder.Length; i++)
        {
            if (((int)aux & (1 << i)) != 0)
            {
                Add(Term.OfCode(Term.Auxiliary, Codes.AuxOrder[i]));
            }
        }
    }

    private void Add(Place? place, TextField field)
    {
        if (place is null)
        {
            return;
        }

        Add(Term.Place, place.Country, null, place.Name ?? CutOf(place.Span, field));
    }

    private void Add(RecordTime? time)
    {
        if ((time?.Value ?? time?.InferredValue) is { } value)
        {
            TimeTerms.Add(value, terms);
        }
    }

    private void Add(ImmutableArray<Attribution> voices, TextField field)
    {
        if (voices.All(voice => voice.Role != AttributionRole.Origin))
        {
            terms.Add(Term.OfCode(Term.Origin, Term.NoOrigin));
        }

        foreach (Attribution voice in voices)
        {
            string property = voice.Role == AttributionRole.Origin ? Term.Origin : Term.Via;
            Add(property, voice.Country, voice.Sector, voice.Name ?? NameOf(voice.Entity) ?? CutOf(voice.Span, field));
        }
    }

    // A party is found in its role and as a party.
    private void Add(string? role, ImmutableArray<Party> parties, TextField field)
    {
        foreach (Party party in parties)
        {
            string? name = party.Name ?? NameOf(party.Entity) ?? CutOf(party.Span, field);
            Add(Term.Party, party.Country, party.Sector, name);
            if (role is not null)
            {
                Add(role, party.Country, party.Sector, name);
            }
        }
    }

    private void Add(string property, string? country, string? sector, string? name)
    {
        if (country is not null)
        {
            Add(Term.OfCountry(property, country));
        }

        if (sector is not null and not "UNK")
        {
            Add(Term.OfSector(property, sector));
            if (country is not null)
            {
                Add(Term.OfSector(property, country, sector));
            }
        }

        if (name is not null)
        {
            Add(TermOf(property, name));
        }
    }

    private void Add(string term)
    {
        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }

    private string TermOf(string property, string name)
    {
        if (!keys.TryGetValue(name, out long key))
        {
            key = NameKey.Of(Normalizer.Fold(name));
            keys.Add(name, key);
        }

        if (!nameTerms.TryGetValue((property, key), out string? term))
        {
            term = Term.OfName(property, key);
            nameTerms.Add((property, key), term);
        }

        return term;
    }

    private string? NameOf(string? entity) => entity is not null && entities.TryGetValue(entity, out Entity? known) ? NameOf(known, reading) : null;

    private string? CutOf(TextSpan? span, TextField field) => span is { } given ? given.Cut(reading.TextOf(field)).ToString() : null;
}
