using Sanad.Reader.Attribution;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Text.Times;

namespace Sanad.Reader;

/// <summary>What the stages have found in a document so far, before ids are given.</summary>
internal sealed class Drafts
{
    public List<ItemRange> Items { get; } = [];

    public List<EventDraft> Events { get; } = [];

    public List<FigureDraft> Figures { get; } = [];

    public List<QuoteDraft> Quotes { get; } = [];

    /// <summary>For each time expression of the document, in order, its value.</summary>
    public List<TimeValue> Times { get; } = [];

    /// <summary>The voices of the sentence at hand.</summary>
    public List<Voice> Voices { get; } = [];

    /// <summary>The predicates of the sentence at hand.</summary>
    public List<Predication> Predications { get; } = [];

    public void Clear()
    {
        Items.Clear();
        Events.Clear();
        Figures.Clear();
        Quotes.Clear();
        Times.Clear();
        Voices.Clear();
        Predications.Clear();
    }
}
