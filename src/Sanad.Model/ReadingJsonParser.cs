using System.Collections.Immutable;
using System.Text.Json;

namespace Sanad.Model;

/// <summary>The parse of one reading: its two texts and the way back from code points to UTF-16.</summary>
internal sealed class ReadingJsonParser
{
    private readonly JsonElement root;
    private readonly string text;
    private readonly string title;
    private readonly CodePointOffsets textOffsets;
    private readonly CodePointOffsets titleOffsets;

    public ReadingJsonParser(JsonElement root, string text)
    {
        this.root = root;
        this.text = text;
        title = OptionalText(root.GetProperty("document"), "title") ?? "";
        textOffsets = CodePointOffsets.Of(text);
        titleOffsets = CodePointOffsets.Of(title);
    }

    public Reading Parse()
    {
        JsonElement reader = root.GetProperty("reader");
        return new Reading
        {
            Document = Document(root.GetProperty("document")),
            Text = text,
            Reader = new ReaderVersion(Text(reader, "version"), Text(reader, "lexicon")),
            Items = List(root, "items", Item),
            Sentences = List(root, "sentences", Sentence),
            Entities = List(root, "entities", Entity),
            Times = List(root, "times", Time),
            Events = List(root, "events", Event),
            Figures = List(root, "figures", Figure),
            Quotes = List(root, "quotes", Quote),
        };
    }

    private ReadingDocument Document(JsonElement json)
    {
        string digest = Text(json, "sha256");
        if (digest != TextDigest.Sha256(text))
        {
            throw new FormatException($"The reading is of the text {digest}, not of the one given.");
        }

        return new ReadingDocument
        {
            Id = Text(json, "id"),
            Source = OptionalText(json, "source"),
            Url = OptionalText(json, "url"),
            Title = OptionalText(json, "title"),
            Published = OptionalText(json, "published"),
            PublishedFrom = Codes.Parse<PublishedFrom>(OptionalText(json, "publishedFrom") ?? ""),
            InferredPublished = Optional(json, "inferredPublished", Inferred),
            Language = Text(json, "language"),
            Sha256 = digest,
        };
    }

    private InferredPublished Inferred(JsonElement json) => new()
    {
        Value = Text(json, "value"),
        Evidence = List(json, "evidence", x => Span(x, TextField.Text)),
    };

    private Item Item(JsonElement json) => new()
    {
        Span = Span(json, TextField.Text),
        Kind = Codes.Parse<ItemKind>(Text(json, "kind")),
        Published = OptionalText(json, "published"),
    };

    private Sentence Sentence(JsonElement json) => new()
    {
        Span = Span(json, Field(json)),
        In = Field(json),
        Role = Codes.Parse<SentenceRole>(Text(json, "role")),
    };

    private Entity Entity(JsonElement json) => new()
    {
        Id = Text(json, "id"),
        Name = OptionalText(json, "name"),
        Type = Codes.Parse<EntityType>(Text(json, "type")),
        Country = OptionalText(json, "country"),
        Sector = Text(json, "sector"),
        Mentions = List(json, "mentions", x => new Mention(Span(x, Field(x)), Field(x))),
        References = List(json, "references", x => new Reference(Span(x, Field(x)), Codes.Parse<ReferenceKind>(Text(x, "kind")), Field(x))),
    };

    private TimeMention Time(JsonElement json) => new()
    {
        Span = Span(json, Field(json)),
        In = Field(json),
        Value = OptionalText(json, "value"),
        InferredValue = OptionalText(json, "inferredValue"),
        Anchor = OptionalText(json, "anchor"),
        Rule = Text(json, "rule"),
    };

    private EventRecord Event(JsonElement json)
    {
        TextField field = Field(json);
        return new EventRecord
        {
            Id = Text(json, "id"),
            Span = Span(json, field),
            In = field,
            Cue = Span(json.GetProperty("cue"), field),
            Event = Codes.Parse<EventType>(Text(json, "event")),
            Modes = List(json, "mode", x => x.GetString()!),
            Contexts = List(json, "context", x => x.GetString()!),
            Actors = List(json, "actor", x => Party(x, field)),
            Recipients = List(json, "recipient", x => Party(x, field)),
            Location = Optional(json, "location", x => Place(x, field)),
            Time = Optional(json, "time", x => RecordTime(x, field)),
            Aux = List(json, "aux", x => Codes.ParseAux(x.GetString()!)).Aggregate(Auxiliary.None, (a, b) => a | b),
            Certainty = Codes.Parse<Certainty>(Text(json, "certainty")),
            Attribution = List(json, "attribution", x => Voice(x, field)),
            Same = OptionalText(json, "same"),
            Rule = Text(json, "rule"),
        };
    }

