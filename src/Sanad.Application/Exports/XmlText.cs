using System.Text;

namespace Sanad.Application.Exports;

/// <summary>Text as XML 1.0 has it, the same in elements and attributes.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    // What XML cannot hold at all (most controls, half surrogate pairs, U+FFFE, U+FFFF) becomes U+FFFD, so that a loss is seen.
    public static void Append(StringBuilder xml, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsSurrogate(unit))
            {
                bool isPair = i + 1 < text.Length && char.IsSurrogatePair(unit, text[i + 1]);
                xml.Append(isPair ? text.AsSpan(i, 2) : [Replacement]);
                i += isPair ? 1 : 0;
                continue;
            }

            AppendPlain(xml, unit);
        }
    }

    private static void AppendPlain(StringBuilder xml, char unit)
    {
        switch (unit)
        {
            case '&': xml.Append("&amp;"); break;
            case '<': xml.Append("&lt;"); break;
            case '>': xml.Append("&gt;"); break;
            case '"': xml.Append("&quot;"); break;
            case '\t': xml.Append("&#x9;"); break;
            case '\n': xml.Append("&#xA;"); break;
            case '\r': xml.Append("&#xD;"); break;
            default: xml.Append(unit < ' ' || unit > Replacement ? Replacement : unit); break;
        }
    }
}
