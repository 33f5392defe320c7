namespace Sanad.Ledger.Copies;

/// <summary>Which entries hold a pair of words: their places in the order of the pairs, and of one pair ascending.</summary>
/// <remarks>
/// Of many entries <c>starts[h]</c> to <c>starts[h + 1]</c> are the places of pair <c>h</c>; of few, such as the documents of one thread, so large a table would take all the time, and each place
/// has its key.
/// </remarks>
internal sealed class CopyIndex
{
    private const int Few = 512;

    private readonly int[] starts = [];
    private readonly ulong[]? keys;
    private readonly int[] places;

    /// <summary>Indexes <paramref name="entries"/> in their order.</summary>
    public CopyIndex(ReadOnlySpan<CopyEntry> entries)
    {
        if (entries.Length <= Few)
        {
            keys = KeysOf(entries);
            places = Array.ConvertAll(keys, key => (int)(uint)(key & uint.MaxValue));
            return;
        }

        starts = new int[(1 << CopySketch.HashBits) + 1];
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
        if (keys is not null)
        {
            int from = LowerBound<ulong>(keys, KeyOf(pair, first));
            return places.AsSpan(from..LowerBound<ulong>(keys, KeyOf(pair, end)));
        }

        ReadOnlySpan<int> all = places.AsSpan(starts[pair], starts[pair + 1] - starts[pair]);
        int low = LowerBound(all, first);
        return all[low..LowerBound(all, end)];
    }

    private static ulong[] KeysOf(ReadOnlySpan<CopyEntry> entries)
    {
        var keys = new List<ulong>();
        for (int place = 0; place < entries.Length; place++)
        {
            foreach (uint pair in entries[place].Sketch.Pairs)
            {
                keys.Add(KeyOf(pair, place));
            }
        }

        keys.Sort();
        return [.. keys];
    }

    private static ulong KeyOf(uint pair, int place) => ((ulong)pair << 32) | (uint)place;

    private static int LowerBound<T>(ReadOnlySpan<T> values, T wanted)
        where T : IComparable<T>
    {
        int found = values.BinarySearch(wanted);
        return found >= 0 ? found : ~found;
    }
}
