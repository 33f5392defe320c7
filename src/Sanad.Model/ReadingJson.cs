using System.Text.Json;

namespace Sanad.Model;

/// <summary>Reads the JSON that <see cref="ReadingJsonWriter"/> writes back into the model.</summary>
/// <remarks>
/// Offsets become UTF-16 again, for which the text is needed; it is known by its digest, and the evidence is compared with it, so records
/// cannot come to stand in a text they were not read from. Members are read in the order in which they are written; unknown ones among
/// them are passed over.
/// </remarks>
public static class ReadingJson
{
    /// <summary>Parses one reading of <paramref name="text"/>.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is not a reading, or a reading of another text; the message says where.</exception>
    public static Reading Parse(ReadOnlySpan<byte> utf8Json, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new ReadingJsonParser(text).Parse(utf8Json);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new FormatException($"Not a whole reading: {e.Message}", e);
        }
    }
}
