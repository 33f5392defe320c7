using System.Collections.Immutable;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>One record of one version, whichever its kind: what the three kinds share, and the record itself.</summary>
internal sealed class ExportRow
{
    private static readonly CorrectionSet Uncorrected = CorrectionSet.Of([]);

    private readonly CodePointOffsets offsets;

    private readonly CorrectionSet corrections;

    private ExportRow(StoredVersion version, Reading reading, TextField field, CodePointOffsets offsets, CorrectionSet corrections)
    {
        this.corrections = corrections;
        Version = version;
        Reading = reading;
        In = field;
        Text = reading.TextOf(field);
        this.offsets = offsets;
    }

    public StoredVersion Version { get; }

    public Reading Reading { get; }

    // The text or the title, whichever the record's spans count in.
    public string Text { get; }

    public TextField In { get; }

    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required TextSpan Span { get; init; }

    public required string Rule { get; init; }

    public EventRecord? Event { get; private init; }

    public FigureRecord? Figure { get; private init; }

    public QuoteRecord? Quote { get; private init; }

    public ImmutableArray<Attribution> Attribution => Event?.Attribution ?? Figure?.Attribution ?? Quote!.Attribution;

    public Place? Location => Event?.Location ?? Figure?.Location;

    public RecordTime? Time => Event?.Time ?? Figure?.Time;

    public Certainty? Certainty => Event?.Certainty ?? Figure?.Certainty;

    public TextSpan? Cue => Event is { } record ? record.Cue : Quote?.Cue;

    public string? Same => Event?.Same ?? Figure?.Same;

    public RecordState State => corrections.StateOf(Id);

    public string Evidence => Cut(Span)!;

    public int Start => offsets.ToCodePoint(Span.Start);

    public int End => offsets.ToCodePoint(Span.End);

    // Every record of the version, in the order of the reading; none where it has no reading.
    public static IEnumerable<ExportRow> Of(StoredVersion version) => Of(version, Uncorrected);

    public static IEnumerable<ExportRow> Of(StoredVersion version, CorrectionSet corrections)
    {
        if (version.Reading is not { } reading)
        {
            return [];
        }

        CodePointOffsets ofText = CodePointOffsets.Of(reading.Text);
        CodePointOffsets ofTitle = CodePointOffsets.Of(reading.Document.Title ?? "");
        return
        [
            .. reading.Events.Select(record => new ExportRow(version, reading, record.In, Offsets(record.In), corrections)
            {
                Kind = "event",
                Id = record.Id,
                Span = record.Span,
                Rule = record.Rule,
                Event = record,
            }),
            .. reading.Figures.Select(record => new ExportRow(version, reading, record.In, Offsets(record.In), corrections)
            {
                Kind = "figure",
                Id = record.Id,
                Span = record.Span,
                Rule = record.Rule,
                Figure = record,
            }),
            .. reading.Quotes.Select(record => new ExportRow(version, reading, record.In, Offsets(record.In), corrections)
            {
                Kind = "quote",
                Id = record.Id,
                Span = record.Span,
                Rule = record.Rule,
                Quote = record,
            }),
        ];

        CodePointOffsets Offsets(TextField field) => field == TextField.Title ? ofTitle : ofText;
    }

    public string? Cut(TextSpan? span) => span is { } given ? given.Cut(Text).ToString() : null;

    // The sentence that the record starts in; a title is one sentence.
    public string Sentence()
    {
        if (In == TextField.Title)
        {
            return Text;
        }

        foreach (Sentence sentence in Reading.Sentences)
        {
            if (sentence.In == In && sentence.Span.Start <= Span.Start && Span.Start < sentence.Span.End)
            {
                return sentence.Span.Cut(Text).ToString();
            }
        }

        return Evidence;
    }
}
