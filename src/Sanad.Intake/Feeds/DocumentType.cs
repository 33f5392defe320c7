namespace Sanad.Intake.Feeds;

/// <summary>What a document type declares, which is passed over and never read.</summary>
internal static class DocumentType
{
    /// <summary>The place of the <c>&gt;</c> after the <c>]</c> that ends the declarations; -1 if there is none. Quotes and comments are passed over.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="from">The place after the <c>[</c>.</param>
    public static int EndOf(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == ']')
            {
                return text.IndexOf('>', i);
            }

            string? until = text[i] is '"' or '\'' ? text[i].ToString() : text.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : null;
            if (until is not null)
            {
                int end = text.IndexOf(until, i + 1, StringComparison.Ordinal);
                if (end < 0)
                {
                    return -1;
                }

                i = end + until.Length - 1;
            }
        }

        return -1;
    }
}
