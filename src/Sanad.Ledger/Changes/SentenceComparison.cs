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
        int head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        ReadOnlySpan<string> beforePart = before.AsSpan(head..^tail);
        ReadOnlySpan<string> afterPart = after.AsSpan(head..^tail);
        int[,]? common = (long)beforePart.Length * afterPart.Length > MostCells ? null : CommonRuns(beforePart, afterPart);
        var changes = ImmutableArray.CreateBuilder<SentenceChange>();
        int i = 0;
        int j = 0;
        while (i < beforePart.Length || j < afterPart.Length)
        {
            if (common is not null && i < beforePart.Length && j < afterPart.Length && beforePart[i] == afterPart[j])
            {
                i++;
                j++;
            }
            else if (i < beforePart.Length && (j == afterPart.Length || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                changes.Add(new SentenceChange(false, old[head + i], beforePart[i++]));
            }
            else
            {
                changes.Add(new SentenceChange(true, now[head + j], afterPart[j++]));
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
