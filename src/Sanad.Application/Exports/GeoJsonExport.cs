using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Sanad.Ledger;

namespace Sanad.Application.Exports;

/// <summary>The format <c>geojson</c> (RFC 7946): events and figures with coordinates as points, flat properties; the rest is left out and counted.</summary>
internal sealed class GeoJsonExport(ExportOptions options) : IExportWriter
{
    private readonly ImmutableArray<ExportColumn> columns = options.Columns ?? ExportColumns.OfPoint;
    private readonly JsonOutput features = new();

    public void Begin(IBufferWriter<byte> output) => output.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        int written = 0;
        foreach (ExportRow row in ExportRow.Of(version, options.Corrections))
        {
            if (row.Location is { Latitude: { } latitude, Longitude: { } longitude })
            {
                features.BeginElement(output);
                WriteFeature(row, latitude, longitude);
                features.EndElement();
                written++;
            }
        }

        return ExportSummary.Of(version.Reading, written);
    }

    public void End(IBufferWriter<byte> output) => output.Write("\n]}\n"u8);

    public void Dispose() => features.Dispose();

    private void WriteFeature(ExportRow row, decimal latitude, decimal longitude)
    {
        Utf8JsonWriter json = features.Json;
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", row.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        foreach (ExportColumn column in columns)
        {
            json.WritePropertyName(column.Name);
            column.Cell(row).WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
