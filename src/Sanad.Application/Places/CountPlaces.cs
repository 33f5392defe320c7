using Sanad.Application.Glosses;
using Sanad.Application.Timelines;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Application.Places;

/// <summary>Counts where the events and figures that a question finds happened.</summary>
public sealed class CountPlaces(LedgerSearch search)
{
    /// <summary>The most records to look at, newest first.</summary>
    public int MostRecords { get; init; } = int.MaxValue;

    /// <summary>Every place and country of the records, and their months.</summary>
    /// <param name="query">The question; its limit does not count.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <remarks>
    /// A country has the records of all its places; where a text names no more than the country, only the country has them. Memory grows with the number of
    /// places, not with the records.
    /// </remarks>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public PlaceList Run(LedgerQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchStream found = search.Stream(query with { Kind = query.Kind ?? LedgerQuery.EveryKind, Limit = int.MaxValue }, cancellationToken);
        var places = new Tally();
        var countries = new Tally();
        var months = new SortedDictionary<DateOnly, int>();
        (int records, int unplaced) = (0, 0);
        foreach (SearchHit hit in found.Hits.Where(hit => query.Kind is not null || hit.Record is not QuoteRecord).Take(MostRecords))
        {
            if (hit is not { Record: { } record, Version.Reading: { } reading } || ToldRecord.IsRepetition(record) || record is QuoteRecord)
            {
                continue;
            }

            if (PlaceOf(record) is not { } place)
            {
                unplaced++;
                continue;
            }

            records++;
            DateOnly? day = DayOf(hit);
            if (day is { } told)
            {
                DateOnly month = new(told.Year, told.Month, 1);
                months[month] = months.GetValueOrDefault(month) + 1;
            }

            if (RowOf(place, reading, record) is { } row)
            {
                places.Add(row, record is EventRecord, hit.Place.Place, day);
            }

            if (place.Country is { } code && UrduNames.OfCountry(code) is { } local)
            {
                countries.Add(new PlaceRow { Name = CountryNames.Of(code) ?? code, LocalName = local, Country = code, IsCountry = true }, record is EventRecord, hit.Place.Place, day);
            }
        }

        return new PlaceList(places.Rows, countries.Rows, [.. months.Select(pair => (pair.Key, pair.Value))], records, unplaced, found.Notes);
    }

    private static Place? PlaceOf(object record) => record switch
    {
        EventRecord found => found.Location,
        FigureRecord found => found.Location,
        _ => null,
    };

    private static DateOnly? DayOf(SearchHit hit) => PlaceInLine.DayNumberOf(hit.Place.Place) is > 0 and var number ? PlaceInLine.DayOf(number) : null;

    // Null for a country, and for a place that has neither name nor words.
    private static PlaceRow? RowOf(Place place, Reading reading, object record)
    {
        if (place is { Country: { } code, Name: { } named } && CountryNames.Of(code) == named)
        {
            return null;
        }

        TextField field = record is EventRecord happened ? happened.In : ((FigureRecord)record).In;
        string? written = place.Span is { } span ? span.Cut(reading.TextOf(field)).ToString() : null;
        string? local = (place.Name is { } english ? UrduNames.OfPlace(english) : null) ?? written ?? place.Name;
        return local is null ? null : new PlaceRow
        {
            Name = place.Name ?? local,
            LocalName = local,
            Country = place.Country,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
        };
    }
}
