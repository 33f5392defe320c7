using Sanad.Model;

namespace Sanad.Ledger.Threads;

/// <summary>The kinds of threads, as numbers and as they are written: PLOVER's categories, and from 32 on the measures of figures.</summary>
public static class ThreadKinds
{
    /// <summary>What a measure is written behind.</summary>
    public const string FigurePrefix = "figure:";

    /// <summary>The number of the first measure.</summary>
    public const int FirstMeasure = 32;

    /// <summary>The number of a category.</summary>
    public static int Of(EventType type) => (int)type;

    /// <summary>The number of a measure.</summary>
    public static int Of(Measure measure) => FirstMeasure + (int)measure;

    /// <summary>The number of a record's kind.</summary>
    public static int Of(ThreadMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Event is { } told ? Of(told.Event) : Of(member.Figure!.Measure);
    }

    /// <summary>The kind as it is written: <c>ASSAULT</c>, <c>figure:killed</c>.</summary>
    public static string NameOf(int kind) => kind < FirstMeasure ? Codes.Of((EventType)kind) : FigurePrefix + Codes.Of((Measure)(kind - FirstMeasure));

    /// <summary>The number of a kind as it is written, in capitals or not; null where there is no such kind.</summary>
    public static int? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (int kind in Enum.GetValues<EventType>().Select(Of).Concat(Enum.GetValues<Measure>().Select(Of)))
        {
            if (name.Equals(NameOf(kind), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of a thread: the one that most of its records have; of several, the lowest.</summary>
    internal static int Most(IEnumerable<int> kinds) => kinds.CountBy(kind => kind).OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
}
