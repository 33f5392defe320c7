using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Ledger;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>The format <c>jsonl</c>: one document a line, as the intake takes it, with what the ledger knows of it and its reading beside.</summary>
/// <remarks>
/// The document's members stand at the top, so that the file goes back in as it is: the intake passes over <c>ledger</c> and <c>reading</c>, and
/// source, id and text being the same, so are the ids of the records. A tombstone has no text, which the intake reports instead of taking
/// an empty document in.
/// </remarks>
internal sealed class JsonLinesExport : IExportWriter
{
    private readonly ReadingJsonWriter readings = new();
    private readonly Utf8JsonWriter json = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Begin(IBufferWriter<byte> output)
    {
    }

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        json.Reset(output);
        json.WriteStartObject();
        WriteDocument(version.Document, version.IsRedacted);
        WriteLedger(version);
        json.WritePropertyName("reading");
        if (version.Reading is { } reading)
        {
            json.Flush();
            readings.Write(reading, output);
        }
        else
        {
            json.WriteNullValue();
            json.Flush();
        }

        output.Write("}\n"u8);
        return ExportSummary.Whole(version.Reading);
    }

    public void End(IBufferWriter<byte> output)
    {
    }

    public void Dispose()
    {
        readings.Dispose();
        json.Dispose();
    }

    private void WriteDocument(Document document, bool isRedacted)
    {
        json.WriteString("id", document.Id);
        json.WriteString("source", document.Source);
        json.WriteString("url", document.Url);
        json.WriteString("title", document.Title);
        json.WriteString("published", document.Published);
        json.WriteString("publishedFrom", document.Published is null ? null : Codes.Of(document.PublishedFrom));
        json.WriteString("kind", document.Kind == DocumentKind.Headline ? "headline" : "article");
        json.WriteString("text", isRedacted ? null : document.Text);
    }

    private void WriteLedger(StoredVersion version)
    {
        json.WriteStartObject("ledger");
        json.WriteNumber("sequence", version.Sequence);
        json.WriteNumber("version", version.Number);
        json.WriteString("ingested", version.IngestedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteBoolean("superseded", version.IsSuperseded);
        json.WriteBoolean("redacted", version.IsRedacted);
        json.WriteEndObject();
    }
}
