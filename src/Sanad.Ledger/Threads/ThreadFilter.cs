using Sanad.Ledger.Search;

namespace Sanad.Ledger.Threads;

/// <summary>Which threads are wanted. Every member that is given must hold.</summary>
public sealed record ThreadFilter
{
    /// <summary>PLOVER's category, or <c>figure:</c> and the measure.</summary>
    public string? Kind { get; init; }

    /// <summary>Only threads that were told of on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only threads that were told of on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only threads told by as many documents; one document's own are not listed below two, unless <see cref="Query"/> finds them.</summary>
    public int LeastDocuments { get; init; } = 2;

    /// <summary>
    /// Only threads with a record that this finds, or, where it asks for documents, with a record in one that it finds. Its limit and page do not count.
    /// </summary>
    public LedgerQuery? Query { get; init; }
}
