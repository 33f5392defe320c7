using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>The standing of a thread on a day and through time, by the decision table of <c>docs/reference/standing.md</c>.</summary>
public static class ThreadStandings
{
    // So many are worked out one after the other.
    private const int FewDays = 32;

    /// <summary>The standing as of a day: only what was published by then counts. Null where nothing was.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="day">The day; null counts every record, undated ones too.</param>
    /// <param name="copyGroup">See <see cref="ThreadVoices.Of"/>.</param>
    public static Standing? AsOf(ClaimThread thread, DateOnly? day, Func<Document, string?>? copyGroup = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ImmutableArray<ThreadMember> known = ThreadVoices.KnownBy(thread, day);
        return known.IsEmpty ? null : StandingTable.Decide(new StandingFacts(new ThreadWords(known, copyGroup)));
    }

    /// <summary>The standing of a thread whose records were all rejected; no voice is counted.</summary>
    public static Standing OfRejected(ClaimThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return new Standing { Code = StandingCode.Rejected, Rule = "every-record-rejected", Records = [.. thread.Members.Select(member => member.Id)] };
    }

    /// <summary>The days on which its code changed, in order; empty where every record is undated.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="copyGroup">See <see cref="ThreadVoices.Of"/>.</param>
    public static ImmutableArray<StandingChange> ThroughTime(ClaimThread thread, Func<Document, string?>? copyGroup = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var changes = ImmutableArray.CreateBuilder<StandingChange>();
        DateOnly[] days = [.. thread.Members.Select(member => member.KnownDay).Where(number => number > 0).Distinct().Order().Select(PlaceInLine.DayOf)];
        foreach ((DateOnly day, Standing? standing) in ManyAtOnce.Select(days, day => (day, AsOf(thread, day, copyGroup)), FewDays))
        {
            if (standing is not null && (changes.Count == 0 || changes[^1].Standing.Code != standing.Code))
            {
                changes.Add(new StandingChange(day, standing));
            }
        }

        return changes.ToImmutable();
    }
}
