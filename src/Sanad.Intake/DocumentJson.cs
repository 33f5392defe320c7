using System.Text.Json;
using System.Text.Unicode;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Reads one JSON object as a document.</summary>
internal sealed class DocumentJson(IntakeOptions options)
{
    private static readonly string[] MarkNames = ["redacted", "version"];

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 1000 };

    // The document's id is empty where the object has none. Null: a tombstone of a ledger, which holds nothing to read.
    public IntakeItem? Read(ReadOnlySpan<byte> json, InputPlace at)
    {
        (Document? document, DocumentDiagnostic? fault, LedgerMark mark) = Parse(json, at);
        return document is { } read ? IntakeItem.Of(read, json.Length, at) with { IsVersion = mark == LedgerMark.Version }
            : mark == LedgerMark.Redacted ? null : IntakeItem.Failed(fault!);
    }

    private (Document? Document, DocumentDiagnostic? Fault, LedgerMark Mark) Parse(ReadOnlySpan<byte> json, InputPlace at)
    {
        if (!Utf8.IsValid(json))
        {
            return (null, IntakeMessages.NotUtf8(at, Utf8Text.FirstBadByte(json)), default);
        }

        try
        {
            var reader = new Utf8JsonReader(json, ReaderOptions);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return (null, IntakeMessages.NotAnObject(at, NameOf(reader.TokenType)), default);
            }

            var fields = new Fields();
            DocumentDiagnostic? fault = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                fault ??= ReadField(ref reader, ref fields, at);
            }

            // Whatever follows the object is a fault of the line.
            reader.Read();
            fault ??= fields.Text is null ? IntakeMessages.NoText(at) : null;
            (Document? document, fault) = fault is null ? Finish(fields, at) : (null, fault);
            return (document, fault, fields.Mark);
        }
        catch (JsonException e)
        {
            return (null, IntakeMessages.NotJson(at, e.BytePositionInLine ?? 0, Plain(e.Message)), default);
        }
    }

    private static (Document? Document, DocumentDiagnostic? Fault) Finish(in Fields fields, InputPlace at)
    {
        string? published = null;
        if (fields.Published is { } given && !PublicationDay.TryParse(given, out published))
        {
            return (null, IntakeMessages.BadDay(at, given));
        }

        if (fields.Kind is not (null or "article" or "headline"))
        {
            return (null, IntakeMessages.BadKind(at, fields.Kind));
        }

        var document = new Document
        {
            Id = fields.Id ?? "",
            Source = fields.Source,
            Url = fields.Url,
            Title = fields.Title,
            Published = published,
            PublishedFrom = fields.PublishedFrom == "page" ? PublishedFrom.Page : PublishedFrom.Metadata,
            Kind = fields.Kind == "headline" ? DocumentKind.Headline : DocumentKind.Article,
            Text = fields.Text!,
        };
        return (document, null);
    }

    private DocumentDiagnostic? ReadField(ref Utf8JsonReader reader, ref Fields fields, InputPlace at)
    {
        string? name = KnownName(ref reader, Fields.Names);
        reader.Read();
        if (name is null)
        {
            reader.Skip();
            return null;
        }

        if (name == "ledger")
        {
            fields.Mark = ReadMark(ref reader);
            return null;
        }

        bool isNumberedId = name == "id" && reader.TokenType == JsonTokenType.Number;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null) && !isNumberedId)
        {
            string found = NameOf(reader.TokenType);
            reader.Skip();
            return IntakeMessages.WrongType(at, name, found, name == "text" ? "a string" : "a string or null");
        }

        if (reader.ValueSpan.Length > options.MaxTextBytes)
        {
            return IntakeMessages.TextTooLong(at, options.MaxTextBytes);
        }

        try
        {
            fields.Set(name, isNumberedId ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString());
            return null;
        }
        catch (InvalidOperationException)
        {
            return IntakeMessages.BadString(at, name);
        }
    }

    // What an export of ours says of the ledger; anything else under that name is somebody else's.
    private static LedgerMark ReadMark(ref Utf8JsonReader reader)
    {
        LedgerMark mark = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return mark;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = KnownName(ref reader, MarkNames);
            reader.Read();
            mark = (name, reader.TokenType) switch
            {
                ("redacted", JsonTokenType.True) => LedgerMark.Redacted,
                ("version", JsonTokenType.Number) when mark == default => LedgerMark.Version,
                _ => mark,
            };

            reader.Skip();
        }

        return mark;
    }

    private static string? KnownName(ref Utf8JsonReader reader, string[] names)
    {
        try
        {
            foreach (string name in names)
            {
                if (reader.ValueTextEquals(name))
                {
                    return name;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair is none of ours.
        }

        return null;
    }

    private static string NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    // The framework's message without its own count of lines and bytes, which we give ourselves.
    private static string Plain(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end >= 0 ? message[..end] : message).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    private enum LedgerMark
    {
        None,
        Version,
        Redacted,
    }

    private struct Fields
    {
        public static readonly string[] Names = ["id", "source", "url", "title", "published", "kind", "text", "publishedFrom", "published_from", "ledger"];

        public string? Id { get; private set; }

        public string? Source { get; private set; }

        public string? Url { get; private set; }

        public string? Title { get; private set; }

        public string? Published { get; private set; }

        public string? Kind { get; private set; }

        public string? Text { get; private set; }

        public string? PublishedFrom { get; private set; }

        public LedgerMark Mark { get; set; }

        // An empty string says as little as null, except as a text.
        public void Set(string name, string? value)
        {
            string? given = string.IsNullOrEmpty(value) ? null : value;
            switch (name)
            {
                case "id": Id = given; break;
                case "source": Source = given; break;
                case "url": Url = given; break;
                case "title": Title = given; break;
                case "published": Published = given; break;
                case "kind": Kind = given; break;
                case "text": Text = value; break;
                default: PublishedFrom = given; break;
            }
        }
    }
}
