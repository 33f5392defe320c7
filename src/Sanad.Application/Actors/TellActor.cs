using System.Collections.Immutable;
using Sanad.Application.Timelines;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Actors;

/// <summary>Tells how one party deals with others through time, and with whom.</summary>
public sealed class TellActor(LedgerSearch search)
{
    /// <summary>The most records to look at, newest first.</summary>
    public int MostRecords { get; init; } = int.MaxValue;

    /// <summary>Its balance through time, and those it stands in records with.</summary>
    /// <param name="who">A name, a country, or a code, as in a search.</param>
    /// <param name="query">What else must hold; its limit does not count.</param>
    /// <param name="most">The most others to give.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ActorStory Run(string who, LedgerQuery query, int most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        WhoMatcher matcher = search.Who(who);
        SearchStream found = search.Stream(query with { Party = who, Kind = query.Kind ?? LedgerQuery.EveryKind, Limit = int.MaxValue }, cancellationToken);
        var rows = new Dictionary<(string Name, string? Country, string Sector), ActorRow>();
        var own = new HashSet<(string Name, string? Country, string Sector)>();
        var spans = new SortedDictionary<string, PairSpan>(StringComparer.Ordinal);
        var ties = new TieTally(matcher);
        int records = 0;
        foreach (SearchHit hit in found.Hits.Take(MostRecords))
        {
            if (hit is not { Record: { } record, Version.Reading: { } reading } || ToldRecord.IsRepetition(record))
            {
                continue;
            }

            records++;
            CountActors.Add(rows, record, reading);
            (ImmutableArray<Party> parties, TextField field) = PartiesOf(record);
            own.UnionWith(parties.Where(party => matcher.Is(party, reading, field)).Select(party => (CountActors.NameOf(party, reading, field), party.Country, party.Sector)));
            if (record is EventRecord happened)
            {
                ties.Add(happened, reading);
            }

            if (record is EventRecord told && ConflictScale.IsCounted(told) && WayOf(told, reading, matcher) is { } way)
            {
                TellPair.AddTo(spans, told.Time?.Value ?? told.Time?.InferredValue ?? reading.Document.Published, way, ConflictScale.Of(told.Event));
            }
        }

        ActorRow[] ranked = [.. rows.OrderByDescending(row => row.Value.Total).ThenBy(row => row.Key.Name, StringComparer.Ordinal).Select(row => row.Value)];
        ImmutableArray<ActorRow> others = [.. ranked.Where(row => !IsOwn(row)).Take(most)];
        return new ActorStory([.. spans.Values], [.. ranked.Where(IsOwn)], others, records, found.Notes)
        {
            Ties = [.. others.Select(other => (Other: other, Tie: ties.With(other))).Where(pair => pair.Tie.Records > 0).OrderByDescending(pair => pair.Tie.Records).Select(pair => new PartnerTie(pair.Other, pair.Tie.Records, pair.Tie.Balance))],
        };

        bool IsOwn(ActorRow row) => own.Contains((row.Name, row.Country, row.Sector));
    }

    // Null where it deals with nobody.
    private static DealingWay? WayOf(EventRecord told, Reading reading, WhoMatcher matcher)
    {
        bool acts = told.Actors.Any(party => matcher.Is(party, reading, told.In));
        return acts && told.Actors.Length > 1 ? DealingWay.Together
            : acts && !told.Recipients.IsEmpty ? DealingWay.There
            : !acts && !told.Actors.IsEmpty ? DealingWay.Back
            : null;
    }

    private static (ImmutableArray<Party> Parties, TextField Field) PartiesOf(object record) => record switch
    {
        EventRecord found => ([.. found.Actors, .. found.Recipients], found.In),
        FigureRecord found => (found.Of, found.In),
        QuoteRecord { Speaker: { } speaker } found => ([speaker], found.In),
        _ => ([], TextField.Text),
    };
}
