using System.Text;

namespace Sanad.Application.Tests;

/// <summary>Reads CSV strictly as RFC 4180 has it.</summary>
internal static class CsvText
{
    public static List<string[]> Parse(string text, string lineEnd)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            row.Add(Cell(text, ref at, lineEnd));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (!text.AsSpan(at).StartsWith(lineEnd, StringComparison.Ordinal))
            {
                throw new FormatException($"row {rows.Count} does not end where it should, at {at}");
            }

            at += lineEnd.Length;
            rows.Add([.. row]);
            row.Clear();
        }

        return row.Count == 0 ? rows : throw new FormatException("the last row has no end");
    }

    private static string Cell(string text, ref int at, string lineEnd)
    {
        if (text[at] != '"')
        {
            int start = at;
            while (at < text.Length && text[at] != ',' && !text.AsSpan(at).StartsWith(lineEnd, StringComparison.Ordinal))
            {
                if (text[at] is '"' or '\r' or '\n')
                {
                    throw new FormatException($"an unquoted cell holds {(int)text[at]} at {at}");
                }

                at++;
            }

            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }

        throw new FormatException("a quoted cell is not closed");
    }
}
