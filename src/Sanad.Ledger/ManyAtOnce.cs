using System.Runtime.ExceptionServices;

namespace Sanad.Ledger;

/// <summary>The same work on many items, on all processors where there are enough of them; a fault comes out as it was thrown.</summary>
public static class ManyAtOnce
{
    /// <summary>The results in the order of the items.</summary>
    /// <param name="items">What is worked on.</param>
    /// <param name="work">The work; several run at the same time.</param>
    /// <param name="few">Up to so many are worked on one after the other: handing them out would cost more than it gains.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TResult[] Select<TItem, TResult>(IReadOnlyCollection<TItem> items, Func<TItem, TResult> work, int few = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        if (items.Count <= few)
        {
            var results = new List<TResult>(items.Count);
            foreach (TItem item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results.Add(work(item));
            }

            return [.. results];
        }

        try
        {
            return [.. items.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(work)];
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }
}
