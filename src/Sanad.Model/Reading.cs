using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>What the Reader found in one document: the records, and where each stands in the text.</summary>
public sealed record Reading
{
    /// <summary>Which document was read, and how its day is known.</summary>
    public required ReadingDocument Document { get; init; }

    /// <summary>The document's text; not written, used to cut the evidence.</summary>
    public required string Text { get; init; }

    /// <summary>Which program and which language pack read it.</summary>
    public required ReaderVersion Reader { get; init; }

    /// <summary>The report and the headlines stuck to it, in order of the text; at least one unless the text is blank.</summary>
    public ImmutableArray<Item> Items { get; init; } = [];

    /// <summary>All sentences of the text, in order, without overlap, trimmed of white space; those of the title are not listed.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>The things named, in order of their first mention; behind those of the text come those that the title alone names.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>The time expressions, in order of the text; those of the title follow.</summary>
    public ImmutableArray<TimeMention> Times { get; init; } = [];

    /// <summary>Who did what to whom, in order of the text; those of the title follow.</summary>
    public ImmutableArray<EventRecord> Events { get; init; } = [];

    /// <summary>How many of what, in order of the text; those of the title follow.</summary>
    public ImmutableArray<FigureRecord> Figures { get; init; } = [];

    /// <summary>Reported speech, one record for each sentence of a quotation, in order of the text; those of the title follow.</summary>
    public ImmutableArray<QuoteRecord> Quotes { get; init; } = [];

    /// <summary>The text that a record's spans count in: <see cref="Text"/>, or the title (empty where there is none).</summary>
    public string TextOf(TextField field) => field == TextField.Title ? Document.Title ?? "" : Text;
}
