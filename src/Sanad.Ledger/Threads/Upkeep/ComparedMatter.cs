using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A document that was compared with those it may be linked to, which needs nobody's threads.</summary>
/// <param name="matter">The document.</param>
/// <param name="earlier">Those to link to, the most alike first.</param>
/// <param name="rules">How they are compared.</param>
/// <param name="weighed">How many documents shared a key with it.</param>
internal sealed class ComparedMatter(Matter matter, ImmutableArray<Matter> earlier, IMatterRules rules, int weighed)
{
    private readonly Func<IReadOnlyList<ImmutableArray<long>>, ImmutableArray<long>> link = rules.Compare(matter, earlier);

    public ThreadUpdate Effort => new() { Lists = matter.Keys.Length, Weighed = weighed, Compared = earlier.Length };

    // The threads of its claims; find gives the earlier documents as they are now, null or without threads where another program took one out meanwhile.
    public ImmutableArray<long> Link(Func<long, LinkedDocument?> find)
    {
        var threads = new List<ImmutableArray<long>>(earlier.Length);
        var left = ImmutableArray.CreateBuilder<Matter>(earlier.Length);
        foreach (Matter other in earlier)
        {
            if (find(other.Line) is { Threads.IsDefault: false } known && known.Threads.Length == other.Claims.Length)
            {
                threads.Add(known.Threads);
                left.Add(other);
            }
        }

        // Then nothing of this block will be written.
        return left.Count == earlier.Length ? link(threads) : rules.Compare(matter, left.ToImmutable())(threads);
    }
}
