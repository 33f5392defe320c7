namespace Sanad.Ledger.Search;

/// <summary>Every remark on a question that was asked.</summary>
internal static class QueryNotes
{
    public static string TakenAs(string typed, IEnumerable<string> names) => $"'{typed}' is taken as {string.Join(", or ", names)}";

    public static string NoSuchName(string typed) => $"no name like '{typed}' in this ledger";

    public static string NoSuchWords(string typed) => $"no document has '{typed}', nor a name like it";

    public static string NoSuchOutlet(string typed, IReadOnlyCollection<string> like) =>
        $"no document of the outlet '{typed}'{(like.Count == 0 ? "" : $"; is {string.Join(" or ", like)} meant?")}";
}
