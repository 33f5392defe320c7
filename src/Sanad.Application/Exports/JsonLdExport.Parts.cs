using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <content>What articles and records are made of: parties, places, evidence and plain values. A value that is not there is not written.</content>
internal sealed partial class JsonLdExport
{
    // As many characters on either side as find a quotation again after the text has moved.
    private const int ContextLength = 32;

    private void WriteParties(string name, ExportRow row, ImmutableArray<Party> parties)
    {
        if (parties.IsEmpty)
        {
            return;
        }

        Json.WriteStartArray(name);
        foreach (Party party in parties)
        {
            Json.WriteStartObject();
            Json.WriteString("@type", "prov:Agent");
            WriteText("schema:name", party.Name ?? row.Cut(party.Span));
            WriteText("sanad:country", party.Country);
            Json.WriteString("sanad:sector", party.Sector);
            WriteText("sanad:words", row.Cut(party.Span));
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    private void WritePlace(ExportRow row)
    {
        if (row.Location is not { } place)
        {
            return;
        }

        Json.WriteStartObject("schema:location");
        Json.WriteString("@type", "schema:Place");
        WriteText("schema:name", place.Name ?? row.Cut(place.Span));
        WriteText("sanad:country", place.Country);
        WriteNumber("schema:latitude", place.Latitude);
        WriteNumber("schema:longitude", place.Longitude);
        Json.WriteEndObject();
    }

    // The positions count in schema:articleBody, or in schema:headline for a record of the title.
    private void WriteAnnotation(ExportRow row, string article)
    {
        bool isOfTitle = row.In == TextField.Title;
        Json.WriteStartObject("sanad:evidence");
        Json.WriteString("@type", "oa:Annotation");
        WriteReference("oa:hasBody", RecordId(row.Id));
        Json.WriteStartObject("oa:hasTarget");
        Json.WriteString("@type", "oa:SpecificResource");
        WriteReference("oa:hasSource", isOfTitle ? article + "#headline" : article);
        Json.WriteStartArray("oa:hasSelector");
        Json.WriteStartObject();
        Json.WriteString("@type", "oa:TextPositionSelector");
        Json.WriteNumber("oa:start", row.Start);
        Json.WriteNumber("oa:end", row.End);
        Json.WriteEndObject();
        Json.WriteStartObject();
        Json.WriteString("@type", "oa:TextQuoteSelector");
        Json.WriteString("oa:prefix", Before(row.Text, row.Span.Start));
        Json.WriteString("oa:exact", row.Evidence);
        Json.WriteString("oa:suffix", After(row.Text, row.Span.End));
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private static string Before(string text, int end)
    {
        int start = Math.Max(0, end - ContextLength);
        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        return text[start..Math.Max(start, end)];
    }

    private static string After(string text, int start)
    {
        int end = Math.Min(text.Length, start + ContextLength);
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return text[start..Math.Max(start, end)];
    }

    private void WriteOrganization(string name, string? organization)
    {
        if (organization is null)
        {
            return;
        }

        Json.WriteStartObject(name);
        WriteTypes("schema:Organization", "prov:Agent");
        Json.WriteString("schema:name", organization);
        Json.WriteEndObject();
    }

    private void WriteTypes(string first, string second)
    {
        Json.WriteStartArray("@type");
        Json.WriteStringValue(first);
        Json.WriteStringValue(second);
        Json.WriteEndArray();
    }

    private void WriteReference(string name, string id)
    {
        Json.WriteStartObject(name);
        Json.WriteString("@id", id);
        Json.WriteEndObject();
    }

    private void WriteTexts(string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        Json.WriteStartArray(name);
        foreach (string value in values)
        {
            Json.WriteStringValue(value);
        }

        Json.WriteEndArray();
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            Json.WriteString(name, value);
        }
    }

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } number)
        {
            Json.WriteNumber(name, number);
        }
    }
}
