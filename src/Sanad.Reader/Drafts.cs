using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Dating;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Items;
using Sanad.Text.Times;

namespace Sanad.Reader;

/// <summary>What the stages have found in a document so far, before ids are given.</summary>
internal sealed class Drafts
{
    public List<ItemRange> Items { get; } = [];

    /// <summary>For each sentence, what it does in its report.</summary>
    public List<SentenceRole> Roles { get; } = [];

    public List<EventDraft> Events { get; } = [];

    public List<FigureDraft> Figures { get; } = [];

    public List<QuoteDraft> Quotes { get; } = [];

    /// <summary>For each time expression of the document, in order, its value.</summary>
    public List<TimeValue> Times { get; } = [];

    /// <summary>What says when an undated report can have been written.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>Of an undated report, the time expressions in clauses that look forward, in order.</summary>
    public List<int> Forward { get; } = [];

    /// <summary>The voices of the sentence at hand.</summary>
    public List<Voice> Voices { get; } = [];

    /// <summary>The predicates of the sentence at hand.</summary>
    public List<Predication> Predications { get; } = [];

    /// <summary>Gives the time expression at <paramref name="index"/> its value; those before it that have none stay without.</summary>
    public void AddTime(int index, TimeValue value)
    {
        while (Times.Count < index)
        {
            Times.Add(default);
        }

        Times.Add(value);
    }

    public void Clear()
    {
        Items.Clear();
        Roles.Clear();
        Events.Clear();
        Figures.Clear();
        Quotes.Clear();
        Times.Clear();
        Evidence.Clear();
        Forward.Clear();
        Voices.Clear();
        Predications.Clear();
    }
}
