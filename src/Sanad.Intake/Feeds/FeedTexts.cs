using Sanad.Intake.Encodings;

namespace Sanad.Intake.Feeds;

/// <summary>Finds out whether an element of a feed holds text, HTML, or something else.</summary>
internal static class FeedTexts
{
    /// <summary>What the element holds; null if it is neither text nor HTML, such as a film.</summary>
    public static FeedText? Of(MarkupElement element)
    {
        string type = element["type"]?.ToLowerInvariant() ?? "";
        string mode = element["mode"]?.ToLowerInvariant() ?? "";
        if (mode == "base64" || IsBinary(type))
        {
            return FromBase64(element, type);
        }

        if (element.Elements.Any())
        {
            return new FeedText(element.InnerHtml(), IsHtml: true);
        }

        string text = element.Text();
        return type switch
        {
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => new FeedText(mode == "xml" ? MarkupText(text) : text, IsHtml: true),
            "text" or "plain" or "text/plain" when element.Name != "title" || element["type"] is "text" => new FeedText(text, IsHtml: mode == "escaped" && LooksLikeHtml(text)),
            _ => new FeedText(text, LooksLikeHtml(text)),
        };
    }

    private static string MarkupText(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static bool IsBinary(string type) =>
        type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal)
        && !type.EndsWith("+xml", StringComparison.Ordinal) && !type.EndsWith("/xml", StringComparison.Ordinal);

    private static FeedText? FromBase64(MarkupElement element, string type)
    {
        byte[] bytes = new byte[element.Text().Length];
        if (!Convert.TryFromBase64String(element.Text(), bytes, out int length) || TextDecoding.Decode(bytes.AsSpan(0, length), null) is not { } decoded)
        {
            return type.Contains("html", StringComparison.Ordinal) || type.Length == 0 ? new FeedText(element.Text(), LooksLikeHtml(element.Text())) : null;
        }

        return new FeedText(decoded.Text.Trim(), type.Contains("html", StringComparison.Ordinal) || LooksLikeHtml(decoded.Text));
    }

    // RSS does not say. A tag or a reference in the text tells; "5 < 6" and "R&D" do not.
    private static bool LooksLikeHtml(string text)
    {
        for (int at = text.AsSpan().IndexOfAny('<', '&'); at >= 0 && at + 1 < text.Length;)
        {
            char next = text[at + 1];
            bool isTag = text[at] == '<' && (char.IsAsciiLetter(next) || next is '/' or '!') && text.IndexOf('>', at) > 0;
            if (isTag || (text[at] == '&' && IsReference(text.AsSpan(at))))
            {
                return true;
            }

            int further = text.AsSpan(at + 1).IndexOfAny('<', '&');
            at = further < 0 ? -1 : at + 1 + further;
        }

        return false;
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        return end > 1 && !MarkupEntities.Decode(text[..(end + 1)].ToString()).StartsWith('&')
            || text.StartsWith("&amp;", StringComparison.Ordinal);
    }
}
