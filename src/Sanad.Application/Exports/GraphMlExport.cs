using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sanad.Ledger;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>The format <c>graphml</c>: parties as nodes, and an edge from every actor to every recipient of an event.</summary>
/// <remarks>
/// A meeting of equals has no recipient: it is an edge without direction between every two of its actors. A node is written when its party is
/// first seen, which GraphML allows; the ids of the nodes written are all that is remembered.
/// </remarks>
internal sealed class GraphMlExport(ExportOptions options) : IExportWriter
{
    private const string Head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="country" for="node" attr.name="country" attr.type="string"/>
        <key id="sector" for="node" attr.name="sector" attr.type="string"/>

        """;

    private readonly ImmutableArray<ExportColumn> columns = options.Columns ?? ExportColumns.OfEdge;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly StringBuilder xml = new();

    public void Begin(IBufferWriter<byte> output)
    {
        xml.Append(Head.ReplaceLineEndings("\n"));
        for (int i = 0; i < columns.Length; i++)
        {
            string type = columns[i].Type switch { ExportColumnType.Number => "double", ExportColumnType.Truth => "boolean", _ => "string" };
            xml.Append(CultureInfo.InvariantCulture, $"<key id=\"e{i}\" for=\"edge\" attr.name=\"{columns[i].Name}\" attr.type=\"{type}\"/>\n");
        }

        xml.Append("<graph id=\"sanad\" edgedefault=\"directed\">\n");
        Flush(output);
    }

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        int written = 0;
        foreach (ExportRow row in ExportRow.Of(version, options.Corrections))
        {
            written += row.Event is { } record && WriteEdges(row, record) ? 1 : 0;
        }

        Flush(output);
        return ExportSummary.Of(version.Reading, written);
    }

    public void End(IBufferWriter<byte> output) => output.Write("</graph>\n</graphml>\n"u8);

    public void Dispose()
    {
    }

    private bool WriteEdges(ExportRow row, EventRecord record)
    {
        string[] actors = [.. Nodes(row, record.Actors)];
        string[] recipients = [.. Nodes(row, record.Recipients)];
        bool isMutual = record.Recipients.IsEmpty;
        int edges = 0;
        for (int i = 0; i < actors.Length; i++)
        {
            foreach (string target in isMutual ? actors[(i + 1)..] : recipients)
            {
                WriteEdge(row, edges++, actors[i], target, isMutual);
            }
        }

        return edges > 0;
    }

    private void WriteEdge(ExportRow row, int number, string source, string target, bool isMutual)
    {
        // The version tells the edges of one record apart that two versions of a document share.
        xml.Append("<edge id=\"");
        XmlText.Append(xml, row.Id);
        xml.Append(CultureInfo.InvariantCulture, $"-{row.Version.Number}-{number}\" source=\"{source}\" target=\"{target}\"{(isMutual ? " directed=\"false\"" : "")}>");
        for (int i = 0; i < columns.Length; i++)
        {
            Tables.TableCell cell = columns[i].Cell(row);
            if (!cell.IsNothing)
            {
                WriteData($"e{i}", cell.Text);
            }
        }

        xml.Append("</edge>\n");
    }

    private IEnumerable<string> Nodes(ExportRow row, ImmutableArray<Party> parties)
    {
        foreach (Party party in parties)
        {
            if (LabelOf(row, party) is { } label)
            {
                yield return NodeOf(label, party);
            }
        }
    }

    // Named parties by their name, others by country and sector, and those of no known country by their words. Of whom nothing at all is
    // known no node is made: it would join people who have nothing to do with each other.
    private static string? LabelOf(ExportRow row, Party party) =>
        party.Name ?? (party.Country is { } country ? party.Sector == "UNK" ? country : $"{country} {party.Sector}" : row.Cut(party.Span));

    private string NodeOf(string label, Party party)
    {
        string id = "n" + TextDigest.Sha256($"{label}\0{party.Country}\0{party.Sector}")[..16];
        if (seen.Add(id))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<node id=\"{id}\">");
            WriteData("label", label);
            if (party.Country is { } country)
            {
                WriteData("country", country);
            }

            WriteData("sector", party.Sector);
            xml.Append("</node>\n");
        }

        return id;
    }

    private void WriteData(string key, string value)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<data key=\"{key}\">");
        XmlText.Append(xml, value);
        xml.Append("</data>");
    }

    private void Flush(IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(xml.ToString(), output);
        xml.Clear();
    }
}
