using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Sqlite;

/// <summary>A record on its way into the table <c>record</c> of an export, whichever its kind.</summary>
internal sealed record SqliteExportRecord
{
    public required TextField In { get; init; }

    public required ImmutableArray<Attribution> Attribution { get; init; }

    public required IEnumerable<(string Role, ImmutableArray<Party> Named)> Parties { get; init; }

    private string Kind { get; init; } = "";

    private string Id { get; init; } = "";

    private TextSpan Span { get; init; }

    private TextSpan? Cue { get; init; }

    private Place? Location { get; init; }

    private RecordTime? Time { get; init; }

    private Certainty? Certainty { get; init; }

    private string? Same { get; init; }

    private string Rule { get; init; } = "";

    private object?[] OfEvent { get; init; } = [null, null, null, null];

    private object?[] OfFigure { get; init; } = [null, null, null, null, null, null, null, null];

    private bool? IsDirect { get; init; }

    // Modes, contexts and auxiliary codes are words without commas.
    public static SqliteExportRecord Of(EventRecord record) => new()
    {
        Kind = "event",
        Id = record.Id,
        In = record.In,
        Span = record.Span,
        Cue = record.Cue,
        Location = record.Location,
        Time = record.Time,
        Certainty = record.Certainty,
        Same = record.Same,
        Rule = record.Rule,
        Attribution = record.Attribution,
        Parties = [("actor", record.Actors), ("recipient", record.Recipients)],
        OfEvent = [Codes.Of(record.Event), string.Join(',', record.Modes), string.Join(',', record.Contexts), string.Join(',', AuxOf(record.Aux))],
    };

    public static SqliteExportRecord Of(FigureRecord record) => new()
    {
        Kind = "figure",
        Id = record.Id,
        In = record.In,
        Span = record.Span,
        Location = record.Location,
        Time = record.Time,
        Certainty = record.Certainty,
        Same = record.Same,
        Rule = record.Rule,
        Attribution = record.Attribution,
        Parties = [("of", record.Of)],
        OfFigure =
        [
            Codes.Of(record.Measure),
            record.Low,
            record.High,
            record.Approx,
            record.Unit,
            record.Scope is { } scope ? Codes.Of(scope) : null,
            record.EventId,
            record.PartOf,
        ],
    };

    public static SqliteExportRecord Of(QuoteRecord record) => new()
    {
        Kind = "quote",
        Id = record.Id,
        In = record.In,
        Span = record.Span,
        Cue = record.Cue,
        Rule = record.Rule,
        Attribution = record.Attribution,
        Parties =
        [
            ("speaker", record.Speaker is { } speaker ? [speaker] : []),
            ("addressee", record.Addressee is { } addressee ? [addressee] : []),
        ],
        IsDirect = record.Direct,
    };

    // The values of the columns behind key and document.
    public object?[] Values(string text, CodePointOffsets offsets) =>
    [
        Id,
        Kind,
        Codes.Of(In),
        offsets.ToCodePoint(Span.Start),
        offsets.ToCodePoint(Span.End),
        Cut(Span, text),
        .. OfEvent,
        Cut(Cue, text),
        .. OfFigure,
        IsDirect,
        Location?.Name ?? Cut(Location?.Span, text),
        Location?.Country,
        Location?.Latitude,
        Location?.Longitude,
        Time?.Value,
        Time?.InferredValue,
        Certainty is { } certainty ? Codes.Of(certainty) : null,
        Same,
        Rule,
    ];

    private static string? Cut(TextSpan? span, string text) => span is { } given ? given.Cut(text).ToString() : null;

    private static IEnumerable<string> AuxOf(Auxiliary aux)
    {
        for (int i = 0; i < Codes.AuxOrder.Length; i++)
        {
            if (((int)aux & (1 << i)) != 0)
            {
                yield return Codes.AuxOrder[i];
            }
        }
    }
}
