namespace Sanad.Ledger.Copies;

/// <summary>Which entries hold a pair of words. Two arrays for all entries: <c>starts[h]</c> to <c>starts[h + 1]</c> are the places, ascending, of those that hold pair <c>h</c>.</summary>
internal sealed class CopyIndex
{
    private readonly int[] starts = new int[(1 << CopySketch.HashBits) + 1];
    private readonly int[] places;

    /// <summary>Indexes <paramref name="entries"/> in their order.</summary>
    public CopyIndex(ReadOnlySpan<CopyEntry> entries)
    {
        foreach (CopyEntry entry in entries)
        {
            foreach (uint pair in entry.Sketch.Pairs)
            {
                starts[pair + 1]++;
            }
        }

        for (int pair = 1; pair < starts.Length; pair++)
        {
            starts[pair] += starts[pair - 1];
        }

        places = new int[starts[^1]];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (int place = 0; place < entries.Length; place++)
        {
            foreach (uint pair in entries[place].Sketch.Pairs)
            {
                places[next[pair]++] = place;
            }
        }
    }

    /// <summary>The places from <paramref name="first"/> up to, not including, <paramref name="end"/> that hold <paramref name="pair"/>.</summary>
    public ReadOnlySpan<int> Find(uint pair, int first, int end)
    {
        ReadOnlySpan<int> all = places.AsSpan(starts[pair], starts[pair + 1] - starts[pair]);
        int low = LowerBound(all, first);
        return all[low..LowerBound(all, end)];
    }

    private static int LowerBound(ReadOnlySpan<int> values, int wanted)
    {
        int found = values.BinarySearch(wanted);
        return found >= 0 ? found : ~found;
    }
}
