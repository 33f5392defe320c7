using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sanad.Intake.Tests.Feeds;

/// <summary>One comparison of the expectation at the head of a feed: where to look, and the value that should be there.</summary>
/// <param name="Entry">The entry's index; null for the feed itself.</param>
/// <param name="Path">The field and what is looked up in it: <c>content.0.value</c>.</param>
/// <param name="Value">The text expected; of a tuple the day and time as <c>2003-12-31T10:14:55</c>.</param>
internal sealed partial record FeedExpectation(int? Entry, string Path, string Value)
{
    /// <summary>The comparisons of <c>not bozo and entries[0]['title'] == 'a'</c> that compare a field with a text or a time; others are left out.</summary>
    public static IEnumerable<FeedExpectation> Of(string expression)
    {
        foreach (string term in Split(expression, " and "))
        {
            string[] sides = [.. Split(term, "==").Select(side => side.Trim())];
            if (sides.Length < 2 || ValueOf(sides[^1]) is not { } value)
            {
                continue;
            }

            foreach (string side in sides[..^1])
            {
                if (Field().Match(side) is { Success: true } match)
                {
                    int? entry = match.Groups["index"].Success ? int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) : null;
                    yield return new FeedExpectation(entry, string.Join('.', Step().Matches(match.Groups["path"].Value).Select(step => step.Groups["name"].Value)), value);
                }
            }
        }
    }

    // Outside quotes only.
    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        char quote = '\0';
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote && text[i - 1] != '\\' ? '\0' : quote;
            }
            else if (text[i] is '\'' or '"')
            {
                quote = text[i];
            }
            else if (text.AsSpan(i).StartsWith(separator, StringComparison.Ordinal))
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static string? ValueOf(string written)
    {
        if (Tuple().Match(written) is { Success: true } tuple)
        {
            int[] parts = [.. tuple.Groups["part"].Captures.Select(part => int.Parse(part.Value, CultureInfo.InvariantCulture))];
            return string.Create(CultureInfo.InvariantCulture, $"{parts[0]:0000}-{parts[1]:00}-{parts[2]:00}T{parts[3]:00}:{parts[4]:00}:{parts[5]:00}");
        }

        if (written.Length > 6 && written[0] is '\'' or '"' && written.StartsWith(new string(written[0], 3), StringComparison.Ordinal) && written.EndsWith(written[..3], StringComparison.Ordinal))
        {
            return Unescape(written[3..^3]);
        }

        string[] pieces = [.. Split(written, "+").Select(piece => piece.Trim().TrimStart('u'))];
        return pieces.All(text => text.Length >= 2 && text[0] is '\'' or '"' && text[^1] == text[0]) ? string.Concat(pieces.Select(text => Unescape(text[1..^1]))) : null;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            char kind = text[++i];
            int digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0)
            {
                plain.Append(new Rune(int.Parse(text.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
                i += digits;
            }
            else
            {
                plain.Append(kind switch { 'n' => '\n', 't' => '\t', 'r' => '\r', _ => kind });
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"^(feed|entries\[(?<index>[0-9]+)\])(?<path>(\['[a-z_]+'\]|\[[0-9]+\]|\.[a-z_]+)+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"(?<name>[a-z_]+|[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\((?<part>[0-9]+)(, (?<part>[0-9]+)){5}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tuple();
}
