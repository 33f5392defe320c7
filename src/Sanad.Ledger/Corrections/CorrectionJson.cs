using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>The JSON of corrections: as the ledger keeps their parts, and one object for each as they are listed.</summary>
/// <remarks>The kept parts are apart (words, edits, each target), each with its digest, so that a redaction can empty one and the rest still proves itself.</remarks>
public static class CorrectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a kind, in lower case.</summary>
    public static string NameOf(CorrectionKind kind) => Enum.GetName(kind)!.ToLowerInvariant();

    /// <summary>Makes a correction ready to be kept.</summary>
    public static CorrectionRow ToRow(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        byte[] words = Bytes(json => WriteWords(correction, json));
        byte[] edits = Bytes(json => WriteEdits(correction.Edits, json));
        return new CorrectionRow
        {
            Kind = NameOf(correction.Kind),
            By = correction.By,
            At = correction.At.ToUnixTimeSeconds(),
            Undoes = correction.Undoes,
            Words = words,
            WordsDigest = SHA256.HashData(words),
            Edits = edits,
            EditsDigest = SHA256.HashData(edits),
            Targets =
            [
                .. correction.Targets.Select(target => (target, body: Bytes(json => WriteTarget(target, json))))
                    .Select(pair => new CorrectionTargetRow(pair.target.Source, pair.target.Document, pair.body, SHA256.HashData(pair.body))),
            ],
        };
    }

    /// <summary>The correction of what was kept; what a redaction emptied is null or empty in it.</summary>
    /// <exception cref="LedgerException">It does not say what a correction says: the file is damaged.</exception>
    public static Correction Of(CorrectionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        try
        {
            using JsonDocument? words = Parse(row.Words);
            using JsonDocument? edits = Parse(row.Edits);
            return new Correction
            {
                Number = row.Number,
                Kind = Enum.Parse<CorrectionKind>(row.Kind, ignoreCase: true),
                By = row.By,
                At = DateTimeOffset.FromUnixTimeSeconds(row.At),
                Undoes = row.Undoes,
                Note = words?.RootElement.GetProperty("note").GetString(),
                Where = words?.RootElement.GetProperty("where").GetString(),
                Edits = edits is null ? [] : [.. edits.RootElement.EnumerateArray().Select(edit => new FieldEdit(TextOf(edit, "field"), TextOf(edit, "value")))],
                Targets = [.. row.Targets.Select(TargetOf)],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new LedgerException($"correction {row.Number} is damaged: {e.Message}; sanad verify tells what else is; restore a backup", e);
        }
    }

    /// <summary>Writes a correction as one object: everything that is known of it, whether it counts, and which records it names today.</summary>
    /// <param name="placed">The correction.</param>
    /// <param name="all">All corrections, of which it is one.</param>
    /// <param name="json">Where to.</param>
    public static void Write(PlacedCorrection placed, CorrectionSet all, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(placed);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(json);
        Correction correction = placed.Correction;
        json.WriteStartObject();
        json.WriteNumber("number", correction.Number);
        json.WriteString("kind", NameOf(correction.Kind));
        json.WriteBoolean("in_force", all.IsInForce(correction.Number));
        WriteNumber(json, "undone_by", all.UndoOf(correction.Number));
        WriteNumber(json, "undoes", correction.Undoes);
        json.WriteString("by", correction.By);
        json.WriteString("at", correction.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("note", correction.Note);
        json.WriteString("where", correction.Where);
        json.WritePropertyName("edits");
        WriteEdits(correction.Edits, json);
        json.WriteStartArray("records");
        foreach ((CorrectionTarget target, string? now) in correction.Targets.Zip(placed.Records))
        {
            json.WriteStartObject();
            json.WriteString("state", target.IsBlank ? "redacted" : now is null ? "waiting" : "found");
            json.WriteString("now", now);
            json.WriteString("source", target.Source);
            json.WriteString("document", target.Document);
            WriteFields(target, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static CorrectionTarget TargetOf(CorrectionTargetRow row)
    {
        var blank = new CorrectionTarget { Source = row.Source, Document = row.Document };
        using JsonDocument? body = Parse(row.Body);
        if (body is null)
        {
            return blank;
        }

        JsonElement target = body.RootElement;
        return blank with
        {
            Record = TextOf(target, "record"),
            Kind = TextOf(target, "kind"),
            Code = TextOf(target, "code"),
            In = Codes.Parse<TextField>(TextOf(target, "in")),
            Start = target.GetProperty("start").GetInt32(),
            End = target.GetProperty("end").GetInt32(),
            CoreStart = target.GetProperty("core_start").GetInt32(),
            CoreEnd = target.GetProperty("core_end").GetInt32(),
            Text = TextOf(target, "text"),
            Prefix = TextOf(target, "prefix"),
            Suffix = TextOf(target, "suffix"),
            Others = [.. target.GetProperty("others").EnumerateArray().Select(other => other.GetString()!)],
        };
    }

    private static void WriteWords(Correction correction, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("note", correction.Note);
        json.WriteString("where", correction.Where);
        json.WriteEndObject();
    }

    private static void WriteEdits(ImmutableArray<FieldEdit> edits, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (FieldEdit edit in edits)
        {
            json.WriteStartObject();
            json.WriteString("field", edit.Field);
            json.WriteString("value", edit.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTarget(CorrectionTarget target, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteFields(target, json);
        json.WriteEndObject();
    }

    private static void WriteFields(CorrectionTarget target, Utf8JsonWriter json)
    {
        json.WriteString("record", target.Record);
        json.WriteString("kind", target.Kind);
        json.WriteString("code", target.Code);
        json.WriteString("in", Codes.Of(target.In));
        json.WriteNumber("start", target.Start);
        json.WriteNumber("end", target.End);
        json.WriteNumber("core_start", target.CoreStart);
        json.WriteNumber("core_end", target.CoreEnd);
        json.WriteString("text", target.Text);
        json.WriteString("prefix", target.Prefix);
        json.WriteString("suffix", target.Suffix);
        json.WriteStartArray("others");
        foreach (string other in target.Others)
        {
            json.WriteStringValue(other);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string TextOf(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' says nothing.");

    private static JsonDocument? Parse(byte[] json) => json.Length == 0 ? null : JsonDocument.Parse(json);

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return bytes.WrittenSpan.ToArray();
    }
}
