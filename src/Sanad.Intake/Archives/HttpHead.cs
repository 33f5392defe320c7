namespace Sanad.Intake.Archives;

/// <summary>The head of an archived HTTP response.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="Fields">Its header fields.</param>
/// <param name="Length">How many bytes the head takes, with the empty line that closes it.</param>
internal sealed record HttpHead(int Status, HeaderFields Fields, int Length)
{
    // Null if these bytes begin with no head, or with one that does not end in them.
    public static HttpHead? Parse(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.IndexOf((byte)'\n') + 1;
        if (at == 0 || StatusOf(bytes[..at]) is not { } status)
        {
            return null;
        }

        var fields = new HeaderFields();
        while (true)
        {
            int length = bytes[at..].IndexOf((byte)'\n') + 1;
            if (length == 0)
            {
                return null;
            }

            ReadOnlySpan<byte> line = bytes.Slice(at, length).TrimEnd("\r\n"u8);
            at += length;
            if (line.IsEmpty)
            {
                return new HttpHead(status, fields, at);
            }

            fields.Add(line);
        }
    }

    // "HTTP/1.1 200 OK"; the reason may be missing.
    private static int? StatusOf(ReadOnlySpan<byte> line)
    {
        int space = line.IndexOf((byte)' ');
        if (!line.StartsWith("HTTP/"u8) || space < 0 || line.Length < space + 4)
        {
            return null;
        }

        ReadOnlySpan<byte> digits = line.Slice(space + 1, 3);
        return digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            ? (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + digits[2] - '0'
            : null;
    }
}
