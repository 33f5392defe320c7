using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Decides which thread each record of a document belongs to, given the documents before it that may tell the same.</summary>
public static class MatterLinker
{
    // Below, two documents have no more in common than their country and their trade.
    private const float LeastLikeness = 0.08f;

    /// <summary>How alike two documents are, 0 to 1; 0 where they are of different stories.</summary>
    public static float Likeness(Matter later, Matter earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        float cosine = later.Topic.Cosine(earlier.Topic);
        return cosine < LeastLikeness || later.IsOfOtherNames(earlier) ? 0 : cosine;
    }

    // Compares a document with those before it; what it gives links the document, once, when their threads are known.
    internal static Func<IReadOnlyList<ImmutableArray<long>>, ImmutableArray<long>> Compare(Matter matter, IEnumerable<Matter> earlier) => new MatterLinking(matter, earlier).Run;

    /// <summary>The thread of each claim of <paramref name="matter"/>, in their order: that of earlier claims that tell the same, or one of its own.</summary>
    /// <param name="matter">The document.</param>
    /// <param name="earlier">Documents before it in line, the most alike first, each with the threads of its claims.</param>
    public static ImmutableArray<long> Link(Matter matter, IReadOnlyList<(Matter Matter, ImmutableArray<long> Threads)> earlier)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(earlier);
        return Compare(matter, earlier.Select(other => other.Matter))([.. earlier.Select(other => other.Threads)]);
    }
}
