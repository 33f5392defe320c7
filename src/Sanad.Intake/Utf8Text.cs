using System.Buffers;
using System.Text.Unicode;

namespace Sanad.Intake;

/// <summary>Where UTF-8 goes wrong.</summary>
internal static class Utf8Text
{
    // Index of the first byte that begins no whole character; the length if all is well.
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[1024];
        int at = 0;
        while (at < bytes.Length)
        {
            OperationStatus status = Utf8.ToUtf16(bytes[at..], chars, out int read, out _, replaceInvalidSequences: false);
            at += read;
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            {
                return at;
            }
        }

        return at;
    }
}
