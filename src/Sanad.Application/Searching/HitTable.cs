using Sanad.Application.Corrections;
using Sanad.Application.Tables;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Searching;

/// <summary>Hits of a search as a flat table, for CSV. Offsets count in code points of the text or the title.</summary>
public static class HitTable
{
    /// <summary>What a row holds, in order.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("published", "the publication day as the input gave it"),
        new("source", "the outlet"),
        new("document", "the document's id"),
        new("version", "which version of it", IsRightAligned: true),
        new("title", "its title"),
        new("kind", "document, event, figure or quote"),
        new("record", "the record's id"),
        new("code", "the event's category, or what the figure measures"),
        new("certainty", "how sure the text is of it"),
        new("in", "text or title: where the snippet stands"),
        new("start", "where the first match begins", IsRightAligned: true),
        new("end", "where it ends", IsRightAligned: true),
        new("snippet", "the part of the text that shows why it was found"),
        new("hit", "what --after takes"),
        new("state", "accepted, rejected or edited, where people said so"),
        new("edits", "the values that they gave its fields"),
    ];

    /// <summary>One hit: a cell for each column.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="corrections">What people said of records.</param>
    public static TableCell[] RowOf(SearchHit hit, CorrectionSet corrections)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(corrections);
        Document document = hit.Version.Document;
        string text = TextOf(hit);
        (string kind, string? id, string? code, string? certainty) = NamesOf(hit.Record);
        CodePointOffsets offsets = CodePointOffsets.Of(text);
        TextSpan? first = hit.Snippet.Matches is [var match, ..] ? match : null;
        RecordState state = id is null ? RecordState.Untouched : corrections.StateOf(id);
        return
        [
            document.Published, document.Source, document.Id, (long)hit.Version.Number, document.Title, kind, id, code, certainty, Codes.Of(hit.Snippet.In),
            (decimal?)(first is { } start ? offsets.ToCodePoint(start.Start) : null), (decimal?)(first is { } end ? offsets.ToCodePoint(end.End) : null),
            hit.Snippet.Window.Cut(text).ToString(), HitName.Of(hit.Place), state.Mark, CorrectionMarks.EditsOf(state),
        ];
    }

    /// <summary>The text that the offsets of the snippet count in: the document's, or its title.</summary>
    public static string TextOf(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit.Snippet.In == TextField.Title ? hit.Version.Document.Title ?? "" : hit.Version.Document.Text;
    }

    /// <summary>What a record is called: its kind, id, category or measure, and certainty; of null <c>document</c>.</summary>
    /// <param name="record">The record of a hit.</param>
    public static (string Kind, string? Id, string? Code, string? Certainty) NamesOf(object? record) => record switch
    {
        EventRecord found => ("event", found.Id, Codes.Of(found.Event), Codes.Of(found.Certainty)),
        FigureRecord found => ("figure", found.Id, Codes.Of(found.Measure), Codes.Of(found.Certainty)),
        QuoteRecord found => ("quote", found.Id, null, null),
        _ => ("document", null, null, null),
    };
}
