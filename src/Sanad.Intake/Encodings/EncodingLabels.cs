using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Sanad.Intake.Encodings;

/// <summary>What pages, feeds and headers call the encodings.</summary>
/// <remarks>The labels of the WHATWG's Encoding Standard first, then what the framework knows, and last names that are a code page's number.</remarks>
internal static class EncodingLabels
{
    // Where the web means another encoding than the framework does, or has a name that the framework lacks.
    private static readonly (int Page, string Labels)[] Web =
    [
        (65001, "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
        (1200, "utf-16 utf16 utf_16 u16 ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff utf-16le"),
        (1201, "utf-16be unicodefffe"),
        (12000, "utf-32 utf32 utf_32 u32 utf-32le"),
        (12001, "utf-32be"),
        (1252, "ascii us-ascii us ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 cp819 csisolatin1"),
        (1254, "iso-8859-9 iso8859-9 latin5 l5"),
        (28596, "arabic asmo-708 ecma-114 csiso88596e csiso88596i csisolatinarabic iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
        (10004, "x-mac-arabic macarabic"),
        (38598, "iso-8859-8-i logical"),
        (874, "iso-8859-11 tis-620"),
        (54936, "gb18030 gbk x-gbk gb2312 gb_2312-80 chinese"),
        (950, "big5-hkscs"),
        (949, "euc-kr ks_c_5601-1987 korean"),
        (932, "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j"),
        (51932, "euc-jp x-euc-jp"),
        (20866, "koi koi8 koi8_r"),
    ];

    // The framework's own replacement is a question mark, which nobody can tell from the author's.
    private static readonly DecoderReplacementFallback Unreadable = new("\uFFFD");

    private static readonly FrozenDictionary<string, int> Pages = Web.SelectMany(row => row.Labels.Split(' ').Select(label => (label, row.Page)))
        .ToFrozenDictionary(row => row.label, row => row.Page, StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding of a label, or null for a label that nobody knows or that is not safe to follow (UTF-7).</summary>
    public static Encoding? Find(string? label)
    {
        string name = label?.Trim(" \t\r\n\f\"'".ToCharArray()) ?? "";
        if (name.Length is 0 or > 40)
        {
            return null;
        }

        if (Pages.TryGetValue(name, out int page) || TryReadPage(name, out page))
        {
            return OfPage(page);
        }

        try
        {
            Encoding? found = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return OfPage(found.CodePage);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a code page, with U+FFFD for what it cannot read.</summary>
    public static Encoding? OfPage(int page)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, Unreadable)
                ?? (page == 65000 ? null : Encoding.GetEncoding(page, EncoderFallback.ReplacementFallback, Unreadable));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The web's name of an encoding.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        1200 => "utf-16le",
        1201 => "utf-16be",
        12000 => "utf-32le",
        12001 => "utf-32be",
        _ => encoding.WebName.ToLowerInvariant(),
    };

    // cp1256, x-cp1256, windows1256, ibm037, dos-720
    private static bool TryReadPage(string name, out int page)
    {
        page = 0;
        foreach (string prefix in (ReadOnlySpan<string>)["windows-", "windows", "x-cp", "cp-", "cp", "ibm", "dos-"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out page);
            }
        }

        return false;
    }
}
