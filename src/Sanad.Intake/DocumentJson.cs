using System.Text.Json;
using System.Text.Unicode;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Reads one JSON object as a document.</summary>
internal sealed class DocumentJson(IntakeOptions options)
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 1000 };

    // The document's id is empty where the object has none.
    public (Document? Document, DocumentDiagnostic? Fault) Parse(ReadOnlySpan<byte> json, InputPlace at)
    {
        if (!Utf8.IsValid(json))
        {
            return (null, IntakeMessages.NotUtf8(at, Utf8Text.FirstBadByte(json)));
        }

        try
        {
            var reader = new Utf8JsonReader(json, ReaderOptions);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return (null, IntakeMessages.NotAnObject(at, NameOf(reader.TokenType)));
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
            return fault is null ? Finish(fields, at) : (null, fault);
        }
        catch (JsonException e)
        {
            return (null, IntakeMessages.NotJson(at, e.BytePositionInLine ?? 0, Plain(e.Message)));
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
            Kind = fields.Kind == "headline" ? DocumentKind.Headline : DocumentKind.Article,
            Text = fields.Text!,
        };
        return (document, null);
    }

    private DocumentDiagnostic? ReadField(ref Utf8JsonReader reader, ref Fields fields, InputPlace at)
    {
        string? name = KnownName(ref reader);
        reader.Read();
        if (name is null)
        {
            reader.Skip();
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

    private static string? KnownName(ref Utf8JsonReader reader)
    {
        try
        {
            foreach (string name in Fields.Names)
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

    private struct Fields
    {
        public static readonly string[] Names = ["id", "source", "url", "title", "published", "kind", "text"];

        public string? Id { get; private set; }

        public string? Source { get; private set; }

        public string? Url { get; private set; }

        public string? Title { get; private set; }

        public string? Published { get; private set; }

        public string? Kind { get; private set; }

        public string? Text { get; private set; }

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
                default: Text = value; break;
            }
        }
    }
}
