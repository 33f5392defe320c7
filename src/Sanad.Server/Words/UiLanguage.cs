using System.Collections.Frozen;
using System.Globalization;
using Sanad.Server.Markup;

namespace Sanad.Server.Words;

/// <summary>One language of the pages: its code, its direction, and what it says for every id of <c>words.tsv</c>.</summary>
/// <remarks>The table has one row for each id and one column for each language, so that no language can lack a row.</remarks>
internal sealed class UiLanguage
{
    private readonly FrozenDictionary<string, string> words;

    private UiLanguage(string code, bool isRightToLeft, FrozenDictionary<string, string> words)
    {
        Code = code;
        IsRightToLeft = isRightToLeft;
        this.words = words;
    }

    /// <summary>Every language, Urdu first: it is what a reader gets who asks for none.</summary>
    public static IReadOnlyList<UiLanguage> All { get; } = Load();

    /// <summary>The BCP 47 tag, which is also the first part of an address: <c>ur</c>, <c>en</c>.</summary>
    public string Code { get; }

    public bool IsRightToLeft { get; }

    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The other language, to switch to.</summary>
    public UiLanguage Other => All[0] == this ? All[1] : All[0];

    /// <summary>What it says for an id.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such row.</exception>
    public string this[string id] => words[id];

    public static UiLanguage? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The language of a request for no language in particular, from its Accept-Language.</summary>
    public static UiLanguage Preferred(string? accepted)
    {
        foreach (string range in (accepted ?? "").Split(','))
        {
            string tag = range.Split(';')[0].Trim();
            if (Find(tag.Split('-')[0].ToLowerInvariant()) is { } language)
            {
                return language;
            }
        }

        return All[0];
    }

    /// <summary>What it says for a code of the model, such as <c>event.ASSAULT</c>; the code itself where the table has no word for it.</summary>
    public string OfCode(string kind, string code) => words.TryGetValue($"{kind}.{code}", out string? word) ? word : code;

    /// <summary>What it says for an id, with <c>{0}</c>, <c>{1}</c> … replaced by pieces of a page.</summary>
    public Html Format(string id, params ReadOnlySpan<Html> values)
    {
        string template = words[id];
        var pieces = new List<Html>();
        int at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            int close = template.IndexOf('}', open);
            pieces.Add(Html.Text(template[at..open]));
            pieces.Add(values[int.Parse(template.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture)]);
            at = close + 1;
        }

        pieces.Add(Html.Text(template[at..]));
        return Html.Join(pieces);
    }

    private static UiLanguage[] Load()
    {
        using Stream table = typeof(UiLanguage).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(table);
        string[][] rows = [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
        string[] head = rows[0];
        return
        [
            .. Enumerable.Range(1, head.Length - 1).Reverse().Select(column => new UiLanguage(
                head[column], head[column] == "ur", rows.Skip(1).ToFrozenDictionary(row => row[0], row => row[column], StringComparer.Ordinal))),
        ];
    }
}
