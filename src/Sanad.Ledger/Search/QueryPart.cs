namespace Sanad.Ledger.Search;

/// <summary>One part of a typed question.</summary>
/// <param name="Text">The word, or the words between quotation marks.</param>
/// <param name="IsQuoted">Whether it stood in quotation marks.</param>
/// <param name="IsPrefix">Whether a <c>*</c> follows it.</param>
/// <param name="IsExcluded">Whether a <c>-</c> stands before it.</param>
internal readonly record struct QueryPart(string Text, bool IsQuoted, bool IsPrefix, bool IsExcluded)
{
    // Marks that keyboards give for a quotation, opening or closing.
    private const string Quotes = "\"\u201C\u201D\u00AB\u00BB";

    public static IReadOnlyList<QueryPart> Split(string typed)
    {
        var parts = new List<QueryPart>();
        for (int at = SkipSpace(typed, 0); at < typed.Length; at = SkipSpace(typed, at))
        {
            bool isExcluded = typed[at] == '-' && at + 1 < typed.Length;
            at += isExcluded ? 1 : 0;
            parts.Add(Take(typed, ref at) with { IsExcluded = isExcluded });
        }

        return parts;
    }

    // A word or a quoted phrase, with the star behind it.
    private static QueryPart Take(string typed, ref int at)
    {
        bool isQuoted = Quotes.Contains(typed[at], StringComparison.Ordinal);
        int start = isQuoted ? at + 1 : at;
        int end = start;
        while (end < typed.Length && (isQuoted ? !Quotes.Contains(typed[end], StringComparison.Ordinal) : !IsEnd(typed[end])))
        {
            end++;
        }

        at = isQuoted ? Math.Min(end + 1, typed.Length) : end;
        if (isQuoted)
        {
            bool isPrefix = at < typed.Length && typed[at] == '*';
            at += isPrefix ? 1 : 0;
            return new QueryPart(typed[start..end], true, isPrefix, false);
        }

        string word = typed[start..end];
        return new QueryPart(word.TrimEnd('*'), false, word.EndsWith('*'), false);
    }

    private static int SkipSpace(string typed, int at)
    {
        while (at < typed.Length && char.IsWhiteSpace(typed[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsEnd(char unit) => char.IsWhiteSpace(unit) || Quotes.Contains(unit, StringComparison.Ordinal);
}