    private FigureRecord Figure(JsonElement json)
    {
        TextField field = Field(json);
        return new FigureRecord
        {
            Id = Text(json, "id"),
            Span = Span(json, field),
            In = field,
            Measure = Codes.Parse<Measure>(Text(json, "measure")),
            Low = Number(json, "low"),
            High = Number(json, "high"),
            Approx = json.GetProperty("approx").GetBoolean(),
            Unit = OptionalText(json, "unit"),
            Of = List(json, "of", x => Party(x, field)),
            Location = Optional(json, "location", x => Place(x, field)),
            Time = Optional(json, "time", x => RecordTime(x, field)),
            Certainty = Codes.Parse<Certainty>(Text(json, "certainty")),
            Attribution = List(json, "attribution", x => Voice(x, field)),
            EventId = OptionalText(json, "event"),
            PartOf = OptionalText(json, "partOf"),
            Scope = OptionalText(json, "scope") is { } scope ? Codes.Parse<FigureScope>(scope) : null,
            Same = OptionalText(json, "same"),
            Rule = Text(json, "rule"),
        };
    }

    private QuoteRecord Quote(JsonElement json)
    {
        TextField field = Field(json);
        return new QuoteRecord
        {
            Id = Text(json, "id"),
            Span = Span(json, field),
            In = field,
            Speaker = Optional(json, "speaker", x => Party(x, field)),
            Addressee = Optional(json, "addressee", x => Party(x, field)),
            Cue = OptionalSpan(json, "cue", field),
            Direct = json.GetProperty("direct").GetBoolean(),
            Attribution = List(json, "attribution", x => Voice(x, field)),
            Rule = Text(json, "rule"),
        };
    }

    private Party Party(JsonElement json, TextField field) => new()
    {
        Entity = OptionalText(json, "entity"),
        Span = OwnSpan(json, field),
        Name = OptionalText(json, "name"),
        Country = OptionalText(json, "country"),
        Sector = Text(json, "sector"),
    };

    private Place Place(JsonElement json, TextField field) => new()
    {
        Span = OwnSpan(json, field),
        Name = OptionalText(json, "name"),
        Country = OptionalText(json, "country"),
        Latitude = Number(json, "lat"),
        Longitude = Number(json, "lon"),
    };

    private RecordTime RecordTime(JsonElement json, TextField field) => new()
    {
        Span = OwnSpan(json, field),
        Value = OptionalText(json, "value"),
        InferredValue = OptionalText(json, "inferredValue"),
    };

    private Attribution Voice(JsonElement json, TextField field) => new()
    {
        Role = Codes.Parse<AttributionRole>(Text(json, "role")),
        Span = OwnSpan(json, field),
        Name = OptionalText(json, "name"),
        Country = OptionalText(json, "country"),
        Sector = Text(json, "sector"),
        Entity = OptionalText(json, "entity"),
        Cue = OptionalSpan(json, "cue", field),
        Stance = Codes.Parse<Stance>(Text(json, "stance")),
        Said = Optional(json, "said", x => RecordTime(x, field)),
    };

    private TextSpan Span(JsonElement json, TextField field)
    {
        CodePointOffsets offsets = field == TextField.Title ? titleOffsets : textOffsets;
        string source = field == TextField.Title ? title : text;
        var span = new TextSpan(offsets.ToUtf16(json.GetProperty("start").GetInt32()), offsets.ToUtf16(json.GetProperty("end").GetInt32()));
        if (span.Start < 0 || span.End < span.Start || span.End > source.Length)
        {
            throw new FormatException($"The span {span} lies outside the text of {source.Length} code units.");
        }

        if (OptionalText(json, "text") is { } evidence && !span.Cut(source).SequenceEqual(evidence) && !Surrogates.AnyUnpaired(span.Cut(source)))
        {
            throw new FormatException($"The evidence at {span} is not what the text has there.");
        }

        return span;
    }

    private TextSpan? OptionalSpan(JsonElement json, string name, TextField field) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? Span(value, field) : null;

    private TextSpan? OwnSpan(JsonElement json, TextField field) => json.TryGetProperty("start", out _) ? Span(json, field) : null;

    private static TextField Field(JsonElement json) =>
        OptionalText(json, "in") is { } code ? Codes.Parse<TextField>(code) : TextField.Text;

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static string? OptionalText(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static decimal? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static T? Optional<T>(JsonElement json, string name, Func<JsonElement, T> parse)
        where T : class =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? parse(value) : null;

    private static ImmutableArray<T> List<T>(JsonElement json, string name, Func<JsonElement, T> parse)
    {
        JsonElement array = json.GetProperty(name);
        ImmutableArray<T>.Builder list = ImmutableArray.CreateBuilder<T>(array.GetArrayLength());
        foreach (JsonElement element in array.EnumerateArray())
        {
            list.Add(parse(element));
        }

        return list.MoveToImmutable();
    }
}
