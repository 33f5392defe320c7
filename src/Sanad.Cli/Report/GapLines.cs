using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Application;
using Sanad.Reader.Gaps;

namespace Sanad.Cli.Report;

/// <summary>Gaps as JSON Lines: one gap a line.</summary>
internal static class GapLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(GapReport report, GapKind[] kinds, int top)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (GapEntry entry in kinds.SelectMany(kind => report.Entries(kind).Take(top)))
        {
            Write(writer, entry);
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, GapEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", GapRenderer.Word(entry.Kind));
        writer.WriteString("noun", entry.Noun);
        if (entry.Verb.Length > 0)
        {
            writer.WriteString("verb", entry.Verb);
        }

        if (entry.Shape != GapShape.Open)
        {
            writer.WriteString("shape", GapRenderer.Word(entry.Shape));
        }

        writer.WriteNumber("weight", entry.Weight);
        writer.WriteNumber("count", entry.Count);
        writer.WriteNumber("documents", entry.Documents);
        writer.WriteStartArray("contexts");
        foreach (GapContext context in entry.Contexts)
        {
            writer.WriteStartObject();
            writer.WriteString("document", context.Document);
            writer.WriteString("before", context.Before);
            writer.WriteString("words", context.Words);
            writer.WriteString("after", context.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
