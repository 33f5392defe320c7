using System.Text.Json;

namespace Sanad.Model;

/// <summary>The parse of one reading, forward through its JSON: its two texts and the way back from code points to UTF-16.</summary>
/// <remarks>Made without a tree in between: readings are parsed wherever records are shown, and a tree took more time than all else.</remarks>
internal sealed partial class ReadingJsonParser(string text)
{
    private readonly CodePointOffsets textOffsets = CodePointOffsets.Of(text);
    private string title = "";
    private CodePointOffsets titleOffsets = CodePointOffsets.Of("");

    // The text that the record being parsed stands in.
    private TextField field;

    public Reading Parse(ReadOnlySpan<byte> utf8Json)
    {
        var json = new Utf8JsonReader(utf8Json);
        json.Read();
        Open(ref json);
        if (!IsAt(ref json, "schema"u8) || json.TokenType != JsonTokenType.String || !json.ValueTextEquals(ReadingJsonWriter.Schema))
        {
            throw new FormatException($"Expected a reading of schema {ReadingJsonWriter.Schema}.");
        }

        json.Read();
        var reading = new Reading
        {
            Document = Object(ref json, "document"u8, Document),
            Text = text,
            Reader = Object(ref json, "reader"u8, Reader),
            Items = List(ref json, "items"u8, Item),
            Sentences = List(ref json, "sentences"u8, Sentence),
            Entities = List(ref json, "entities"u8, Entity),
            Times = List(ref json, "times"u8, Time),
            Events = List(ref json, "events"u8, Event),
            Figures = List(ref json, "figures"u8, Figure),
            Quotes = List(ref json, "quotes"u8, Quote),
        };
        Close(ref json);
        return json.Read() ? throw new FormatException("More than one reading.") : reading;
    }

    private ReadingDocument Document(ref Utf8JsonReader json)
    {
        var document = new ReadingDocument
        {
            Id = Text(ref json, "id"u8),
            Source = TextOrNull(ref json, "source"u8),
            Url = TextOrNull(ref json, "url"u8),
            Title = TextOrNull(ref json, "title"u8),
            Published = TextOrNull(ref json, "published"u8),
            PublishedFrom = Codes.Parse<PublishedFrom>(TextOrNull(ref json, "publishedFrom"u8) ?? ""),
            InferredPublished = Optional(ref json, "inferredPublished"u8, Inferred),
            Language = Text(ref json, "language"u8),
            Sha256 = Text(ref json, "sha256"u8),
        };
        if (document.Sha256 != TextDigest.Sha256(text))
        {
            throw new FormatException($"The reading is of the text {document.Sha256}, not of the one given.");
        }

        title = document.Title ?? "";
        titleOffsets = CodePointOffsets.Of(title);
        return document;
    }

    private InferredPublished Inferred(ref Utf8JsonReader json)
    {
        field = TextField.Text;
        return new InferredPublished { Value = Text(ref json, "value"u8), Evidence = List(ref json, "evidence"u8, Span) };
    }

    private static ReaderVersion Reader(ref Utf8JsonReader json) => new(Text(ref json, "version"u8), Text(ref json, "lexicon"u8));

    private Item Item(ref Utf8JsonReader json)
    {
        field = TextField.Text;
        return new Item
        {
            Span = Span(ref json),
            Kind = Code<ItemKind>(ref json, "kind"u8),
            Published = TextOrNull(ref json, "published"u8),
        };
    }

    private Sentence Sentence(ref Utf8JsonReader json) => new()
    {
        Span = SpanAndField(ref json),
        In = field,
        Role = Code<SentenceRole>(ref json, "role"u8),
    };

    private Entity Entity(ref Utf8JsonReader json) => new()
    {
        Id = Text(ref json, "id"u8),
        Name = TextOrNull(ref json, "name"u8),
        Type = Code<EntityType>(ref json, "type"u8),
        Country = TextOrNull(ref json, "country"u8),
        Sector = Text(ref json, "sector"u8),
        Mentions = List(ref json, "mentions"u8, Mention),
        References = List(ref json, "references"u8, Reference),
    };

    private Mention Mention(ref Utf8JsonReader json) => new(SpanAndField(ref json), field);

    private Reference Reference(ref Utf8JsonReader json)
    {
        TextSpan span = SpanAndField(ref json);
        return new Reference(span, Code<ReferenceKind>(ref json, "kind"u8), field);
    }

    private TimeMention Time(ref Utf8JsonReader json) => new()
    {
        Span = SpanAndField(ref json),
        In = field,
        Value = TextOrNull(ref json, "value"u8),
        InferredValue = TextOrNull(ref json, "inferredValue"u8),
        Anchor = TextOrNull(ref json, "anchor"u8),
        Rule = Text(ref json, "rule"u8),
    };
}
