using System.Text;

namespace Sanad.Intake.Archives;

/// <summary>Plain text out of an archive, decoded strictly: a wrong letter must not pass for a right one.</summary>
internal static class ArchivedText
{
    private const char ByteOrderMark = '\uFEFF';

    // Null if the bytes are not in that character set, or it is not known.
    public static string? Decode(ReadOnlySpan<byte> bytes, string charset)
    {
        try
        {
            // The provider knows the code pages, the framework itself the Unicode ones.
            Encoding encoding =
                CodePagesEncodingProvider.Instance.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding.GetString(bytes).TrimStart(ByteOrderMark);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // A DecoderFallbackException is an ArgumentException, as is an unknown name.
            return null;
        }
    }
}
