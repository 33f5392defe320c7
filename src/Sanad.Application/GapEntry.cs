using Sanad.Reader.Gaps;

namespace Sanad.Application;

/// <summary>Something the language pack does not know, with everywhere it was met.</summary>
public sealed class GapEntry
{
    private readonly int[] shapes = new int[Enum.GetValues<GapShape>().Length];
    private readonly List<GapContext> contexts = [];
    private string lastDocument = string.Empty;

    internal GapEntry(in Gap gap)
    {
        Kind = gap.Kind;
        Noun = gap.Noun;
        Verb = gap.Verb;
    }

    /// <summary>What is missing.</summary>
    public GapKind Kind { get; }

    /// <summary>A name's folded words, or the folded nominal part of a predicate or cue (<c>-</c> for a plain verb).</summary>
    public string Noun { get; }

    /// <summary>Id of the verb in <c>verbs.tsv</c>; empty for a name.</summary>
    public string Verb { get; }

    /// <summary>Sum of the weights of all its occurrences.</summary>
    public long Weight { get; private set; }

    /// <summary>How often it was met.</summary>
    public int Count { get; private set; }

    /// <summary>In how many documents.</summary>
    public int Documents { get; private set; }

    /// <summary>What it looked like most often; of equals, the later in <see cref="GapShape"/>.</summary>
    public GapShape Shape => (GapShape)Array.LastIndexOf(shapes, shapes.Max());

    /// <summary>The first few places where it was met, no two in one document.</summary>
    public IReadOnlyList<GapContext> Contexts => contexts;

    internal void Add(in Gap gap, string document, string text, int mostContexts)
    {
        Weight += gap.Weight;
        Count++;
        shapes[(int)gap.Shape]++;
        if (string.Equals(lastDocument, document, StringComparison.Ordinal))
        {
            return;
        }

        lastDocument = document;
        Documents++;
        if (contexts.Count < mostContexts)
        {
            contexts.Add(GapContext.Of(document, text, gap.Span.Start, gap.Span.End));
        }
    }
}
