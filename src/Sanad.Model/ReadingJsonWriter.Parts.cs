using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Sanad.Model;

/// <content>What records are made of: evidence, parties, places, times and voices.</content>
public sealed partial class ReadingJsonWriter
{
    // A field of the text kind is the usual case and goes without saying.
    private void WriteField(TextField field)
    {
        if (field != TextField.Text)
        {
            json.WriteString(Names.In, Codes.Of(field));
        }
    }

    private void WriteOffsets(TextSpan span)
    {
        json.WriteNumber(Names.Start, offsets.ToCodePoint(span.Start));
        json.WriteNumber(Names.End, offsets.ToCodePoint(span.End));
    }

    private void WriteEvidence(TextSpan span)
    {
        WriteOffsets(span);
        WriteChars(Names.Text, span.Cut(text));
    }

    // An implied party has no place in the text, so it has no offsets at all rather than null ones.
    private void WriteEvidence(TextSpan? span)
    {
        if (span is { } given)
        {
            WriteEvidence(given);
        }
    }

    private void WriteCue(TextSpan? cue)
    {
        if (cue is { } span)
        {
            json.WriteStartObject(Names.Cue);
            WriteEvidence(span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(Names.Cue);
        }
    }

    private void WriteParties(JsonEncodedText name, ImmutableArray<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (Party party in parties)
        {
            json.WriteStartObject();
            WritePartyFields(party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteParty(JsonEncodedText name, Party? party)
    {
        if (party is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WritePartyFields(party);
        json.WriteEndObject();
    }

    private void WritePartyFields(Party party)
    {
        WriteString(Names.Entity, party.Entity);
        WriteEvidence(party.Span);
        WriteString(Names.Name, party.Name);
        WriteString(Names.Country, party.Country);
        WriteString(Names.Sector, party.Sector);
    }

    private void WritePlace(Place? place)
    {
        if (place is null)
        {
            json.WriteNull(Names.Location);
            return;
        }

        json.WriteStartObject(Names.Location);
        WriteEvidence(place.Span);
        WriteString(Names.Name, place.Name);
        WriteString(Names.Country, place.Country);
        WriteNumber(Names.Lat, place.Latitude);
        WriteNumber(Names.Lon, place.Longitude);
        json.WriteEndObject();
    }

    private void WriteTime(JsonEncodedText name, RecordTime? time)
    {
        if (time is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteEvidence(time.Span);
        WriteString(Names.Value, time.Value);
        if (time.InferredValue is { } inferred)
        {
            WriteString(Names.InferredValue, inferred);
        }

        json.WriteEndObject();
    }

    private void WriteAux(Auxiliary aux)
    {
        json.WriteStartArray(Names.Aux);
        for (int i = 0; i < Codes.AuxOrder.Length; i++)
        {
            if (((int)aux & (1 << i)) != 0)
            {
                json.WriteStringValue(Codes.AuxOrder[i]);
            }
        }

        json.WriteEndArray();
    }

    private void WriteAttribution(ImmutableArray<Attribution> voices)
    {
        json.WriteStartArray(Names.Attribution);
        foreach (Attribution voice in voices)
        {
            json.WriteStartObject();
            WriteString(Names.Role, Codes.Of(voice.Role));
            WriteEvidence(voice.Span);
            WriteString(Names.Name, voice.Name);
            WriteString(Names.Country, voice.Country);
            WriteString(Names.Sector, voice.Sector);
            WriteString(Names.Entity, voice.Entity);
            WriteCue(voice.Cue);
            WriteString(Names.Stance, Codes.Of(voice.Stance));
            WriteTime(Names.Said, voice.Said);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteStrings(JsonEncodedText name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteNumber(JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, JsonNumber.Normal(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteString(JsonEncodedText name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            WriteChars(name, value);
        }
    }

    private void WriteChars(JsonEncodedText name, ReadOnlySpan<char> value)
    {
        if (value.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            json.WriteString(name, value);
            return;
        }

        char[] copy = ArrayPool<char>.Shared.Rent(value.Length);
        value.CopyTo(copy);
        Span<char> repaired = copy.AsSpan(0, value.Length);
        Surrogates.ReplaceUnpaired(repaired);
        json.WriteString(name, repaired);
        ArrayPool<char>.Shared.Return(copy);
    }
}
