namespace Sanad.Model;

/// <summary>A reading in few bytes, for a store to keep: what <see cref="ReadingJson"/> says without evidence, which the text gives again.</summary>
/// <remarks>
/// A byte for the form, the distinct strings of the reading, then its fields in the order of the contract. Numbers are LEB128 (DWARF 5, §7.6); a string is its
/// number among the strings, from one, 0 where it is null; an offset counts UTF-16 code units; members of closed sets are told by their numbers, which therefore never change.
/// </remarks>
public static class ReadingBytes
{
    /// <summary>The form that is written today. JSON, in which readings were kept before, begins with another byte.</summary>
    internal const byte Form = 1;

    private const byte FirstOfJson = (byte)'{';

    /// <summary>Reads what <see cref="ReadingBytesWriter"/> wrote, or a reading that was kept as JSON.</summary>
    /// <param name="bytes">The reading.</param>
    /// <param name="text">The text it was read from, known by its digest.</param>
    /// <exception cref="FormatException">It is no whole reading, or one of another text.</exception>
    /// <exception cref="System.Text.Json.JsonException">It begins as JSON and is not.</exception>
    public static Reading Parse(ReadOnlySpan<byte> bytes, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return bytes is [FirstOfJson, ..] ? ReadingJson.Parse(bytes, text) : new ReadingBytesParser(bytes, text).Parse();
    }
}
