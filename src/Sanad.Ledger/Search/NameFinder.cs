using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>Finds what a typed name may mean: names the ledger has met, in any spelling it has met, and countries by name, people, or code.</summary>
internal sealed class NameFinder(ILedgerStore store, LanguagePack pack)
{
    private const int MostRows = 200;
    private const int MostNames = 12;
    private const int MostSpellings = 24;

    private readonly Lazy<Dictionary<string, string>> countries = new(() => CountriesOf(pack));

    // The code of a country by its code, its name or its people's, in either script; null where it is none.
    public string? CountryOf(string typed)
    {
        string folded = Normalizer.Fold(typed).Trim();
        return countries.Value.GetValueOrDefault(folded);
    }

    // The keys of names that are written so, or if there is none, of those that have all of these words.
    public ImmutableArray<long> KeysOf(string typed)
    {
        string[] words = WordsOf(typed);
        if (words.Length == 0)
        {
            return [];
        }

        long own = NameKey.Of(Normalizer.Fold(typed));
        return [.. Rows(words).Select(row => row.Key).Prepend(own).Distinct().Take(MostNames)];
    }

    // Whether the ledger has met a name that is written as just these words.
    public bool IsName(string typed) => Rows(WordsOf(typed)) is [var first, ..] && first.Alias == string.Join(' ', WordsOf(typed));

    // The other ways of writing the name that these words are; empty where they are none.
    public IEnumerable<ImmutableArray<string>> SpellingsOf(IReadOnlyList<string> words)
    {
        string typed = string.Join(' ', words);
        bool isLatin = typed.All(unit => unit < '\u0250');
        return Rows([.. words])
            .Where(row => isLatin || row.Alias == typed)
            .Select(row => row.Key).Distinct().Take(MostNames)
            .SelectMany(key => store.FindAliases(key).AsEnumerable())
            .Select(row => row.Alias).Distinct(StringComparer.Ordinal).Where(alias => alias != typed)
            .Take(MostSpellings)
            .Select(alias => alias.Split(' ').ToImmutableArray());
    }

    private static string[] WordsOf(string typed) =>
        new string([.. Normalizer.Fold(typed).Select(unit => char.IsLetterOrDigit(unit) ? unit : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> CountriesOf(LanguagePack pack)
    {
        PackTable states = pack.Table("states");
        (int id, int name, int surface, int demonym) = (states.Column("id"), states.Column("name"), states.Column("surface"), states.Column("demonym"));
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int row = 0; row < states.Rows; row++)
        {
            string code = states[row, id];
            foreach (string word in (string[])[code, states[row, name], .. states.List(row, surface), .. states.List(row, demonym)])
            {
                codes.TryAdd(Normalizer.Fold(word), code);
            }
        }

        return codes;
    }

    // A name that is written just so stands before one that merely has these words.
    private ImmutableArray<NameRow> Rows(string[] words)
    {
        string typed = string.Join(' ', words);
        ImmutableArray<NameRow> rows = store.FindNames(words, lastIsPrefix: false, MostRows);
        ImmutableArray<NameRow> exact = [.. rows.Where(row => row.Alias == typed)];
        return exact.IsEmpty ? rows : exact;
    }
}
