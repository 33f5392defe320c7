using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Changes;

/// <summary>The sentences that two texts do not share.</summary>
internal static class SentenceComparison
{
    // A table of more cells is not laid out: what lies between the equal beginnings and ends then counts as changed.
    private const long MostCells = 4_000_000;

    public static ImmutableArray<SentenceChange> Compare(string oldText, ImmutableArray<TextSpan> old, string newText, ImmutableArray<TextSpan> now)
    {
        string[] before = [.. old.Select(span => span.Cut(oldText).ToString())];
        string[] after = [.. now.Select(span => span.Cut(newText).ToString())];
        int head = CommonLength(before.Length, after.Length, i => before[i] == after[i]);
        int tail = CommonLength(before.Length - head, after.Length - head, i => before[^(i + 1)] == after[^(i + 1)]);
        return Changes(before.AsSpan(head..^tail), after.AsSpan(head..^tail), i => old[head + i], j => now[head + j]);
    }

    private static int CommonLength(int one, int other, Func<int, bool> isSame)
    {
        int length = 0;
        while (length < one && length < other && isSame(length))
        {
            length++;
        }

        return length;
    }

    private static ImmutableArray<SentenceChange> Changes(ReadOnlySpan<string> before, ReadOnlySpan<string> after, Func<int, TextSpan> oldSpan, Func<int, TextSpan> newSpan)
    {
        int[,]? common = (long)before.Length * after.Length > MostCells ? null : CommonRuns(before, after);
        var changes = ImmutableArray.CreateBuilder<SentenceChange>();
        int i = 0;
        int j = 0;
        while (i < before.Length || j < after.Length)
        {
            bool hasBoth = i < before.Length && j < after.Length;
            if (hasBoth && common is not null && before[i] == after[j])
            {
                i++;
                j++;
            }
            else if (hasBoth ? common is null || common[i + 1, j] >= common[i, j + 1] : i < before.Length)
            {
                changes.Add(new SentenceChange(false, oldSpan(i), before[i++]));
            }
            else
            {
                changes.Add(new SentenceChange(true, newSpan(j), after[j++]));
            }
        }

        return changes.DrainToImmutable();
    }

    // common[i, j] is the length of the longest common run of sentences from i on in the one and j on in the other.
    private static int[,] CommonRuns(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        int[,] common = new int[before.Length + 1, after.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
