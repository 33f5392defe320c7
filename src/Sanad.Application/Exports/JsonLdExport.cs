using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Sanad.Ledger;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>The format <c>json-ld</c> (1.1): one graph in which documents are articles and records are claims and quotations with their evidence.</summary>
/// <remarks>
/// schema.org says what the things are, PROV-O where they come from, Web Annotation where the words stand. A version without a reading is an
/// article without claims; a tombstone is one without a body. A record that two versions share is told once for each, under one id.
/// </remarks>
internal sealed partial class JsonLdExport : IExportWriter
{
    private readonly JsonOutput graph = new();

    private Utf8JsonWriter Json => graph.Json;

    public void Begin(IBufferWriter<byte> output) => output.Write(
        """
        {"@context":{"@version":1.1,"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","oa":"http://www.w3.org/ns/oa#","xsd":"http://www.w3.org/2001/XMLSchema#","sanad":"urn:sanad:term:"},"@graph":[
        """u8);

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        string article = ArticleId(version);
        graph.BeginElement(output);
        WriteArticle(version, article);
        graph.EndElement();
        foreach (ExportRow row in ExportRow.Of(version))
        {
            graph.BeginElement(output);
            WriteRecord(row, article);
            graph.EndElement();
        }

        return ExportSummary.Whole(version.Reading);
    }

    public void End(IBufferWriter<byte> output) => output.Write("\n]}\n"u8);

    public void Dispose() => graph.Dispose();

    private static string ArticleId(StoredVersion version) => string.Create(
        CultureInfo.InvariantCulture,
        $"urn:sanad:document:{Uri.EscapeDataString(version.Document.Source ?? "")}:{Uri.EscapeDataString(version.Document.Id)}:{version.Number}");

    private static string RecordId(string id) => $"urn:sanad:record:{id}";

    private void WriteArticle(StoredVersion version, string article)
    {
        Document document = version.Document;
        Json.WriteStartObject();
        Json.WriteString("@id", article);
        WriteTypes("schema:NewsArticle", "prov:Entity");
        Json.WriteString("schema:identifier", document.Id);
        WriteText("schema:headline", document.Title);
        WriteText("schema:url", document.Url);
        WriteText("schema:datePublished", document.Published);
        WriteText("sanad:inferredPublished", version.Reading?.Document.InferredPublished?.Value);
        Json.WriteString("schema:inLanguage", version.Reading?.Document.Language ?? "ur");
        WriteOrganization("schema:publisher", document.Source);
        WriteText("schema:articleBody", version.IsRedacted ? null : document.Text);
        WriteText("sanad:sha256", version.Reading?.Document.Sha256);
        Json.WriteStartObject("sanad:ingested");
        Json.WriteString("@type", "xsd:dateTime");
        Json.WriteString("@value", version.IngestedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Json.WriteEndObject();
        Json.WriteBoolean("sanad:superseded", version.IsSuperseded);
        Json.WriteBoolean("sanad:redacted", version.IsRedacted);
        Json.WriteEndObject();
    }

    private void WriteRecord(ExportRow row, string article)
    {
        Json.WriteStartObject();
        Json.WriteString("@id", RecordId(row.Id));
        WriteTypes(row.Quote is null ? "schema:Claim" : "schema:Quotation", "prov:Entity");
        Json.WriteString("schema:text", row.Evidence);
        WriteReference(row.Quote is null ? "schema:appearance" : "schema:isPartOf", article);
        WriteReference("prov:wasDerivedFrom", article);
        WriteVoices(row);
        WriteMatter(row);
        WriteText("sanad:certainty", row.Certainty is { } certainty ? Codes.Of(certainty) : null);
        if (row.Same is { } same)
        {
            WriteReference("sanad:same", RecordId(same));
        }

        Json.WriteString("sanad:rule", row.Rule);
        WriteAgent(row.Reading.Reader);
        WriteAnnotation(row, article);
        Json.WriteEndObject();
    }

    private void WriteAgent(ReaderVersion reader)
    {
        Json.WriteStartObject("prov:wasGeneratedBy");
        Json.WriteString("@type", "prov:Activity");
        Json.WriteStartObject("prov:wasAssociatedWith");
        WriteTypes("prov:SoftwareAgent", "schema:SoftwareApplication");
        Json.WriteString("schema:name", "sanad");
        Json.WriteString("schema:softwareVersion", reader.Version);
        Json.WriteString("sanad:lexicon", reader.Lexicon);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    // On whose word: the origins with what they do with it, or the outlet where it speaks for itself.
    private void WriteVoices(ExportRow row)
    {
        if (row.Attribution.IsEmpty)
        {
            WriteOrganization("prov:wasAttributedTo", row.Reading.Document.Source);
            return;
        }

        WriteVoices("prov:wasAttributedTo", row, AttributionRole.Origin);
        WriteVoices("sanad:via", row, AttributionRole.Via);
    }

    private void WriteVoices(string name, ExportRow row, AttributionRole role)
    {
        Attribution[] voices = [.. row.Attribution.Where(voice => voice.Role == role)];
        if (voices.Length == 0)
        {
            return;
        }

        Json.WriteStartArray(name);
        foreach (Attribution voice in voices)
        {
            Json.WriteStartObject();
            Json.WriteString("@type", "prov:Agent");
            WriteText("schema:name", voice.Name ?? row.Cut(voice.Span));
            WriteText("sanad:country", voice.Country);
            Json.WriteString("sanad:sector", voice.Sector);
            Json.WriteString("sanad:stance", Codes.Of(voice.Stance));
            WriteText("sanad:words", row.Cut(voice.Span));
            WriteText("sanad:said", voice.Said?.Value);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    private void WriteMatter(ExportRow row)
    {
        if (row.Quote is { } quote)
        {
            WriteParties("schema:spokenByCharacter", row, quote.Speaker is { } speaker ? [speaker] : []);
            WriteParties("schema:recipient", row, quote.Addressee is { } addressee ? [addressee] : []);
            Json.WriteBoolean("sanad:direct", quote.Direct);
            return;
        }

        Json.WriteStartObject("schema:about");
        if (row.Event is { } told)
        {
            WriteEvent(row, told);
        }
        else
        {
            WriteFigure(row, row.Figure!);
        }

        WriteText(row.Event is null ? "sanad:time" : "schema:startDate", row.Time?.Value);
        WriteText("sanad:inferredTime", row.Time?.InferredValue);
        WritePlace(row);
        Json.WriteEndObject();
    }

    private void WriteEvent(ExportRow row, EventRecord record)
    {
        Json.WriteString("@type", "schema:Event");
        Json.WriteString("sanad:event", Codes.Of(record.Event));
        WriteTexts("sanad:mode", record.Modes);
        WriteTexts("sanad:context", record.Contexts);
        WriteTexts("sanad:aux", [.. Enumerable.Range(0, Codes.AuxOrder.Length).Where(i => ((int)record.Aux & (1 << i)) != 0).Select(i => Codes.AuxOrder[i])]);
        WriteParties("schema:actor", row, record.Actors);
        WriteParties("sanad:recipient", row, record.Recipients);
    }

    private void WriteFigure(ExportRow row, FigureRecord record)
    {
        Json.WriteString("@type", "schema:QuantitativeValue");
        Json.WriteString("sanad:measure", Codes.Of(record.Measure));
        WriteNumber("schema:minValue", record.Low);
        WriteNumber("schema:maxValue", record.High);
        WriteText("schema:unitText", record.Unit);
        Json.WriteBoolean("sanad:approx", record.Approx);
        WriteText("sanad:scope", record.Scope is { } scope ? Codes.Of(scope) : null);
        WriteParties("sanad:of", row, record.Of);
        if (record.EventId is { } told)
        {
            WriteReference("sanad:countsFor", RecordId(told));
        }

        if (record.PartOf is { } whole)
        {
            WriteReference("sanad:partOf", RecordId(whole));
        }
    }
}
