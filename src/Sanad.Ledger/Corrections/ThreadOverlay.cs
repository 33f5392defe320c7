namespace Sanad.Ledger.Corrections;

/// <summary>Lays the merges and splits of people over the threads that linking made.</summary>
/// <remarks>
/// A thread is named by its earliest record. A merge makes one thread of those in which its records stand; a split takes its records out of
/// theirs, into one of their own. They are carried out by number, so that a later one wins. Pure: the same threads and corrections give the same
/// answer, in whatever order documents came.
/// </remarks>
public static class ThreadOverlay
{
    /// <summary>The threads with the corrections laid over them.</summary>
    /// <param name="records">Each record once with the id of its thread: by publication day, then by content, as <c>ClaimThread.Members</c> are ordered.</param>
    /// <param name="corrections">The corrections; records they name that are not among <paramref name="records"/> are passed over.</param>
    /// <returns>For each record the id of its thread, at the same index.</returns>
    public static string[] Apply(IReadOnlyList<(string Record, string Thread)> records, CorrectionSet corrections)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(corrections);
        string[] threads = [.. records.Select(record => record.Thread)];
        if (corrections.Regroupings.IsEmpty)
        {
            return threads;
        }

        var places = new Dictionary<string, int>(records.Count, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < records.Count; i++)
        {
            places[records[i].Record] = i;
            if (!groups.TryGetValue(threads[i], out List<int>? members))
            {
                groups.Add(threads[i], members = []);
            }

            members.Add(i);
        }

        foreach (Regrouping regrouping in corrections.Regroupings)
        {
            int[] named = [.. regrouping.Records.Where(places.ContainsKey).Select(record => places[record]).Distinct().Order()];
            if (named.Length > 0)
            {
                Regroup(records, threads, groups, named, regrouping.IsSplit);
            }
        }

        return threads;
    }

    private static void Regroup(IReadOnlyList<(string Record, string Thread)> records, string[] threads, Dictionary<string, List<int>> groups, int[] named, bool isSplit)
    {
        var leaving = new HashSet<int>(named);
        var together = new List<int>();
        foreach (string thread in named.Select(member => threads[member]).Distinct(StringComparer.Ordinal).ToArray())
        {
            groups.Remove(thread, out List<int>? members);
            ILookup<bool, int> parts = members!.ToLookup(member => !isSplit || leaving.Contains(member));
            together.AddRange(parts[true]);
            Add(records, threads, groups, [.. parts[false]]);
        }

        together.Sort();
        Add(records, threads, groups, together);
    }

    // Its members in order, so that the first gives the name. A record is in one thread: no other has that name.
    private static void Add(IReadOnlyList<(string Record, string Thread)> records, string[] threads, Dictionary<string, List<int>> groups, List<int> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        string name = records[members[0]].Record;
        groups[name] = members;
        foreach (int member in members)
        {
            threads[member] = name;
        }
    }
}
