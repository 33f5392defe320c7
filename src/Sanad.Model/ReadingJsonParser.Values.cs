using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Sanad.Model;

/// <content>Members, values and lists. Within an object the reader stands at a member's name or at the object's end.</content>
internal sealed partial class ReadingJsonParser
{
    private delegate T Parser<T>(ref Utf8JsonReader json);

    private static void Open(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        json.Read();
    }

    // Whatever members are left are passed over; the reader then stands at the object's end.
    private static void Close(ref Utf8JsonReader json)
    {
        while (json.TokenType == JsonTokenType.PropertyName)
        {
            json.Skip();
            json.Read();
        }

        Expect(ref json, JsonTokenType.EndObject);
    }

    private static void Expect(ref Utf8JsonReader json, JsonTokenType token)
    {
        if (json.TokenType != token)
        {
            throw new FormatException($"Expected {token} where {json.TokenType} stands, byte {json.TokenStartIndex}.");
        }
    }

    // To the value of a member that must be there.
    private static void MoveTo(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        while (json.TokenType == JsonTokenType.PropertyName)
        {
            if (IsAt(ref json, name))
            {
                return;
            }

            json.Skip();
            json.Read();
        }

        throw new FormatException($"'{Encoding.UTF8.GetString(name)}' is missing, byte {json.TokenStartIndex}.");
    }

    // Whether the next member is this one; then its value is next.
    private static bool IsAt(ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read();

    private static string Text(ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        TextOrNull(ref json, name) ?? throw new FormatException($"'{Encoding.UTF8.GetString(name)}' is null.");

    private static string? TextOrNull(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        MoveTo(ref json, name);
        string? value = json is { TokenType: JsonTokenType.String, ValueIsEscaped: false } ? CodePool.Find(json.ValueSpan) ?? json.GetString() : json.GetString();
        json.Read();
        return value;
    }

    // The id of a record, which no other has.
    private static string RecordId(ref Utf8JsonReader json)
    {
        MoveTo(ref json, "id"u8);
        return String(ref json);
    }

    private static string String(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.String);
        string value = json.GetString()!;
        json.Read();
        return value;
    }

    private static T Code<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
        where T : struct, Enum
    {
        MoveTo(ref json, name);
        Expect(ref json, JsonTokenType.String);
        T value = Codes.Parse<T>(json.ValueSpan);
        json.Read();
        return value;
    }

    private static Auxiliary Aux(ref Utf8JsonReader json) => Codes.ParseAux(String(ref json));

    private static int Integer(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        MoveTo(ref json, name);
        int value = json.GetInt32();
        json.Read();
        return value;
    }

    private static decimal? Number(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        MoveTo(ref json, name);
        decimal? value = json.TokenType == JsonTokenType.Null ? null : json.GetDecimal();
        json.Read();
        return value;
    }

    private static bool Flag(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        MoveTo(ref json, name);
        bool value = json.GetBoolean();
        json.Read();
        return value;
    }

    private static T Object<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> name, Parser<T> parse)
        where T : class =>
        Optional(ref json, name, parse) ?? throw new FormatException($"'{Encoding.UTF8.GetString(name)}' is null.");

    private static T? Optional<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> name, Parser<T> parse)
        where T : class
    {
        MoveTo(ref json, name);
        T? value = json.TokenType == JsonTokenType.Null ? null : Inside(ref json, parse);
        json.Read();
        return value;
    }

    // An object, to its end.
    private static T Inside<T>(ref Utf8JsonReader json, Parser<T> parse)
    {
        Open(ref json);
        T value = parse(ref json);
        Close(ref json);
        return value;
    }

    // Of objects, or of texts where they are parsed as such.
    private static ImmutableArray<T> List<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> name, Parser<T> parse)
    {
        MoveTo(ref json, name);
        Expect(ref json, JsonTokenType.StartArray);
        json.Read();
        if (json.TokenType == JsonTokenType.EndArray)
        {
            json.Read();
            return [];
        }

        ImmutableArray<T>.Builder list = ImmutableArray.CreateBuilder<T>();
        while (json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.StartObject)
            {
                list.Add(Inside(ref json, parse));
                json.Read();
            }
            else
            {
                list.Add(parse(ref json));
            }
        }

        json.Read();
        return list.DrainToImmutable();
    }
}
