using System.Collections.Immutable;
using Sanad.Application.Timelines;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Pledges;
using Sanad.Model;

namespace Sanad.Application.ThreadViews;

/// <summary>Finds promises, demands and threats, and the later records that keep or break them.</summary>
/// <param name="store">The ledger.</param>
/// <param name="search">Finds the pledges.</param>
/// <param name="threads">Says which pledges are one, told by several, and what people corrected: a record that was rejected neither pledges nor tells.</param>
public sealed class FollowPledges(ILedgerStore store, LedgerSearch search, LedgerThreads threads)
{
    private const string PledgingEvents = "AGREE,CONCEDE,REQUEST,THREATEN";

    private readonly AlikeRecords alike = new(store);

    /// <summary>The newest pledges that a question finds, each thread once.</summary>
    /// <param name="query">The question; where it names no category, agreements, concessions, demands and threats.</param>
    /// <param name="most">The most to give.</param>
    /// <param name="outcome">Only those of which this became; null for all.</param>
    /// <param name="isolates">As in <see cref="Glosses.RecordGloss"/>.</param>
    /// <param name="notes">What names were taken for; see <see cref="SearchPage.Notes"/>.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <remarks>What became of a pledge is looked for among at most <see cref="AlikeRecords.MostVersions"/> reports with its parties.</remarks>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public IEnumerable<ToldPledge> Run(
        LedgerQuery query, int most, PledgeOutcome? outcome, bool isolates, out ImmutableArray<QueryNote> notes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchStream found = search.Stream(query with { Kind = "event", Event = query.Event ?? PledgingEvents, Limit = int.MaxValue }, cancellationToken);
        notes = found.Notes;
        return Pledges(found, query.AsOf, isolates, cancellationToken).Where(pledge => outcome is null || pledge.Outcome == outcome).Take(most);
    }

    private IEnumerable<ToldPledge> Pledges(SearchStream found, DateOnly? asOf, bool isolates, CancellationToken cancellationToken)
    {
        CorrectionSet set = threads.Corrections.Load();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SearchHit hit in found.Hits)
        {
            if (hit.Record is null || ToldRecord.IsRepetition(hit.Record) || MemberOf(hit, set) is not { } member || Pledge.Of(member) is not { } pledge)
            {
                continue;
            }

            string? thread = threads.IdOf(member.Id);
            if (!seen.Add(thread ?? member.Id))
            {
                continue;
            }

            Reading reading = member.Version.Reading!;
            IEnumerable<ThreadMember> later = alike.OfParties([.. pledge.By.Take(1), .. pledge.To.Take(1)], reading, asOf, cancellationToken).Select(found => MemberOf(found, set)).OfType<ThreadMember>();
            PledgeFate fate = PledgeFinder.Follow(pledge, later);
            yield return new ToldPledge(
                pledge, ToldRecord.Of(member.Event!, reading, isolates), fate.Outcome,
                [.. fate.Evidence.Select(told => (told, ToldRecord.Of(told.Member.Event!, told.Member.Version.Reading!, isolates)))], thread);
        }
    }

    // Null where it was rejected. A version that replaced another was known only when it came, not on its day.
    private static ThreadMember? MemberOf(SearchHit hit, CorrectionSet set) => hit is not { Record: EventRecord read, Place.Ordinal: { } ordinal } || set.Correct(read) is not EventRecord told ? null : new ThreadMember
    {
        Record = PlaceInLine.OfRecord(hit.Place.Place, ordinal),
        Version = hit.Version,
        Event = told,
        KnownDay = hit.Version.Number == 1 ? PlaceInLine.DayNumberOf(hit.Place.Place)
            : Math.Max(PlaceInLine.DayNumberOf(hit.Place.Place), PlaceInLine.NumberOf(DateOnly.FromDateTime(hit.Version.IngestedAt.UtcDateTime))),
    };
}
