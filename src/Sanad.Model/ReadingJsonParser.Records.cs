using System.Text.Json;

namespace Sanad.Model;

/// <content>Events, figures, quotes, and what they are made of.</content>
internal sealed partial class ReadingJsonParser
{
    private EventRecord Event(ref Utf8JsonReader json) => new()
    {
        Id = RecordId(ref json),
        Span = SpanAndField(ref json),
        In = field,
        Cue = OptionalSpan(ref json, "cue"u8) ?? throw new FormatException("'cue' is null."),
        Event = Code<EventType>(ref json, "event"u8),
        Modes = List(ref json, "mode"u8, String),
        Contexts = List(ref json, "context"u8, String),
        Actors = List(ref json, "actor"u8, Party),
        Recipients = List(ref json, "recipient"u8, Party),
        Location = Optional(ref json, "location"u8, Place),
        Time = Optional(ref json, "time"u8, RecordTime),
        Aux = List(ref json, "aux"u8, Aux).Aggregate(Auxiliary.None, (a, b) => a | b),
        Certainty = Code<Certainty>(ref json, "certainty"u8),
        Attribution = List(ref json, "attribution"u8, Voice),
        Same = TextOrNull(ref json, "same"u8),
        Rule = Text(ref json, "rule"u8),
    };

    private FigureRecord Figure(ref Utf8JsonReader json) => new()
    {
        Id = RecordId(ref json),
        Span = SpanAndField(ref json),
        In = field,
        Measure = Code<Measure>(ref json, "measure"u8),
        Low = Number(ref json, "low"u8),
        High = Number(ref json, "high"u8),
        Approx = Flag(ref json, "approx"u8),
        Unit = TextOrNull(ref json, "unit"u8),
        Of = List(ref json, "of"u8, Party),
        Location = Optional(ref json, "location"u8, Place),
        Time = Optional(ref json, "time"u8, RecordTime),
        Certainty = Code<Certainty>(ref json, "certainty"u8),
        Attribution = List(ref json, "attribution"u8, Voice),
        EventId = TextOrNull(ref json, "event"u8),
        PartOf = TextOrNull(ref json, "partOf"u8),
        Scope = TextOrNull(ref json, "scope"u8) is { } scope ? Codes.Parse<FigureScope>(scope) : null,
        Same = TextOrNull(ref json, "same"u8),
        Rule = Text(ref json, "rule"u8),
    };

    private QuoteRecord Quote(ref Utf8JsonReader json) => new()
    {
        Id = RecordId(ref json),
        Span = SpanAndField(ref json),
        In = field,
        Speaker = Optional(ref json, "speaker"u8, Party),
        Addressee = Optional(ref json, "addressee"u8, Party),
        Cue = OptionalSpan(ref json, "cue"u8),
        Direct = Flag(ref json, "direct"u8),
        Attribution = List(ref json, "attribution"u8, Voice),
        Rule = Text(ref json, "rule"u8),
    };

    private Party Party(ref Utf8JsonReader json) => new()
    {
        Entity = TextOrNull(ref json, "entity"u8),
        Span = OwnSpan(ref json),
        Name = TextOrNull(ref json, "name"u8),
        Country = TextOrNull(ref json, "country"u8),
        Sector = Text(ref json, "sector"u8),
    };

    private Place Place(ref Utf8JsonReader json) => new()
    {
        Span = OwnSpan(ref json),
        Name = TextOrNull(ref json, "name"u8),
        Country = TextOrNull(ref json, "country"u8),
        Latitude = Number(ref json, "lat"u8),
        Longitude = Number(ref json, "lon"u8),
    };

    private RecordTime RecordTime(ref Utf8JsonReader json) => new()
    {
        Span = OwnSpan(ref json),
        Value = TextOrNull(ref json, "value"u8),
        InferredValue = IsAt(ref json, "inferredValue"u8) ? String(ref json) : null,
    };

    private Attribution Voice(ref Utf8JsonReader json) => new()
    {
        Role = Code<AttributionRole>(ref json, "role"u8),
        Span = OwnSpan(ref json),
        Name = TextOrNull(ref json, "name"u8),
        Country = TextOrNull(ref json, "country"u8),
        Sector = Text(ref json, "sector"u8),
        Entity = TextOrNull(ref json, "entity"u8),
        Cue = OptionalSpan(ref json, "cue"u8),
        Stance = Code<Stance>(ref json, "stance"u8),
        Said = Optional(ref json, "said"u8, RecordTime),
    };

    // A record's own place, and which of the two texts it is in: what follows in the record is in the same.
    private TextSpan SpanAndField(ref Utf8JsonReader json)
    {
        (int start, int end, string? evidence) = Evidence(ref json);
        field = IsAt(ref json, "in"u8) ? Codes.Parse<TextField>(String(ref json)) : TextField.Text;
        return SpanOf(start, end, evidence);
    }

    // An implied party has no place.
    private TextSpan? OwnSpan(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("start"u8) ? Span(ref json) : null;

    private TextSpan Span(ref Utf8JsonReader json)
    {
        (int start, int end, string? evidence) = Evidence(ref json);
        return SpanOf(start, end, evidence);
    }

    private static (int Start, int End, string? Evidence) Evidence(ref Utf8JsonReader json)
    {
        int start = Integer(ref json, "start"u8);
        int end = Integer(ref json, "end"u8);
        return (start, end, IsAt(ref json, "text"u8) ? String(ref json) : null);
    }

    private TextSpan SpanOf(int start, int end, string? evidence)
    {
        CodePointOffsets offsets = field == TextField.Title ? titleOffsets : textOffsets;
        string source = field == TextField.Title ? title : text;
        var span = new TextSpan(offsets.ToUtf16(start), offsets.ToUtf16(end));
        if (span.Start < 0 || span.End < span.Start || span.End > source.Length)
        {
            throw new FormatException($"The span {span} lies outside the text of {source.Length} code units.");
        }

        return evidence is null || span.Cut(source).SequenceEqual(evidence) || Surrogates.AnyUnpaired(span.Cut(source))
            ? span
            : throw new FormatException($"The evidence at {span} is not what the text has there.");
    }

    private TextSpan? OptionalSpan(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        MoveTo(ref json, name);
        if (json.TokenType == JsonTokenType.Null)
        {
            json.Read();
            return null;
        }

        Open(ref json);
        TextSpan span = Span(ref json);
        Close(ref json);
        json.Read();
        return span;
    }
}
