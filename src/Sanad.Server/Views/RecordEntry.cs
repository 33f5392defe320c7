using Sanad.Model;

namespace Sanad.Server.Views;

/// <summary>One event, figure or quote, with what the three kinds share.</summary>
/// <param name="Kind"><c>event</c>, <c>figure</c> or <c>quote</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Span">Its evidence.</param>
/// <param name="In">Which text the evidence stands in.</param>
/// <param name="Cue">The words that show it: an event's cue, a quote's words of saying; a figure is its own.</param>
/// <param name="Record">The <c>EventRecord</c>, <c>FigureRecord</c> or <c>QuoteRecord</c>.</param>
internal sealed record RecordEntry(string Kind, string Id, TextSpan Span, TextField In, TextSpan? Cue, object Record)
{
    /// <summary>Every record of a reading, in order of the text; those of the title first.</summary>
    public static IReadOnlyList<RecordEntry> AllOf(Reading reading) =>
    [
        .. reading.Events.Select(record => Of(record)).Concat(reading.Figures.Select(record => Of(record))).Concat(reading.Quotes.Select(record => Of(record)))
            .OrderBy(entry => entry.In == TextField.Text).ThenBy(entry => entry.Span.Start).ThenByDescending(entry => entry.Span.Length),
    ];

    public static RecordEntry Of(object record) => record switch
    {
        EventRecord found => new RecordEntry("event", found.Id, found.Span, found.In, found.Cue, found),
        FigureRecord found => new RecordEntry("figure", found.Id, found.Span, found.In, found.Span, found),
        QuoteRecord found => new RecordEntry("quote", found.Id, found.Span, found.In, found.Cue, found),
        _ => throw new ArgumentException("No record.", nameof(record)),
    };
}
