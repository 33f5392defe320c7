using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Application.Timelines;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Relations;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Application.ThreadViews;

/// <summary>Tells threads: their gloss, standing, history and figures, in which copies of one text are one voice. Corrections count: see <see cref="CorrectedThread"/>.</summary>
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
        CorrectionSet set = threads.Corrections.Load();
        ClaimThread? counted = CorrectedThread.Of(thread, set);
        if (Summarize(thread, counted, day, isolates, groupOf) is not { } view)
        {
            return null;
        }

        return view with
        {
            Changes = counted is null ? [] : ThreadStandings.ThroughTime(counted, groupOf),
            Lines = LinesOf(thread, counted, set, isolates, groupOf),
            Figures = FiguresOf(counted, day, set),
        };
    }

    /// <summary>The figures of the thread of a record and of its events, by source; empty where there is no such thread.</summary>
    public ImmutableArray<FigureSeries> FiguresOf(string id, DateOnly? day)
    {
        CorrectionSet set = threads.Corrections.Load();
        return KnownBy(id, day) is { } thread ? FiguresOf(CorrectedThread.Of(thread, set), day, set) : [];
    }

    /// <summary>The same of several threads, in their order, worked out on all processors.</summary>
    public ImmutableArray<(string Thread, ImmutableArray<FigureSeries> Series)> FiguresOf(IEnumerable<string> ids, DateOnly? day) =>
        [.. ManyAtOnce.Select([.. ids], id => (id, FiguresOf(id, day)))];

    private ImmutableArray<FigureSeries> FiguresOf(ClaimThread? counted, DateOnly? day, CorrectionSet set)
    {
        ClaimThread[] told = counted is null ? [] : [counted, .. FiguresFor(counted, day, set)];
        return ThreadFigures.Of(told, day, MemberCopies.GroupsOf(told.SelectMany(each => each.Members)));
    }

    /// <summary>The same without its history and figures.</summary>
    public ThreadView? Summarize(string id, DateOnly? day, bool isolates) => KnownBy(id, day) is not { } thread ? null
        : Summarize(thread, CorrectedThread.Of(thread, threads.Corrections.Load()), day, isolates, MemberCopies.GroupsOf(thread.Members));

    /// <summary>The same of several threads, in their order, worked out on all processors; what nothing was known of by the day is left out.</summary>
    public ImmutableArray<ThreadView> Summarize(IEnumerable<string> ids, DateOnly? day, bool isolates) =>
        [.. ManyAtOnce.Select([.. ids], id => Summarize(id, day, isolates)).OfType<ThreadView>()];

    private static ThreadView? Summarize(ClaimThread thread, ClaimThread? counted, DateOnly? day, bool isolates, Func<Document, string?> groupOf)
    {
        if (counted is null)
        {
            return new ThreadView { Thread = thread, Gloss = ThreadGloss.Of(thread, isolates), Standing = ThreadStandings.OfRejected(thread) };
        }

        return ThreadStandings.AsOf(counted, day, groupOf) is not { } standing ? null
            : new ThreadView { Thread = thread, Gloss = ThreadGloss.Of(counted, isolates), Standing = standing };
    }

    // All records, also those that do not count: their relation is what it was before they were rejected.
    private static ImmutableArray<ThreadLine> LinesOf(ClaimThread thread, ClaimThread? counted, CorrectionSet set, bool isolates, Func<Document, string?> groupOf)
    {
        var relations = new Dictionary<string, MemberRelation>(StringComparer.Ordinal);
        foreach (ClaimThread told in ReferenceEquals(thread, counted) || counted is null ? [thread] : (ClaimThread[])[thread, counted])
        {
            foreach (MemberRelation relation in ThreadRelations.Of(told, groupOf))
            {
                relations[relation.Record] = relation;
            }
        }

        return
        [
            .. thread.Members.Select(member =>
            {
                object read = (object?)member.Event ?? member.Figure!;
                RecordState state = set.StateOf(member.Id);
                var asRead = ToldRecord.Of(read, member.Version.Reading!, isolates);
                return new ThreadLine(member, state.Edits.IsEmpty ? asRead : ToldRecord.Of(EditedRecord.Of(read, state), member.Version.Reading!, isolates), relations[member.Id])
                {
                    State = state,
                    AsRead = state.Edits.IsEmpty ? null : asRead,
                };
            }),
        ];
    }

    private ClaimThread? KnownBy(string id, DateOnly? day) => threads.Find(id) is { } thread && KnownBy(thread, day) is { Members.IsEmpty: false } known ? known : null;

    private static ClaimThread KnownBy(ClaimThread thread, DateOnly? day)
    {
        int number = day is { } given ? PlaceInLine.NumberOf(given) : int.MaxValue;
        return day is null ? thread : thread with { Members = [.. thread.Members.Where(member => member.KnownDay > 0 && member.KnownDay <= number)] };
    }

    // The threads of the figures that the reports give for events of this one.
    private IEnumerable<ClaimThread> FiguresFor(ClaimThread thread, DateOnly? day, CorrectionSet set)
    {
        string[] figures =
        [
            .. thread.Members.Where(member => member.Event is not null)
                .SelectMany(member => member.Version.Reading!.Figures.Where(figure => figure.EventId == member.Id)).Select(figure => figure.Id),
        ];
        HashSet<string> own = thread.Members.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. figures.Where(id => !own.Contains(id)).Select(threads.IdOf).OfType<string>().Distinct().Where(id => id != thread.Id)];
        return ManyAtOnce.Select(others, threads.Find).OfType<ClaimThread>().Select(found => KnownBy(found, day)).Where(found => !found.Members.IsEmpty)
            .Select(found => CorrectedThread.Of(found, set)).OfType<ClaimThread>();
    }
}
