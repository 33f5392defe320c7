using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sanad.Ledger.Copies;

/// <summary>Finds which documents are copies of one another.</summary>
/// <remarks>
/// The answer does not depend on the order in which the entries come. Nothing is chained: a document joins only the head of a group, so two
/// members may share little with each other. Holds the sketches and about as much again: 25,000 documents take some 60 MB. Thread-safe.
/// </remarks>
public static class CopyFinder
{
    /// <summary>The groups, by their heads' days and ids, and of one head: exact, near, derived. A document is in one group, a head in up to three.</summary>
    /// <param name="entries">All documents; one whose id came before is passed over.</param>
    public static ImmutableArray<CopyGroup> Find(IEnumerable<CopyEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        CopyEntry[] ordered = [.. entries
            .Where(entry => entry.Sketch.Length > 0)
            .OrderBy(entry => entry.Day ?? DateOnly.MaxValue)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .DistinctBy(entry => entry.Id)];
        int[] exact = ExactHeads(ordered);
        CopyEntry[] texts = [.. ordered.Where((_, place) => exact[place] == place)];
        Dictionary<string, (string Head, CopyRelation Relation)> joined = Join(texts);
        var groups = new Dictionary<(string Head, CopyRelation Relation), ImmutableArray<string>.Builder>();
        var order = new List<(string Head, CopyRelation Relation)>();
        for (int place = 0; place < ordered.Length; place++)
        {
            string first = ordered[exact[place]].Id;
            if (!joined.TryGetValue(first, out (string Head, CopyRelation Relation) group))
            {
                if (exact[place] == place)
                {
                    continue;
                }

                group = (first, CopyRelation.Exact);
            }

            ref ImmutableArray<string>.Builder? members = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, group, out bool isOld);
            if (!isOld)
            {
                members = ImmutableArray.CreateBuilder<string>();
                members.Add(group.Head);
                order.Add(group);
            }

            members!.Add(ordered[place].Id);
        }

        Dictionary<string, int> places = ordered.Select((entry, place) => (entry.Id, place)).ToDictionary(StringComparer.Ordinal);
        return [.. order.OrderBy(group => places[group.Head]).ThenBy(group => group.Relation)
            .Select(group => new CopyGroup(group.Head, groups[group].ToImmutable(), group.Relation))];
    }

    /// <summary>For each place, the first place with the same text; a short text is the same only on its day.</summary>
    private static int[] ExactHeads(CopyEntry[] ordered)
    {
        var heads = new Dictionary<(ulong, DateOnly?), int>(ordered.Length);
        var result = new int[ordered.Length];
        for (int place = 0; place < ordered.Length; place++)
        {
            CopyEntry entry = ordered[place];
            bool isShort = entry.Sketch.Length <= CopyRules.ShortLength;
            if (isShort && entry.Day is null)
            {
                result[place] = place;
                continue;
            }

            ref int head = ref CollectionsMarshal.GetValueRefOrAddDefault(
                heads, (entry.Sketch.Digest, isShort ? entry.Day : null), out bool isOld);
            head = isOld ? head : place;
            result[place] = head;
        }

        return result;
    }

    /// <summary>For each text that joins another, which one and how: the closest of those that join none themselves, the earliest of equals.</summary>
    private static Dictionary<string, (string Head, CopyRelation Relation)> Join(CopyEntry[] texts)
    {
        var index = new CopyIndex(texts);
        var joined = new Dictionary<string, (string Head, CopyRelation Relation)>(StringComparer.Ordinal);
        var isMember = new bool[texts.Length];
        var counts = new int[texts.Length];
        var candidates = new List<int>();
        int window = 0;
        for (int place = 0; place < texts.Length; place++)
        {
            CopyEntry text = texts[place];
            for (; text.Day is { } day && texts[window].Day is { } first && day.DayNumber - first.DayNumber > CopyRules.WindowDays;)
            {
                window++;
            }

            foreach (uint pair in text.Sketch.Pairs)
            {
                index.Count(pair, text.Day is null ? 0 : window, place, counts, CopyRules.LeastSharedPairs, candidates);
            }

            candidates.RemoveAll(other => isMember[other]);
            if (Closest(texts, place, candidates, counts) is { } best)
            {
                isMember[place] = true;
                joined.Add(text.Id, (texts[best.Head].Id, best.Relation));
            }

            candidates.Clear();
            Array.Clear(counts, 0, place);
        }

        return joined;
    }

    private static (int Head, CopyRelation Relation)? Closest(CopyEntry[] texts, int place, List<int> others, int[] counts)
    {
        (int Head, CopyRelation Relation)? best = null;
        double closest = 0;
        others.Sort();
        foreach (int other in others)
        {
            if (!IsWorthComparing(texts[other].Sketch, texts[place].Sketch, counts[other])
                || CopyRules.Relate(texts[other], texts[place], out double strength) is not { } relation)
            {
                continue;
            }

            if (best is null || relation < best.Value.Relation || (relation == best.Value.Relation && strength > closest))
            {
                best = (other, relation);
                closest = strength;
            }
        }

        return best;
    }

    /// <summary>What <see cref="CopyRules"/> asks of the pairs, without looking at the words.</summary>
    private static bool IsWorthComparing(CopySketch one, CopySketch two, int shared)
    {
        uint limit = Math.Min(one.PairLimit, two.PairLimit);
        return shared >= CopyRules.DerivedPairs * Math.Min(CopyOverlap.CountBelow(one.Pairs, limit, 0), CopyOverlap.CountBelow(two.Pairs, limit, 0));
    }
}
