using System.Runtime.InteropServices;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Finds the documents before one that may tell the same, and those behind one for which it may be such. For one thread at a time.</summary>
/// <remarks>What it finds depends on which documents there are, never on their threads: so it may run ahead of linking.</remarks>
internal sealed class CandidateFinder(IMatterReader reader, MatterCache cache, IMatterRules rules) : IDisposable
{
    // Of each key the nearest so many count, forwards as backwards.
    public const int Nearest = 48;

    private const int LeastKeys = 2;
    private const int MostCompared = 32;
    private const int MostLinked = 24;

    private readonly Dictionary<long, (int Keys, float Weight)> found = [];
    private readonly long[] lines = new long[Nearest];

    public LinkedDocument? Find(long line) => cache.Find(line, reader);

    // A document compared with those to link to, the most alike first.
    public ComparedMatter Compare(Matter matter)
    {
        found.Clear();
        for (int i = 0; i < matter.Keys.Length; i++)
        {
            int count = reader.FindEarlier(matter.Keys[i], matter.Line, lines);
            foreach (long line in lines.AsSpan(0, count))
            {
                ref (int Keys, float Weight) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(found, line, out _);
                sum = (sum.Keys + 1, sum.Weight + matter.Weights[i]);
            }
        }

        var alike = new List<(float Likeness, Matter Matter)>(MostCompared);
        foreach (long line in found.Where(sum => sum.Value.Keys >= LeastKeys).OrderByDescending(sum => sum.Value.Weight).ThenBy(sum => sum.Key).Take(MostCompared).Select(sum => sum.Key))
        {
            if (Find(line) is { } earlier && rules.Likeness(matter, earlier.Matter) is > 0 and var likeness)
            {
                alike.Add((likeness, earlier.Matter));
            }
        }

        return new ComparedMatter(matter, [.. alike.OrderByDescending(other => other.Likeness).ThenBy(other => other.Matter.Line).Take(MostLinked).Select(other => other.Matter)], rules, found.Count);
    }

    // Whoever may have a document at this line among those it finds, by as many keys.
    private IEnumerable<long> FindLater(IEnumerable<int> keys, long line, int leastKeys)
    {
        found.Clear();
        foreach (int key in keys)
        {
            int count = reader.FindLater(key, line, lines);
            foreach (long later in lines.AsSpan(0, count))
            {
                ref (int Keys, float Weight) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(found, later, out _);
                sum.Keys++;
            }
        }

        return found.Where(sum => sum.Value.Keys >= leastKeys).Select(sum => sum.Key);
    }

    // One that shares a single key is not linked to, but whoever it pushes out of that key's list, or lets in, may be.
    public IEnumerable<long> FindTouched(IEnumerable<int> keys, long line) => FindLater(keys.Distinct(), line, 1);

    // Only one that it finds itself hears of new threads.
    public IEnumerable<long> FindFollowers(Matter matter) => FindLater(matter.Keys, matter.Line, LeastKeys);

    public void Dispose() => reader.Dispose();
}
