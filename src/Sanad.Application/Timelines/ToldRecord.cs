using Sanad.Application.Glosses;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Timelines;

/// <summary>One record as a line tells it: what, when, who vouches, and where it stands.</summary>
public sealed record ToldRecord
{
    /// <summary>The record's id.</summary>
    public required string Id { get; init; }

    /// <summary><c>event</c>, <c>figure</c> or <c>quote</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>PLOVER's category, or what a figure measures; null for a quote.</summary>
    public string? Code { get; init; }

    /// <summary>When it happened or held, EDTF; null where the text does not tell.</summary>
    public string? When { get; init; }

    /// <summary>Whether <see cref="When"/> rests on a publication day that was worked out.</summary>
    public bool IsWorkedOut { get; init; }

    /// <summary>The English line; see <see cref="RecordGloss"/>.</summary>
    public required string Gloss { get; init; }

    /// <summary>Who vouches for it; empty for a quote.</summary>
    public required string Voucher { get; init; }

    /// <summary>The certainty's code; null for a quote.</summary>
    public string? Certainty { get; init; }

    /// <summary>The publication day as the input gave it or, behind a question mark, as it was worked out; null where neither is.</summary>
    public string? Published { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>The sentence that it stands in, as the text has it.</summary>
    public required string Sentence { get; init; }

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>The first day, month or year of <see cref="When"/> in EDTF; as a text it sorts by time, the coarser first.</summary>
    public string? Start => When is null ? null : (When.StartsWith("../", StringComparison.Ordinal) ? When[3..] : When.Split('/')[0]).TrimEnd('~', '?', '%');

    /// <summary>The line of a record.</summary>
    /// <param name="record">An event, a figure or a quote of the reading.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="isolates">As in <see cref="RecordGloss"/>.</param>
    /// <exception cref="ArgumentException">It is no record.</exception>
    public static ToldRecord Of(object record, Reading reading, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var gloss = new RecordGloss(reading, isolates);
        (string Id, string Kind, string? Code, RecordTime? Time, Certainty? Certainty, TextSpan Span, TextField In) named = record switch
        {
            EventRecord found => (found.Id, "event", Codes.Of(found.Event), found.Time, (Certainty?)found.Certainty, found.Span, found.In),
            FigureRecord found => (found.Id, "figure", Codes.Of(found.Measure), found.Time, found.Certainty, found.Span, found.In),
            QuoteRecord found => (found.Id, "quote", null, null, null, found.Span, found.In),
            _ => throw new ArgumentException("It is no record.", nameof(record)),
        };
        ReadingDocument document = reading.Document;
        return new ToldRecord
        {
            Id = named.Id,
            Kind = named.Kind,
            Code = named.Code,
            When = named.Time?.Value ?? named.Time?.InferredValue,
            IsWorkedOut = named.Time is { Value: null, InferredValue: not null },
            Gloss = gloss.Of(record),
            Voucher = gloss.VoucherOf(record),
            Certainty = named.Certainty is { } sure ? Codes.Of(sure) : null,
            Published = document.Published ?? (document.InferredPublished is { } worked ? $"{worked.Value}?" : null),
            Sentence = SentenceSpans.Around(reading, named.Span, named.In).Cut(reading.TextOf(named.In)).ToString(),
            Source = document.Source,
            Document = document.Id,
        };
    }

    /// <summary>Whether a record only tells again what an earlier one of its reading tells.</summary>
    public static bool IsRepetition(object record) => record is EventRecord { Same: not null } or FigureRecord { Same: not null };

    // A hit of a search for records; null where its reading is gone.
    internal static ToldRecord? Of(SearchHit hit, bool isolates) =>
        hit is { Record: { } record, Version.Reading: { } reading } ? Of(record, reading, isolates) : null;
}
