using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Decides which thread each record of a document belongs to, given the documents before it that may tell the same.</summary>
public static class MatterLinker
{
    // Below, two documents have no more in common than their country and their trade.
    private const float LeastLikeness = 0.08f;

    // From here on one headline is the other, but for a word.
    private const float SameHeadline = 0.9f;

    /// <summary>How alike two documents are, 0 to 1; 0 where they are of different stories.</summary>
    public static float Likeness(Matter later, Matter earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        float cosine = later.Topic.Cosine(earlier.Topic);
        cosine = later.IsBrief && earlier.IsBrief ? cosine - LikenessOfCues(later, earlier) : Math.Max(cosine, LikenessOfHeadlines(later, earlier));
        return cosine < LeastLikeness || later.IsOfOtherNames(earlier) ? 0 : cosine;
    }

    // A headline that stands word for word over a report tells of its story, though it is a small part of its words.
    private static float LikenessOfHeadlines(Matter later, Matter earlier)
    {
        float most = 0;
        foreach (MatterSentence one in later.Headlines)
        {
            foreach (MatterSentence other in earlier.Headlines)
            {
                most = Math.Max(most, one.Likeness(other).All);
            }
        }

        return most < SameHeadline ? 0 : most;
    }

    // What two headlines have in common by the words of their predicates, where these are not of the same parties: formulas of the trade ("gets relief", "lifts the ban") tell no story.
    private static float LikenessOfCues(Matter later, Matter earlier)
    {
        HashSet<int> shared = [];
        foreach (MatterClaim claim in later.Claims)
        {
            foreach (MatterClaim other in earlier.Claims)
            {
                if (claim.Cue.AsSpan().ContainsAny(other.Cue))
                {
                    if (IsOfSameParties(claim, other))
                    {
                        return 0;
                    }

                    shared.UnionWith(claim.Cue.Intersect(other.Cue));
                }
            }
        }

        return shared.Sum(word => later.Topic.WeightOf(word) * earlier.Topic.WeightOf(word));
    }

    private static bool IsOfSameParties(MatterClaim one, MatterClaim other) => new ClaimPair(one, other, false, 0, 0, 0, 0) is { Agreeing: > 0, Clashing: 0 };

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
