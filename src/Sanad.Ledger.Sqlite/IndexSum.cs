using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <summary>A sum over every word and term of a version, in whatever order they come: equal for an index and for what it must hold.</summary>
/// <remarks>It cuts words as the tokenizer <c>ascii</c> of FTS5 does: at whatever is ASCII and no letter or digit.</remarks>
internal static class IndexSum
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // https://www.sqlite.org/fts5.html: longer words are cut. No word of a text is that long; terms never are.
    private const int MostWordUnits = 8192;

    public static ulong Of(IndexedVersion version)
    {
        ulong sum = 0;
        foreach ((string column, string words) in ((string, string)[])[("title", version.Words.Title), ("body", version.Words.Body), ("terms", version.Words.Terms)])
        {
            long at = 0;
            foreach (string word in Cut(words))
            {
                sum = unchecked(sum + OfWord(version.Place, column, at++, word));
            }
        }

        int count = Math.Min(version.Reading.Terms.Length, PlaceInLine.MostRecords);
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            long place = PlaceInLine.OfRecord(version.Place, ordinal);
            foreach (string term in Cut(version.Reading.Terms[ordinal]).Distinct(StringComparer.Ordinal))
            {
                sum = unchecked(sum + OfTerm(place, term));
            }
        }

        return sum;
    }

    public static ulong OfWord(long place, string column, long at, string word) => Mix(Mix(Mix(Offset, (ulong)place), (ulong)(at + (column.Length << 24))), word);

    public static ulong OfTerm(long place, string term) => Mix(Mix(Offset, (ulong)place), term);

    private static IEnumerable<string> Cut(string words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            int end = start;
            while (end < words.Length && (char.IsAsciiLetterOrDigit(words[end]) || !char.IsAscii(words[end])))
            {
                end++;
            }

            if (end > start)
            {
                yield return new string([.. words[start..Math.Min(end, start + MostWordUnits)].Select(unit => char.IsAscii(unit) ? char.ToLowerInvariant(unit) : unit)]);
                start = end;
            }
        }
    }

    private static ulong Mix(ulong hash, string word)
    {
        foreach (char unit in word)
        {
            hash = Mix(hash, unit);
        }

        return hash;
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        ulong mixed = unchecked((hash ^ value) * Prime);
        return mixed ^ (mixed >> 29);
    }
}
