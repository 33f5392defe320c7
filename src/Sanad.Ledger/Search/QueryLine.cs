using System.Globalization;
using System.Text;
using Sanad.Model;

namespace Sanad.Ledger.Search;

/// <summary>A whole query on one line: the filters of a search as <c>name:value</c>, everything else its words.</summary>
/// <remarks><c>event:ASSAULT party:RUS/MIL outlet:"BBC Urdu" حملہ</c> asks what <c>sanad search --event ASSAULT --party RUS/MIL --outlet "BBC Urdu" حملہ</c> does.</remarks>
public static class QueryLine
{
    private static readonly Dictionary<string, Func<LedgerQuery, string, LedgerQuery>> Filters = new(StringComparer.Ordinal)
    {
        ["kind"] = (query, value) => query with { Kind = Check("kind", value, ["event", "figure", "quote"]) },
        ["event"] = (query, value) => query with { Event = value },
        ["mode"] = (query, value) => query with { Mode = value },
        ["context"] = (query, value) => query with { Context = value },
        ["measure"] = (query, value) => query with { Measure = value },
        ["party"] = (query, value) => query with { Party = query.Party is { } first ? $"{first} & {value}" : value },
        ["actor"] = (query, value) => query with { Actor = value },
        ["recipient"] = (query, value) => query with { Recipient = value },
        ["speaker"] = (query, value) => query with { Speaker = value },
        ["origin"] = (query, value) => query with { Origin = value },
        ["place"] = (query, value) => query with { Place = value },
        ["when"] = (query, value) => query with { When = value },
        ["certainty"] = (query, value) => query with { Certainty = Check("certainty", value, [.. Enum.GetValues<Certainty>().Select(Codes.Of)]) },
        ["aux"] = (query, value) => query with { Auxiliary = Check("aux", value, [.. Codes.AuxOrder]) },
        ["record"] = (query, value) => query with { RecordId = value },
        ["outlet"] = (query, value) => query with { Outlet = value },
        ["published"] = (query, value) => query with { Published = value },
        ["as-of"] = (query, value) => query with { AsOf = DayOf("as-of", value) },
        ["ingested-by"] = (query, value) => query with { IngestedBy = DayOf("ingested-by", value) },
    };

    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryException">A filter is not known or has no value, or the line is blank.</exception>
    public static LedgerQuery Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var query = new LedgerQuery();
        var words = new StringBuilder();
        foreach (string piece in Pieces(typed))
        {
            int colon = piece.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || piece[..colon].AsSpan().ContainsAny('"', '-') && !Filters.ContainsKey(piece[..colon]))
            {
                words.Append(words.Length > 0 ? " " : "").Append(piece);
                continue;
            }

            query = Filters.TryGetValue(piece[..colon], out Func<LedgerQuery, string, LedgerQuery>? set)
                ? set(query, ValueOf(piece[..colon], piece[(colon + 1)..]))
                : throw new QueryException($"'{piece[..colon]}:' is no filter: give one of {string.Join(", ", Filters.Keys.Select(name => name + ":"))}, or words");
        }

        return words.Length > 0 ? query with { Words = words.ToString() }
            : query != new LedgerQuery() ? query
            : throw new QueryException("say which records: words, or a filter such as event:ASSAULT or outlet:\"BBC Urdu\"");
    }

    // What is parted by spaces that do not stand between quotation marks.
    private static IEnumerable<string> Pieces(string typed)
    {
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= typed.Length; i++)
        {
            isQuoted ^= i < typed.Length && typed[i] == '"';
            if (i == typed.Length || (!isQuoted && char.IsWhiteSpace(typed[i])))
            {
                if (i > start)
                {
                    yield return typed[start..i];
                }

                start = i + 1;
            }
        }
    }

    private static string ValueOf(string name, string written) =>
        written.Replace("\"", "", StringComparison.Ordinal).Trim() is { Length: > 0 } value ? value : throw new QueryException($"'{name}:' has no value: write it without a space, {name}:VALUE");

    private static string Check(string name, string value, string[] known) =>
        string.Join(',', value.Split(',', StringSplitOptions.TrimEntries).Select(new CodeSet(name, known).Check));

    private static DateOnly DayOf(string name, string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day
        : throw new QueryException($"'{value}' is no day: write {name}:2024-11-30");
}
