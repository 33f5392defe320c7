using System.Buffers.Text;

namespace Sanad.Intake.Archives;

/// <summary>A body in HTTP's chunked coding (RFC 9112, section 7.1), as archives hold it: sometimes wrongly, sometimes not at all.</summary>
internal static class ChunkedBody
{
    private const int MaxSizeLine = 1024;

    // A crawler may have joined the chunks and kept the header: what begins with no chunk is the body itself. Where a later chunk is
    // wrong or the last one missing, what came before is kept, and what stands there instead of a chunk is taken as it is.
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream(body.Length);
        ReadOnlyMemory<byte> rest = body;
        while (!rest.IsEmpty)
        {
            if (TryReadSize(rest.Span, out int size, out int lineLength))
            {
                rest = rest[lineLength..];
            }
            else
            {
                size = rest.Length;
            }

            if (size == 0)
            {
                break;
            }

            size = Math.Min(size, rest.Length);
            joined.Write(rest.Span[..size]);
            rest = rest[size..];
            rest = rest[LineEndLength(rest.Span)..];
        }

        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    // "1f4;name=value" and a line feed.
    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out int size, out int length)
    {
        size = 0;
        length = bytes[..Math.Min(bytes.Length, MaxSizeLine)].IndexOf((byte)'\n') + 1;
        if (length == 0 || !Utf8Parser.TryParse(bytes[..length], out uint parsed, out int digits, 'x') || parsed > int.MaxValue)
        {
            return false;
        }

        ReadOnlySpan<byte> behind = bytes[digits..length].Trim(" \t\r\n"u8);
        size = (int)parsed;
        return behind.IsEmpty || behind[0] == (byte)';';
    }

    private static int LineEndLength(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'\r', (byte)'\n', ..] => 2,
        [(byte)'\n', ..] => 1,
        _ => 0,
    };
}
