using System.Collections.Immutable;
using System.Globalization;
using Sanad.Text;

namespace Sanad.Reader.Dating;

/// <summary>Works out the publication day of an undated report from all evidence together; nothing where it contradicts itself or leaves more than five years.</summary>
internal static class PublicationDater
{
    private const int MostYears = 5;

    public static InferredDay? Date(List<Evidence> all)
    {
        DateOnly newest = all.Count > 0 ? all.Max(evidence => evidence.Days[0].First) : DateOnly.MinValue;
        List<Evidence> found = all.FindAll(evidence => !IsHistory(evidence, newest));
        DayRange[] left = [DayRange.Always];
        bool isBounded = false;
        foreach (Evidence evidence in found)
        {
            left = And(left, evidence.Days);
            isBounded |= evidence.Kind is EvidenceKind.Term or EvidenceKind.Counted or EvidenceKind.Future;
        }

        if (left.Length == 0)
        {
            return null;
        }

        var days = new DayRange(left.Min(range => range.First), left.Max(range => range.Last));
        return isBounded && days.IsClosed && ValueOf(days) is { } value ? new InferredDay(value, days, Deciding(found, days)) : null;
    }

    /// <summary>Whether somebody is named by an office that he held before something else that is told, or a past year was taken for one to come.</summary>
    private static bool IsHistory(Evidence evidence, DateOnly newest) => evidence.Kind is EvidenceKind.Term or EvidenceKind.Future && evidence.Days[^1].Last <= newest;

    private static DayRange[] And(DayRange[] left, DayRange[] right)
    {
        var both = new List<DayRange>();
        foreach (DayRange one in left)
        {
            foreach (DayRange other in right)
            {
                if (one.And(other) is { IsEmpty: false } common)
                {
                    both.Add(common);
                }
            }
        }

        return [.. both];
    }

    /// <summary>The shortest value that has all the days in it; null for more than five years.</summary>
    private static string? ValueOf(DayRange days)
    {
        if (days.First == days.Last)
        {
            return days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (days.First.Year == days.Last.Year && days.First.Month == days.Last.Month)
        {
            return Month(days.First);
        }

        int months = ((days.Last.Year - days.First.Year) * 12) + days.Last.Month - days.First.Month + 1;
        return months == 12 && days.First.Month == 1 ? days.First.Year.ToString("0000", CultureInfo.InvariantCulture)
            : days.Last <= days.First.AddYears(MostYears) ? $"{Month(days.First)}/{Month(days.Last)}" : null;
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The first evidence for either end.</summary>
    private static ImmutableArray<TextRange> Deciding(List<Evidence> found, DayRange days)
    {
        int first = found.FindIndex(evidence => Array.Exists(evidence.Days, range => range.First == days.First));
        int last = found.FindIndex(evidence => Array.Exists(evidence.Days, range => range.Last == days.Last));
        return [.. new[] { first, last }.Where(index => index >= 0).Distinct().Select(index => found[index].Tokens).OrderBy(tokens => tokens.Start)];
    }
}
