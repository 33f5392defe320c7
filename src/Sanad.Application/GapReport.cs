using Sanad.Reader.Gaps;

namespace Sanad.Application;

/// <summary>What the language pack knows and does not know of a collection of documents.</summary>
public sealed class GapReport
{
    private readonly Dictionary<(GapKind Kind, string Noun, string Verb), GapEntry> entries = [];
    private readonly long[] known = new long[Enum.GetValues<GapKind>().Length];
    private readonly long[] unknown = new long[Enum.GetValues<GapKind>().Length];

    /// <summary>Documents surveyed.</summary>
    public int Documents { get; private set; }

    /// <summary>Documents that could not be read, each with a diagnostic.</summary>
    public int Failed { get; internal set; }

    /// <summary>Occurrences of a kind that the pack knows.</summary>
    public long Known(GapKind kind) => known[(int)kind];

    /// <summary>Occurrences of a kind that it does not.</summary>
    public long Unknown(GapKind kind) => unknown[(int)kind];

    /// <summary>The gaps of a kind: by weight, then by how often they were met, then by their words.</summary>
    public IEnumerable<GapEntry> Entries(GapKind kind) => entries.Values.Where(entry => entry.Kind == kind)
        .OrderByDescending(entry => entry.Weight).ThenByDescending(entry => entry.Count)
        .ThenBy(entry => entry.Noun, StringComparer.Ordinal).ThenBy(entry => entry.Verb, StringComparer.Ordinal);

    internal void Add(string document, string text, GapSurvey survey, int mostContexts)
    {
        Documents++;
        foreach (GapKind kind in Enum.GetValues<GapKind>())
        {
            known[(int)kind] += survey.Known(kind);
        }

        foreach (Gap gap in survey.Gaps)
        {
            unknown[(int)gap.Kind]++;
            if (!entries.TryGetValue((gap.Kind, gap.Noun, gap.Verb), out GapEntry? entry))
            {
                entry = new GapEntry(gap);
                entries.Add((gap.Kind, gap.Noun, gap.Verb), entry);
            }

            entry.Add(gap, document, text, mostContexts);
        }
    }
}
