using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanad.Model;

/// <summary>Writes readings as JSON, schema <c>sanad.reading/1</c>: one object, no line feed inside or after, Urdu as it is.</summary>
/// <remarks>
/// One pass, without reflection or intermediate strings: evidence is cut from the source as it is written, and offsets become code points.
/// The same reading gives the same bytes. An unpaired surrogate is written as U+FFFD. One instance for one thread; keep it for many readings.
/// </remarks>
public sealed partial class ReadingJsonWriter : IDisposable
{
    /// <summary>The value of <c>schema</c> in every reading.</summary>
    public const string Schema = "sanad.reading/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Utf8JsonWriter json = new(Stream.Null, Options);
    private string text = "";
    private CodePointOffsets offsets = CodePointOffsets.Of("");

    /// <summary>Writes one reading to <paramref name="output"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches outside its text.</exception>
    public void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        json.Reset(output);
        var texts = new Texts(reading);
        json.WriteStartObject();
        json.WriteString(Names.Schema, Schema);
        Select(texts, TextField.Text);
        WriteDocument(reading.Document);
        json.WriteStartObject(Names.Reader);
        WriteString(Names.Version, reading.Reader.Version);
        WriteString(Names.Lexicon, reading.Reader.Lexicon);
        json.WriteEndObject();
        WriteItems(reading.Items);
        WriteSentences(reading.Sentences, texts);
        WriteEntities(reading.Entities, texts);
        WriteTimes(reading.Times, texts);
        WriteEvents(reading.Events, texts);
        WriteFigures(reading.Figures, texts);
        WriteQuotes(reading.Quotes, texts);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Gives the underlying writer back.</summary>
    public void Dispose() => json.Dispose();

    private void Select(in Texts texts, TextField field)
    {
        bool title = field == TextField.Title;
        text = title ? texts.Title : texts.Text;
        offsets = title ? texts.TitleOffsets : texts.TextOffsets;
    }

    private void WriteDocument(ReadingDocument document)
    {
        json.WriteStartObject(Names.Document);
        WriteString(Names.Id, document.Id);
        WriteString(Names.Source, document.Source);
        WriteString(Names.Url, document.Url);
        WriteString(Names.Title, document.Title);
        WriteString(Names.Published, document.Published);
        WriteString(Names.PublishedFrom, Codes.Of(document.PublishedFrom));
        if (document.InferredPublished is { } inferred)
        {
            json.WriteStartObject(Names.InferredPublished);
            WriteString(Names.Value, inferred.Value);
            json.WriteStartArray(Names.Evidence);
            foreach (TextSpan span in inferred.Evidence)
            {
                json.WriteStartObject();
                WriteEvidence(span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(Names.InferredPublished);
        }

        WriteString(Names.Language, document.Language);
        WriteString(Names.Sha256, document.Sha256);
        json.WriteEndObject();
    }

    private void WriteItems(ImmutableArray<Item> items)
    {
        json.WriteStartArray(Names.Items);
        foreach (Item item in items)
        {
            json.WriteStartObject();
            WriteOffsets(item.Span);
            WriteString(Names.Kind, Codes.Of(item.Kind));
            WriteString(Names.Published, item.Published);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSentences(ImmutableArray<Sentence> sentences, in Texts texts)
    {
        json.WriteStartArray(Names.Sentences);
        foreach (Sentence sentence in sentences)
        {
            Select(texts, sentence.In);
            json.WriteStartObject();
            WriteOffsets(sentence.Span);
            WriteField(sentence.In);
            WriteString(Names.Role, Codes.Of(sentence.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntities(ImmutableArray<Entity> entities, in Texts texts)
    {
        json.WriteStartArray(Names.Entities);
        foreach (Entity entity in entities)
        {
            json.WriteStartObject();
            WriteString(Names.Id, entity.Id);
            WriteString(Names.Name, entity.Name);
            WriteString(Names.Type, Codes.Of(entity.Type));
            WriteString(Names.Country, entity.Country);
            WriteString(Names.Sector, entity.Sector);
            json.WriteStartArray(Names.Mentions);
            foreach (Mention mention in entity.Mentions)
            {
                Select(texts, mention.In);
                json.WriteStartObject();
                WriteEvidence(mention.Span);
                WriteField(mention.In);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteReferences(entity.References, texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReferences(ImmutableArray<Reference> references, in Texts texts)
    {
        json.WriteStartArray(Names.References);
        foreach (Reference reference in references)
        {
            Select(texts, reference.In);
            json.WriteStartObject();
            WriteEvidence(reference.Span);
            WriteField(reference.In);
            WriteString(Names.Kind, Codes.Of(reference.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTimes(ImmutableArray<TimeMention> times, in Texts texts)
    {
        json.WriteStartArray(Names.Times);
        foreach (TimeMention time in times)
        {
            Select(texts, time.In);
            json.WriteStartObject();
            WriteEvidence(time.Span);
            WriteField(time.In);
            WriteString(Names.Value, time.Value);
            WriteString(Names.InferredValue, time.InferredValue);
            WriteString(Names.Anchor, time.Anchor);
            WriteString(Names.Rule, time.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Both texts of the document with their offsets, so that a record of either is written from the right one.
    private readonly struct Texts(Reading reading)
    {
        public string Text { get; } = reading.Text;

        public string Title { get; } = reading.Document.Title ?? "";

        public CodePointOffsets TextOffsets { get; } = CodePointOffsets.Of(reading.Text);

        public CodePointOffsets TitleOffsets { get; } = CodePointOffsets.Of(reading.Document.Title ?? "");
    }
}
