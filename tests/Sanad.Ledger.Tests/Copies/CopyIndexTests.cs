using Sanad.Ledger.Copies;
using Xunit;

namespace Sanad.Ledger.Tests.Copies;

/// <summary>Against counting one by one, for as few entries as a thread has and for so many that each pair has a bucket.</summary>
public sealed class CopyIndexTests
{
    private const int Least = 3;

    [Theory]
    [InlineData(2, 10, 40)]
    [InlineData(30, 60, 900)]
    [InlineData(3_000, 400, 1 << 20)]
    public void Counts_are_those_of_one_by_one(int entries, int pairs, int range)
    {
        var random = new Random(7);
        CopyEntry[] all = [.. Enumerable.Range(0, entries).Select(i => new CopyEntry($"{i}", null, null, SketchOf(random, pairs, range)))];
        var index = new CopyIndex(all);
        foreach (int place in (int[])[0, entries / 2, entries - 1])
        {
            (int first, int end) = (place / 3, place);
            int[] counts = new int[entries];
            List<int> reached = [];
            foreach (uint pair in all[place].Sketch.Pairs)
            {
                index.Count(pair, first, end, counts, Least, reached);
            }

            int[] expected = [.. all.Select((entry, i) => i >= first && i < end ? entry.Sketch.Pairs.ToArray().Intersect(all[place].Sketch.Pairs.ToArray()).Count() : 0)];
            Assert.Equal(expected, counts);
            Assert.Equal(Enumerable.Range(0, entries).Where(i => expected[i] >= Least), reached.Order());
        }
    }

    private static CopySketch SketchOf(Random random, int pairs, int range) =>
        new(1, 1, [], [.. Enumerable.Range(0, pairs).Select(_ => (uint)random.Next(range)).Distinct().Order()]);
}
