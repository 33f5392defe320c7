using System.Globalization;
using Sanad.Ledger;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;

namespace Sanad.Application.ThreadViews;

/// <summary>Tells what a period brought: new threads, threads that stand otherwise now, and rival figures that moved.</summary>
public sealed class TellNews(LedgerThreads threads, TellThread tell)
{
    /// <summary>The most threads of a period that are looked at, newest first.</summary>
    public const int MostThreads = 60;

    /// <summary>The news of the threads that several documents tell.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last; what was published later does not count.</param>
    /// <param name="isolates">As in <see cref="Glosses.RecordGloss"/>.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ThreadNews Run(DateOnly from, DateOnly to, bool isolates, CancellationToken cancellationToken = default)
    {
        ThreadPage page = threads.List(FilterOf(from, to), limit: MostThreads, cancellationToken: cancellationToken);
        ThreadView[] views = [.. ManyAtOnce.Select(page.Threads, thread => tell.Run(thread.Id, to, isolates), cancellationToken: cancellationToken).OfType<ThreadView>().Where(view => view.Thread.Members.Any(member => IsOf(member, from)))];
        return new ThreadNews(
            from, to,
            [.. views.Where(view => view.Thread.Members.All(member => IsOf(member, from)))],
            [.. views.Select(view => MoveOf(view, from)).OfType<StandingMove>()],
            [.. views.SelectMany(view => MovesIn(view, from)).DistinctBy(move => move.Newest.Member.Id)],
            page.HasMore);
    }

    // A list by last day begins with what came after the period: then the reports of the period lead to its threads.
    private ThreadFilter FilterOf(DateOnly from, DateOnly to)
    {
        bool isNewest = threads.List(new ThreadFilter { From = to.AddDays(1) }, limit: 1).Threads.IsEmpty;
        var filter = new ThreadFilter { From = from, To = to };
        return isNewest ? filter : filter with { Query = new LedgerQuery { Published = string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}"), AsOf = to } };
    }

    private static bool IsOf(ThreadMember member, DateOnly from) => member.KnownDay >= PlaceInLine.NumberOf(from);

    private static StandingMove? MoveOf(ThreadView view, DateOnly from) =>
        view.Changes.LastOrDefault(change => change.Day < from) is { } before && before.Standing.Code != view.Standing.Code
            ? new StandingMove(view, before.Standing.Code, view.Changes[^1])
            : null;

    private static IEnumerable<FigureMove> MovesIn(ThreadView view, DateOnly from)
    {
        foreach (FigureSeries series in view.Figures.Where(series => !series.Disagreements.IsEmpty))
        {
            if (series.Statements.LastOrDefault(statement => IsOf(statement.Member, from)) is { } newest)
            {
                yield return new FigureMove(view, series, newest);
            }
        }
    }
}
