using System.Collections.Immutable;
using Sanad.Application.Timelines;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Actors;

/// <summary>Tells how two parties deal with each other: what each does to the other, says of it, and the figures about them.</summary>
public sealed class TellPair(LedgerSearch search)
{
    private const int MonthLength = 7;

    /// <summary>The most records to look at, newest first.</summary>
    public int MostRecords { get; init; } = int.MaxValue;

    /// <summary>Their balance through time, and the newest records.</summary>
    /// <param name="first">One of them: a name, a country, or a code, as in a search.</param>
    /// <param name="second">The other.</param>
    /// <param name="query">What else must hold; its limit does not count.</param>
    /// <param name="most">The most records to give.</param>
    /// <param name="isolates">As in <see cref="Glosses.RecordGloss"/>.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public Pair Run(string first, string second, LedgerQuery query, int most, bool isolates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (first.Contains('&', StringComparison.Ordinal) || second.Contains('&', StringComparison.Ordinal))
        {
            throw new QueryException("a pair is of two: name each once, without &");
        }

        (WhoMatcher one, WhoMatcher other) = (search.Who(first), search.Who(second));
        SearchStream found = search.Stream(query with { About = $"{first} & {second}", Kind = query.Kind ?? LedgerQuery.EveryKind, Limit = int.MaxValue }, cancellationToken);
        var spans = new SortedDictionary<string, PairSpan>(StringComparer.Ordinal);
        ImmutableArray<Dealing>.Builder dealings = ImmutableArray.CreateBuilder<Dealing>();
        int leftOut = 0;
        foreach (SearchHit hit in found.Hits.Take(MostRecords))
        {
            if (hit is not { Record: { } record, Version.Reading: { } reading } || ToldRecord.IsRepetition(record) || WayOf(record, reading, one, other) is not { } way)
            {
                continue;
            }

            ToldRecord told = ToldRecord.Of(record, reading, isolates);
            decimal? weight = way <= DealingWay.Together && record is EventRecord happened && ConflictScale.IsCounted(happened) ? ConflictScale.Of(happened.Event) : null;
            if (weight is { } counted)
            {
                AddTo(spans, told.Start ?? told.Published, way, counted);
            }

            if (dealings.Count < most)
            {
                dealings.Add(new Dealing(way, weight, told));
            }
            else
            {
                leftOut++;
            }
        }

        return new Pair([.. spans.Values], dealings.ToImmutable(), leftOut, found.Notes);
    }

    // Null where both are in the record but not as two that deal with each other: two victims of one attack.
    private static DealingWay? WayOf(object record, Reading reading, WhoMatcher one, WhoMatcher other) => record switch
    {
        EventRecord found => WayOf(found, reading, one, other) ?? SaysOf(found.Attribution, [.. found.Actors, .. found.Recipients], reading, found.In, one, other),
        FigureRecord => DealingWay.Figure,
        QuoteRecord found => SaysOf(found.Attribution, found.Addressee is { } to ? [to] : [], reading, found.In, one, other)
            ?? SpeakerOf(found, reading, one, other),
        _ => null,
    };

    private static DealingWay? SpeakerOf(QuoteRecord found, Reading reading, WhoMatcher one, WhoMatcher other) =>
        found.Speaker is not { } speaker ? null
        : one.Is(speaker, reading, found.In) ? DealingWay.FirstSays
        : other.Is(speaker, reading, found.In) ? DealingWay.SecondSays
        : null;

    private static DealingWay? WayOf(EventRecord found, Reading reading, WhoMatcher one, WhoMatcher other)
    {
        bool oneActs = Has(found.Actors, one);
        bool otherActs = Has(found.Actors, other);
        bool oneReceives = Has(found.Recipients, one);
        bool otherReceives = Has(found.Recipients, other);
        return oneActs && otherActs ? DealingWay.Together
            : oneActs && otherReceives ? DealingWay.There
            : otherActs && oneReceives ? DealingWay.Back
            : null;

        bool Has(ImmutableArray<Party> parties, WhoMatcher who) => parties.Any(party => who.Is(party, reading, found.In));
    }

    private static DealingWay? SaysOf(ImmutableArray<Attribution> voices, Party[] parties, Reading reading, TextField field, WhoMatcher one, WhoMatcher other)
    {
        return Says(one, other) ? DealingWay.FirstSays : Says(other, one) ? DealingWay.SecondSays : null;

        bool Says(WhoMatcher speaker, WhoMatcher of) =>
            voices.Any(voice => voice.Role == AttributionRole.Origin && speaker.Is(voice, reading, field)) && Array.Exists(parties, party => of.Is(party, reading, field));
    }

    internal static void AddTo(SortedDictionary<string, PairSpan> spans, string? day, DealingWay way, decimal weight)
    {
        if (day is null)
        {
            return;
        }

        string month = day[..Math.Min(day.Length, MonthLength)].TrimEnd('?');
        PairSpan span = spans.GetValueOrDefault(month) ?? new PairSpan(month, default, default, default);
        spans[month] = way switch
        {
            DealingWay.There => span with { There = span.There.With(weight) },
            DealingWay.Back => span with { Back = span.Back.With(weight) },
            _ => span with { Together = span.Together.With(weight) },
        };
    }
}
