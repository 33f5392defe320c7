using System.Numerics;

namespace Sanad.Ledger.Copies;

/// <summary>Which entries hold a pair of words.</summary>
/// <remarks>
/// A table of buckets by the low bits of the pair, about as many as there are pairs in all: of the few documents of a thread a table of all pairs would take all the time, and to search sorted
/// pairs takes longer than to look at a bucket.
/// </remarks>
internal sealed class CopyIndex
{
    private readonly uint mask;

    // Bucket b is from starts[b] up to starts[b + 1], by the place of the entry.
    private readonly int[] starts;
    private readonly int[] places;

    // The pair of each; null where there is a bucket for every pair.
    private readonly uint[]? pairs;

    /// <summary>Indexes <paramref name="entries"/> in their order.</summary>
    public CopyIndex(ReadOnlySpan<CopyEntry> entries)
    {
        int total = 0;
        foreach (CopyEntry entry in entries)
        {
            total += entry.Sketch.Pairs.Length;
        }

        int bits = Math.Min(CopySketch.HashBits, BitOperations.Log2((uint)total + 1) + 1);
        mask = (1u << bits) - 1;
        starts = new int[mask + 2];
        places = new int[total];
        pairs = bits < CopySketch.HashBits ? new uint[total] : null;
        Fill(entries);
    }

    /// <summary>Adds one to the count of each entry from place <paramref name="first"/> up to, not including, <paramref name="end"/> that holds <paramref name="pair"/>, and names those that reach <paramref name="least"/>.</summary>
    public void Count(uint pair, int first, int end, int[] counts, int least, List<int> reached)
    {
        int to = starts[(pair & mask) + 1];
        for (int at = FirstFrom(first, starts[pair & mask], to); at < to && places[at] < end; at++)
        {
            if ((pairs is null || pairs[at] == pair) && ++counts[places[at]] == least)
            {
                reached.Add(places[at]);
            }
        }
    }

    private void Fill(ReadOnlySpan<CopyEntry> entries)
    {
        foreach (CopyEntry entry in entries)
        {
            foreach (uint pair in entry.Sketch.Pairs)
            {
                starts[(pair & mask) + 1]++;
            }
        }

        for (int bucket = 1; bucket < starts.Length; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        int[] next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (int place = 0; place < entries.Length; place++)
        {
            foreach (uint pair in entries[place].Sketch.Pairs)
            {
                int at = next[pair & mask]++;
                places[at] = place;
                pairs?[at] = pair;
            }
        }
    }

    // Where the first place that is not before another stands; a bucket may hold a place several times.
    private int FirstFrom(int place, int from, int to)
    {
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = places[middle] < place ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
