using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Application.Timelines;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Relations;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Application.ThreadViews;

/// <summary>Tells threads: their gloss, standing, history and figures, in which copies of one text are one voice.</summary>
/// <remarks>Thread-safe. The copies are those among a thread's own documents.</remarks>
public sealed class TellThread(LedgerThreads threads)
{
    /// <summary>The thread of a record, whole; null where there is none, or nothing of it was known by the day.</summary>
    /// <param name="id">The id of the thread or of any of its records.</param>
    /// <param name="day">Only what was published by then; null for all.</param>
    /// <param name="isolates">As in <see cref="RecordGloss"/>.</param>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ThreadView? Run(string id, DateOnly? day, bool isolates)
    {
        if (KnownBy(id, day) is not { } thread)
        {
            return null;
        }

        Func<Document, string?> groupOf = MemberCopies.GroupsOf(thread.Members);
        if (Summarize(thread, day, isolates, groupOf) is not { } view)
        {
            return null;
        }

        ImmutableArray<MemberRelation> relations = ThreadRelations.Of(thread, groupOf);
        ClaimThread[] told = [thread, .. FiguresFor(thread, day)];
        return view with
        {
            Changes = ThreadStandings.ThroughTime(thread, groupOf),
            Lines = [.. thread.Members.Zip(relations, (member, relation) => new ThreadLine(member, ToldRecord.Of((object?)member.Event ?? member.Figure!, member.Version.Reading!, isolates), relation))],
            Figures = ThreadFigures.Of(told, day, MemberCopies.GroupsOf(told.SelectMany(each => each.Members))),
        };
    }

    /// <summary>The same without its history and figures.</summary>
    public ThreadView? Summarize(string id, DateOnly? day, bool isolates) =>
        KnownBy(id, day) is { } thread ? Summarize(thread, day, isolates, MemberCopies.GroupsOf(thread.Members)) : null;

    private static ThreadView? Summarize(ClaimThread thread, DateOnly? day, bool isolates, Func<Document, string?> groupOf) =>
        ThreadStandings.AsOf(thread, day, groupOf) is not { } standing ? null
            : new ThreadView { Thread = thread, Gloss = ThreadGloss.Of(thread, isolates), Standing = standing };

    private ClaimThread? KnownBy(string id, DateOnly? day) => threads.Find(id) is { } thread && KnownBy(thread, day) is { Members.IsEmpty: false } known ? known : null;

    private static ClaimThread KnownBy(ClaimThread thread, DateOnly? day)
    {
        int number = day is { } given ? PlaceInLine.NumberOf(given) : int.MaxValue;
        return day is null ? thread : thread with { Members = [.. thread.Members.Where(member => member.KnownDay > 0 && member.KnownDay <= number)] };
    }

    // The threads of the figures that the reports give for events of this one.
    private IEnumerable<ClaimThread> FiguresFor(ClaimThread thread, DateOnly? day)
    {
        string[] figures =
        [
            .. thread.Members.Where(member => member.Event is not null)
                .SelectMany(member => member.Version.Reading!.Figures.Where(figure => figure.EventId == member.Id)).Select(figure => figure.Id),
        ];
        HashSet<string> own = thread.Members.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        return figures.Where(id => !own.Contains(id)).Select(threads.IdOf).OfType<string>().Distinct().Where(id => id != thread.Id)
            .Select(threads.Find).OfType<ClaimThread>().Select(found => KnownBy(found, day)).Where(found => !found.Members.IsEmpty);
    }
}
