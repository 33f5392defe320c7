using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Application.Corrections;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Searching;

/// <summary>Hits of a search as one JSON object a line: the document, the record as a reading has it, and the snippet. Offsets count in code points.</summary>
/// <param name="corrections">What people said of records.</param>
public sealed class HitLines(CorrectionSet corrections) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ReadingJsonWriter readings = new();
    private readonly ArrayBufferWriter<byte> scratch = new();

    /// <summary>Appends a hit as one line, which ends with a line feed.</summary>
    public void Write(SearchHit hit, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(hit);
        WriteObject(hit, output);
        output.Write("\n"u8);
    }

    /// <summary>Appends a hit as one object, without a line feed.</summary>
    public void WriteObject(SearchHit hit, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(hit);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("hit", HitName.Of(hit.Place));
        json.WriteString("kind", HitTable.NamesOf(hit.Record).Kind);
        WriteDocument(hit.Version, json);
        json.WritePropertyName("record");
        WriteRecord(hit, json);
        CorrectionMarks.Write(HitTable.NamesOf(hit.Record).Id is { } id ? corrections.StateOf(id) : RecordState.Untouched, json);
        WriteSnippet(hit, json);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => readings.Dispose();

    private static void WriteDocument(StoredVersion version, Utf8JsonWriter json)
    {
        Document document = version.Document;
        json.WriteStartObject("document");
        json.WriteString("id", document.Id);
        json.WriteString("source", document.Source);
        json.WriteString("url", document.Url);
        json.WriteString("title", document.Title);
        json.WriteString("published", document.Published);
        json.WriteString("inferred_published", version.Reading?.Document.InferredPublished?.Value);
        json.WriteNumber("version", version.Number);
        json.WriteBoolean("replaced", version.IsSuperseded);
        json.WriteEndObject();
    }

    // A reading with this record alone, so that a record has one form everywhere.
    private void WriteRecord(SearchHit hit, Utf8JsonWriter json)
    {
        if (hit is not { Record: { } record, Version.Reading: { } reading })
        {
            json.WriteNullValue();
            return;
        }

        scratch.ResetWrittenCount();
        readings.Write(
            reading with
            {
                Events = record is EventRecord found ? [found] : [],
                Figures = record is FigureRecord figure ? [figure] : [],
                Quotes = record is QuoteRecord quote ? [quote] : [],
            },
            scratch);
        using var alone = JsonDocument.Parse(scratch.WrittenMemory);
        alone.RootElement.GetProperty(record is EventRecord ? "events" : record is FigureRecord ? "figures" : "quotes")[0].WriteTo(json);
    }

    private static void WriteSnippet(SearchHit hit, Utf8JsonWriter json)
    {
        string text = HitTable.TextOf(hit);
        CodePointOffsets offsets = CodePointOffsets.Of(text);
        json.WriteStartObject("snippet");
        json.WriteString("in", Codes.Of(hit.Snippet.In));
        WriteSpan(hit.Snippet.Window, offsets, json);
        json.WriteString("text", hit.Snippet.Window.Cut(text));
        json.WriteStartArray("matches");
        foreach (TextSpan match in hit.Snippet.Matches)
        {
            json.WriteStartObject();
            WriteSpan(match, offsets, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(TextSpan span, CodePointOffsets offsets, Utf8JsonWriter json)
    {
        json.WriteNumber("start", offsets.ToCodePoint(span.Start));
        json.WriteNumber("end", offsets.ToCodePoint(span.End));
    }
}
