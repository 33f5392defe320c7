namespace Sanad.Intake.Streams;

/// <summary>Formats that we do not read, told by their first bytes, so that no picture is taken for a text.</summary>
internal static class ForeignFormat
{
    private const int TarMark = 257;

    private const string Extract = "extract it and name the folder";
    private const string AsGzip = "decompress it, or compress it with gzip";
    private const string SaveAsText = "save its text as a .txt file";
    private const string LeaveOut = "leave it out";

    private static readonly (byte[] Mark, string Name, string Remedy)[] Formats =
    [
        ([.. "PK\x03\x04"u8], "a zip archive or an office document", "extract it, or save the document as a .txt or .csv file"),
        ([.. "PK\x05\x06"u8], "an empty zip archive", LeaveOut),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd", AsGzip),
        ([0xFD, .. "7zXZ\0"u8], "compressed with xz", AsGzip),
        ([.. "BZh"u8], "compressed with bzip2", AsGzip),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", Extract),
        ([.. "Rar!\x1A\x07"u8], "a rar archive", Extract),
        ([.. "%PDF-"u8], "a PDF document", SaveAsText),
        ([.. "{\\rtf"u8], "an RTF document", SaveAsText),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document", "save it as a .txt or .csv file"),
        ([.. "SQLite format 3\0"u8], "an SQLite database", "export its table as a .csv file"),
        ([0x89, .. "PNG\r\n"u8], "a PNG picture", LeaveOut),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", LeaveOut),
        ([.. "GIF8"u8], "a GIF picture", LeaveOut),
        ([.. "II*\0"u8], "a TIFF picture", LeaveOut),
        ([.. "MM\0*"u8], "a TIFF picture", LeaveOut),
        ([.. "RIFF"u8], "a picture, sound or film", LeaveOut),
        ([.. "OggS"u8], "a sound", LeaveOut),
        ([.. "ID3"u8], "a sound", LeaveOut),
        ([0x7F, .. "ELF"u8], "a program", LeaveOut),
    ];

    /// <summary>What begins with these bytes, and what to do about it; null for what we may be able to read.</summary>
    public static (string Name, string Remedy)? Of(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] mark, string name, string remedy) in Formats)
        {
            // bzip2 has the block size and the digits of pi behind its mark, without which it might be a word.
            if (head.StartsWith(mark) && (mark.Length > 3 || mark[0] is not (byte)'B' || head[4..].StartsWith("1AY&SY"u8)))
            {
                return (name, remedy);
            }
        }

        if (head.Length > 8 && head[4..].StartsWith("ftyp"u8))
        {
            return ("a film or sound", LeaveOut);
        }

        return head.Length > TarMark && head[TarMark..].StartsWith("ustar"u8) ? ("a tar archive", Extract) : null;
    }
}
