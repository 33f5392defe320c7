using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>What records of every kind have in common: what they are and where they stand. The core is the cue of an event and the whole of another record.</summary>
internal readonly record struct RecordMark(string Id, string Kind, string Code, TextField In, TextSpan Span, TextSpan Core)
{
    public static RecordMark Of(object record) => record switch
    {
        EventRecord found => new RecordMark(found.Id, "event", Codes.Of(found.Event), found.In, found.Span, found.Cue.IsEmpty ? found.Span : found.Cue),
        FigureRecord found => new RecordMark(found.Id, "figure", Codes.Of(found.Measure), found.In, found.Span, found.Span),
        QuoteRecord found => new RecordMark(found.Id, "quote", "", found.In, found.Span, found.Span),
        _ => throw new ArgumentException("It is no record.", nameof(record)),
    };

    public static IEnumerable<RecordMark> All(Reading reading) => reading.Events.Cast<object>().Concat(reading.Figures).Concat(reading.Quotes).Select(Of);

    public bool IsOn(string kind, TextField field, TextSpan span, TextSpan core) => Kind == kind && In == field && Span.Overlaps(span) && Core.Overlaps(core);
}
