using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Actors;

/// <summary>Counts who acts and is acted upon in the records that a question finds.</summary>
public sealed class CountActors(LedgerSearch search)
{
    /// <summary>The most records to look at, newest first.</summary>
    public int MostRecords { get; init; } = int.MaxValue;

    /// <summary>The parties with the most records.</summary>
    /// <param name="query">The question; its limit does not count.</param>
    /// <param name="most">The most parties to give.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <remarks>Memory grows with the number of parties, not with the records. Those who have no name are one party for each country and sector.</remarks>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ActorList Run(LedgerQuery query, int most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchStream found = search.Stream(query with { Kind = query.Kind ?? LedgerQuery.EveryKind, Limit = int.MaxValue }, cancellationToken);
        var rows = new Dictionary<(string Name, string? Country, string Sector), ActorRow>();
        foreach (SearchHit hit in found.Hits.Take(MostRecords))
        {
            if (hit is { Record: { } record, Version.Reading: { } reading } && !Timelines.ToldRecord.IsRepetition(record))
            {
                Add(rows, record, reading);
            }
        }

        ImmutableArray<ActorRow> ranked =
        [
            .. rows.Values.OrderByDescending(row => row.Total).ThenBy(row => row.Name, StringComparer.Ordinal)
                .ThenBy(row => row.Country, StringComparer.Ordinal).ThenBy(row => row.Sector, StringComparer.Ordinal).Take(most),
        ];
        return new ActorList(ranked, rows.Count, found.Notes);
    }

    internal static void Add(Dictionary<(string Name, string? Country, string Sector), ActorRow> rows, object record, Reading reading)
    {
        switch (record)
        {
            case EventRecord found:
                AddEvent(rows, found, reading);
                break;
            case FigureRecord found:
                foreach (Party counted in found.Of)
                {
                    Change(rows, counted, reading, found.In, row => row with { Figures = row.Figures + 1 });
                }

                break;
            case QuoteRecord { Speaker: { } speaker } found:
                Change(rows, speaker, reading, found.In, row => row with { Quotes = row.Quotes + 1 });
                break;
        }
    }

    // Those who do it with each other are done by as they do.
    private static void AddEvent(Dictionary<(string Name, string? Country, string Sector), ActorRow> rows, EventRecord found, Reading reading)
    {
        bool isCounted = ConflictScale.IsCounted(found) && !found.Actors.IsEmpty && found.Actors.Length + found.Recipients.Length > 1;
        bool isMutual = isCounted && found.Recipients.IsEmpty;
        decimal weight = ConflictScale.Of(found.Event);
        foreach (Party actor in found.Actors)
        {
            Change(rows, actor, reading, found.In, row => row with
            {
                Acts = row.Acts + 1,
                Given = isCounted ? row.Given.With(weight) : row.Given,
                Received = isMutual ? row.Received.With(weight) : row.Received,
            });
        }

        foreach (Party recipient in found.Recipients)
        {
            Change(rows, recipient, reading, found.In, row => row with { Receives = row.Receives + 1, Received = isCounted ? row.Received.With(weight) : row.Received });
        }
    }

    private static void Change(
        Dictionary<(string Name, string? Country, string Sector), ActorRow> rows, Party party, Reading reading, TextField field, Func<ActorRow, ActorRow> change)
    {
        string name = NameOf(party, reading, field);
        (string Name, string? Country, string Sector) key = (name, party.Country, party.Sector);
        ActorRow row = rows.GetValueOrDefault(key) ?? new ActorRow { Name = name, Country = party.Country, Sector = party.Sector };
        string? day = reading.Document.Published;
        rows[key] = change(row) with { First = Earlier(row.First, day), Last = Later(row.Last, day) };
    }

    // A party of no name of its own is called by its words only where nothing else is known of it.
    internal static string NameOf(Party party, Reading reading, TextField field)
    {
        Entity? entity = reading.Entities.FirstOrDefault(known => known.Id == party.Entity);
        if ((party.Name ?? entity?.Name) is { } name)
        {
            return name;
        }

        if (entity is { Mentions: [var mention, ..] })
        {
            return mention.Span.Cut(reading.TextOf(mention.In)).ToString();
        }

        return party is { Country: null, Sector: "UNK", Span: { } span } ? span.Cut(reading.TextOf(field)).ToString() : SectorNames.Of(party.Sector, party.Country);
    }

    private static string? Earlier(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;

    private static string? Later(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) > 0) ? other : one;
}
