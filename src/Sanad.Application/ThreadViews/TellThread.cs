using System.Collections.Immutable;
using Sanad.Application.Glosses;
using Sanad.Application.Timelines;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Relations;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Application.ThreadViews;

/// <summary>Tells threads: their gloss, standing, history and figures, in which copies of one text are one voice. Corrections count: see <see cref="CorrectedThread"/>.</summary>
/// <remarks>The copies are those of the ledger when the first thread is told: make a new one when the ledger has grown.</remarks>
public sealed class TellThread(ILedgerStore store, LedgerThreads threads)
{
    private readonly Lazy<Dictionary<string, string>> copies = new(() => CopiesOf(store));

    /// <summary>The thread of a record, whole; null where there is none, or nothing of it was known by the day.</summary>
    /// <param name="id">The id of the thread or of any of its records.</param>
    /// <param name="day">Only what was published by then; null for all.</param>
    /// <param name="isolates">As in <see cref="RecordGloss"/>.</param>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ThreadView? Run(string id, DateOnly? day, bool isolates)
    {
        if (Summarize(id, day, isolates) is not { } view)
        {
            return null;
        }

        CorrectionSet set = threads.Corrections.Load();
        ClaimThread? counted = CorrectedThread.Of(view.Thread, set);
        return view with
        {
            Changes = counted is null ? [] : ThreadStandings.ThroughTime(counted, GroupOf),
            Lines = LinesOf(view.Thread, counted, set, isolates),
            Figures = counted is null ? [] : ThreadFigures.Of([counted, .. FiguresFor(counted, day, set)], day, GroupOf),
        };
    }

    /// <summary>The same without its history and figures.</summary>
    public ThreadView? Summarize(string id, DateOnly? day, bool isolates)
    {
        if (threads.Find(id) is not { } thread)
        {
            return null;
        }

        ClaimThread known = KnownBy(thread, day);
        if (known.Members.IsEmpty)
        {
            return null;
        }

        return CorrectedThread.Of(known, threads.Corrections.Load()) is not { } counted
            ? new ThreadView { Thread = known, Gloss = ThreadGloss.Of(known, isolates), Standing = ThreadStandings.OfRejected(known) }
            : ThreadStandings.AsOf(counted, day, GroupOf) is { } standing ? new ThreadView { Thread = known, Gloss = ThreadGloss.Of(counted, isolates), Standing = standing }
            : null;
    }

    // All records, also those that do not count: their relation is what it was before they were rejected.
    private ImmutableArray<ThreadLine> LinesOf(ClaimThread thread, ClaimThread? counted, CorrectionSet set, bool isolates)
    {
        var relations = new Dictionary<string, MemberRelation>(StringComparer.Ordinal);
        foreach (ClaimThread told in ReferenceEquals(thread, counted) || counted is null ? [thread] : (ClaimThread[])[thread, counted])
        {
            foreach (MemberRelation relation in ThreadRelations.Of(told, GroupOf))
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
        return figures.Where(id => !own.Contains(id)).Select(threads.IdOf).OfType<string>().Distinct().Where(id => id != thread.Id)
            .Select(threads.Find).OfType<ClaimThread>().Select(found => KnownBy(found, day)).Where(found => !found.Members.IsEmpty)
            .Select(found => CorrectedThread.Of(found, set)).OfType<ClaimThread>();
    }

    private string? GroupOf(Document document) =>
        copies.Value.GetValueOrDefault($"{document.Source}/{document.Id}") ?? copies.Value.GetValueOrDefault(document.Id);

    private static Dictionary<string, string> CopiesOf(ILedgerStore store) => new LedgerCopies(store).Find()
        .SelectMany(group => group.Documents.Select(document => (document, group.Group))).DistinctBy(pair => pair.document)
        .ToDictionary(pair => pair.document, pair => pair.Group, StringComparer.Ordinal);
}
