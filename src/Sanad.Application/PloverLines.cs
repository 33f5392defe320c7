using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Model;

namespace Sanad.Application;

/// <summary>The format <c>plover</c>: one event a line, with the names that PLOVER's manual gives its JSON fields.</summary>
/// <remarks>
/// <c>date</c> is the event's own where the text gives a day, else the publication day; <c>date_from</c> says which. The auxiliary
/// codes are PLOVER's contexts. An event of a title is left out, because the text tells it too and a line is counted as an event. What PLOVER has no name for (who vouches, how sure) follows in fields of our own, which its manual allows.
/// </remarks>
public sealed class PloverLines : IReadingRenderer
{
    private const int DayLength = 10;

    private readonly Utf8JsonWriter json = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <inheritdoc/>
    public void Render(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        foreach (EventRecord record in reading.Events.Where(record => record.In == TextField.Text))
        {
            json.Reset(output);
            WriteEvent(reading, record);
            json.Flush();
            output.Write("\n"u8);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void WriteEvent(Reading reading, EventRecord record)
    {
        string text = reading.TextOf(record.In);
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteBoolean("has_event", true);
        WriteDate(reading.Document, record.Time?.Value);
        WriteActors("actor", record.Actors, text);
        WriteActors("recipient", record.Recipients, text);
        WriteList("event", [Codes.Of(record.Event)]);
        WriteList("mode", record.Modes);
        WriteList("context", record.Contexts.AddRange(AuxiliariesOf(record.Aux)));
        WriteLocation(record.Location);
        json.WriteStartArray("event_text");
        WriteText(record.Cue.Cut(text));
        json.WriteEndArray();
        TextSpan sentence = SentenceOf(reading, record);
        json.WritePropertyName("text");
        WriteText(sentence.Cut(text));
        WriteTextInfo(reading, record, sentence);
        WriteCitation(reading.Document);
        json.WriteString("coder", $"sanad {reading.Reader.Version}");
        json.WriteString("certainty", Codes.Of(record.Certainty));
        WriteVoices(record.Attribution, text);
        json.WriteString("rule", record.Rule);
        json.WriteEndObject();
    }

    private void WriteDate(ReadingDocument document, string? value)
    {
        string? own = IsDay(value) ? value![..DayLength] : null;
        bool isInterval = value is { Length: 2 * DayLength + 1 } && value[DayLength] == '/';
        json.WriteString("date", own ?? document.Published);
        json.WriteString("date_from", own is not null ? "event" : document.Published is not null ? "published" : null);
        if (isInterval)
        {
            json.WriteString("enddate", value![(DayLength + 1)..]);
        }
    }

    private static bool IsDay(string? value) =>
        value is { Length: >= DayLength } && value[4] == '-' && value[7] == '-' && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[9]);

    private void WriteActors(string name, ImmutableArray<Party> parties, string text)
    {
        json.WriteStartArray(name);
        foreach (Party party in parties)
        {
            json.WriteStartObject();
            json.WriteString("code", party.Country ?? "---");
            json.WriteString("sector", party.Sector);
            if (party.Span is { } span)
            {
                json.WritePropertyName("actor_text");
                WriteText(span.Cut(text));
            }

            if (party.Name is { } known)
            {
                json.WriteString("identifier_text", known);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(Place? place)
    {
        if (place is null)
        {
            json.WriteNull("event_loc");
            return;
        }

        json.WriteStartObject("event_loc");
        json.WriteString("name", place.Name);
        json.WriteString("cc3", place.Country);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
        }

        json.WriteEndObject();
    }

    private void WriteTextInfo(Reading reading, EventRecord record, TextSpan sentence)
    {
        CodePointOffsets offsets = CodePointOffsets.Of(reading.TextOf(record.In));
        json.WriteStartObject("text_info");
        json.WriteNumber("start", offsets.ToCodePoint(sentence.Start));
        json.WriteNumber("end", offsets.ToCodePoint(sentence.End));
        json.WriteString("in", Codes.Of(record.In));
        json.WriteEndObject();
    }

    private void WriteCitation(ReadingDocument document)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("citation", document.Id);
        json.WriteString("publication", document.Source);
        json.WriteString("url", document.Url);
        json.WriteString("title", document.Title);
        json.WriteString("language", document.Language);
        json.WriteEndObject();
    }

    private void WriteVoices(ImmutableArray<Attribution> voices, string text)
    {
        json.WriteStartArray("attribution");
        foreach (Attribution voice in voices)
        {
            json.WriteStartObject();
            json.WriteString("role", Codes.Of(voice.Role));
            json.WriteString("stance", Codes.Of(voice.Stance));
            json.WriteString("code", voice.Country ?? "---");
            json.WriteString("sector", voice.Sector);
            if (voice.Span is { } span)
            {
                json.WritePropertyName("actor_text");
                WriteText(span.Cut(text));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteList(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteStringValue(System.Text.Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    private static TextSpan SentenceOf(Reading reading, EventRecord record)
    {
        foreach (Sentence sentence in reading.Sentences)
        {
            if (sentence.In == record.In && sentence.Span.Contains(new TextSpan(record.Span.Start, record.Span.Start)))
            {
                return sentence.Span;
            }
        }

        return record.Span;
    }

    private static IEnumerable<string> AuxiliariesOf(Auxiliary aux)
    {
        for (int i = 0; i < Codes.AuxOrder.Length; i++)
        {
            if (((int)aux & (1 << i)) != 0)
            {
                yield return Codes.AuxOrder[i];
            }
        }
    }
}
