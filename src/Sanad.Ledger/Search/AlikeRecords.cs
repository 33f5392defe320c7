using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Search;

/// <summary>Finds the records that may speak of the same as a given one: of its kind, with its parties, place and time, the most particular question first.</summary>
/// <remarks>It asks a few questions of limited length and decodes a limited number of versions, so its cost does not grow with the ledger's records of other kinds. Thread-safe.</remarks>
public sealed class AlikeRecords(ILedgerStore store)
{
    /// <summary>The most versions that one call decodes.</summary>
    public const int MostVersions = 50;

    private const int MostHits = 120;

    private readonly DecodedVersions decoded = DecodedVersions.Of(store);

    // Kinds by which different outlets tell one thing.
    private static readonly ImmutableArray<ImmutableArray<EventType>> Families =
    [
        [EventType.Agree, EventType.Support], [EventType.Cooperate, EventType.Aid, EventType.Mobilize], [EventType.Concede, EventType.Retreat],
    ];

    /// <summary>The category and those that are told for it.</summary>
    public static ImmutableArray<EventType> FamilyOf(EventType type) => Families.FirstOrDefault(family => family.Contains(type), [type]);

    /// <summary>The records, without order of likeness, the newest of each question first.</summary>
    /// <param name="record">An event or a figure.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="asOf">Only what was published by this day; null for all.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<SearchHit> Find(object record, Reading reading, DateOnly? asOf = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Ask(Questions(record, reading), asOf, cancellationToken);
    }

    /// <summary>The newest events between some parties, or of one of them alone.</summary>
    /// <param name="parties">The parties, all of which must be in a record; never empty.</param>
    /// <param name="reading">The reading they are of.</param>
    /// <param name="asOf">Only what was published by this day; null for all.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<SearchHit> OfParties(ImmutableArray<Party> parties, Reading reading, DateOnly? asOf = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ImmutableArray<string> events = [Term.OfCode(Term.Kind, "event")];
        ImmutableArray<ImmutableArray<string>> each = [.. parties.Select(party => NameTerms(party, reading) is { IsEmpty: false } named ? [.. named, .. CodeTerms(party)] : CodeTerms(party)).Where(terms => !terms.IsEmpty)];
        return each.IsEmpty ? [] : Ask([[events, .. each]], asOf, cancellationToken);
    }

    private ImmutableArray<SearchHit> Ask(IEnumerable<List<ImmutableArray<string>>> questions, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<SearchHit>();
        var seen = new HashSet<IndexHit>();
        var versions = new Dictionary<long, DecodedVersion?>();
        foreach (List<ImmutableArray<string>> terms in questions)
        {
            var query = new IndexQuery
            {
                RecordTerms = [.. terms],
                AsOf = asOf is { } day ? PlaceInLine.NumberOf(day) : null,
                From = asOf is null ? 0 : PlaceInLine.FirstOf(1),
                Before = asOf is { } last ? PlaceInLine.FirstOf(PlaceInLine.NumberOf(last) + 1) : long.MaxValue >> PlaceInLine.OrdinalBits,
                Limit = MostHits,
            };
            IndexHit[] hits = [.. store.Search(query, cancellationToken).Where(seen.Add)];
            IEnumerable<long> next = hits.Select(hit => hit.Place).Distinct().Where(place => !versions.ContainsKey(place)).Take(MostVersions - versions.Count);
            foreach ((long place, DecodedVersion? version) in decoded.Read([.. next], cancellationToken))
            {
                versions.Add(place, version);
            }

            foreach (IndexHit hit in hits)
            {
                if (versions.GetValueOrDefault(hit.Place) is { Version: { Reading: not null } version })
                {
                    found.Add(LedgerSearch.HitOf(version, hit));
                }
            }

            if (versions.Count >= MostVersions)
            {
                break;
            }
        }

        return found.ToImmutable();
    }

    // From all that is known of it to one named party alone.
    private static IEnumerable<List<ImmutableArray<string>>> Questions(object record, Reading reading)
    {
        (ImmutableArray<string> kind, ImmutableArray<Party> parties, Place? place, RecordTime? time, TextField field) = record switch
        {
            EventRecord found => ((ImmutableArray<string>)[.. FamilyOf(found.Event).Select(type => Term.OfCode(Term.Event, Codes.Of(type)))],
                (ImmutableArray<Party>)[.. found.Actors, .. found.Recipients], found.Location, found.Time, found.In),
            FigureRecord found => ([Term.OfCode(Term.Measure, Codes.Of(found.Measure))], found.Of, found.Location, found.Time, found.In),
            _ => throw new ArgumentException("It is neither an event nor a figure.", nameof(record)),
        };
        ImmutableArray<ImmutableArray<string>> named = [.. parties.Select(party => NameTerms(party, reading)).Where(terms => !terms.IsEmpty)];
        ImmutableArray<ImmutableArray<string>> coded = [.. parties.Select(CodeTerms).Where(terms => !terms.IsEmpty)];
        ImmutableArray<ImmutableArray<string>> where = place is null ? [] : [PlaceTerms(place, reading, field)];
        ImmutableArray<ImmutableArray<string>> when = TimeTermsOf(time);

        // What is not known leaves several questions the same.
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (ImmutableArray<ImmutableArray<string>> most in (ImmutableArray<ImmutableArray<string>>[])
            [[.. named, .. where, .. when], [.. coded, .. where, .. when], [.. named, .. where], [.. coded, .. where], named, [.. coded, .. when], where, coded])
        {
            if (!most.IsEmpty && asked.Add(string.Join('\n', most.Select(terms => string.Join('\t', terms)))))
            {
                yield return [kind, .. most];
            }
        }

        foreach (ImmutableArray<string> one in named.Length > 1 ? named : [])
        {
            yield return [kind, one];
        }
    }

    private static ImmutableArray<string> NameTerms(Party party, Reading reading)
    {
        string? name = party.Name ?? (reading.Entities.FirstOrDefault(entity => entity.Id == party.Entity) is { } known ? RecordTerms.NameOf(known, reading) : null);
        return name is null ? [] : [Term.OfName(Term.Party, NameKey.Of(Normalizer.Fold(name)))];
    }

    private static ImmutableArray<string> CodeTerms(Party party) =>
        party.Country is { } country ? [party.Sector == "UNK" ? Term.OfCountry(Term.Party, country) : Term.OfSector(Term.Party, country, party.Sector)]
        : party.Sector == "UNK" ? [] : [Term.OfSector(Term.Party, party.Sector)];

    private static ImmutableArray<string> PlaceTerms(Place place, Reading reading, TextField field) =>
        (place.Name ?? place.Span?.Cut(reading.TextOf(field)).ToString()) is { } name ? [Term.OfName(Term.Place, NameKey.Of(Normalizer.Fold(name)))]
        : place.Country is { } country ? [Term.OfCountry(Term.Place, country)] : [];

    private static ImmutableArray<ImmutableArray<string>> TimeTermsOf(RecordTime? time) =>
        (time?.Value ?? time?.InferredValue) is { } value && TimeTerms.TryParse(value, out DateOnly first, out DateOnly last)
            ? [[.. TimeTerms.Covering(first, last)]] : [];
}
