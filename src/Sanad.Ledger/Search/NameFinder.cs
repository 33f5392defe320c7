using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>Finds what a typed name may mean: names the ledger has met, in any spelling it has met or the pack has or that sounds like one, and countries by name, people, or code.</summary>
internal sealed class NameFinder(ILedgerStore store, LanguagePack pack)
{
    private const int MostRows = 200;
    private const int MostNames = 12;
    private const int MostSpellings = 24;

    private readonly PackNames known = new(pack);
    private readonly NameHearing hearing = new(store, new SoundKey(pack));
    private readonly Lazy<Dictionary<string, string>> countries = new(() => CountriesOf(pack));

    // The code of a country by its code, its name or its people's, in either script; null where it is none.
    public string? CountryOf(string typed)
    {
        string folded = Normalizer.Fold(typed).Trim();
        return countries.Value.GetValueOrDefault(folded);
    }

    // Names that are written so, or that have all of these words; where there is none, those that sound so.
    public NameAnswer Find(string typed)
    {
        string[] words = PackNames.WordsOf(typed);
        if (words.Length == 0)
        {
            return NameAnswer.None;
        }

        long[] met = [.. Rows(words).Select(row => row.Key), .. known.Find(string.Join(' ', words)).Select(KeyOf).Where(key => !store.FindAliases(key).IsEmpty)];
        NameAnswer heard = met.Length == 0 ? hearing.Hear(words) : NameAnswer.None;
        return heard with { Keys = [.. met.Concat(heard.Keys).Distinct().Take(MostNames)] };
    }

    // Whether the ledger or the pack has a name that is written as just these words, or in Latin letters one that has or sounds like all of them.
    public bool IsName(string typed)
    {
        string[] words = PackNames.WordsOf(typed);
        string alias = string.Join(' ', words);
        ImmutableArray<NameRow> rows = Rows(words);
        return (rows is [var first, ..] && (first.Alias == alias || PackNames.IsLatin(alias))) || !known.Find(alias).IsEmpty || (words.Length > 0 && PackNames.IsLatin(alias) && hearing.IsName(words));
    }

    // The other ways of writing the name that these words are; empty where they are none.
    public ImmutableArray<ImmutableArray<string>> SpellingsOf(IReadOnlyList<string> words)
    {
        string[] parts = PackNames.WordsOf(string.Join(' ', words));
        string typed = string.Join(' ', parts);
        ImmutableArray<(string Name, string[] Spellings)> pack = parts.Length == 0 ? [] : known.Find(typed);
        IEnumerable<long> keys = Rows(parts).Where(row => PackNames.IsLatin(typed) || row.Alias == typed).Select(row => row.Key).Concat(pack.Select(KeyOf));
        return Spellings(typed, keys, pack.SelectMany(name => name.Spellings));
    }

    // The ways of writing names that sound so.
    public (ImmutableArray<ImmutableArray<string>> Spellings, ImmutableArray<string> TakenAs) Hear(IReadOnlyList<string> words)
    {
        NameAnswer heard = hearing.Hear(words);
        return (Spellings(string.Join(' ', words), heard.Keys, []), heard.TakenAs);
    }

    private ImmutableArray<ImmutableArray<string>> Spellings(string typed, IEnumerable<long> keys, IEnumerable<string> more) =>
    [
        .. keys.Distinct().Take(MostNames)
            .SelectMany(key => store.FindAliases(key).AsEnumerable())
            .Select(row => row.Alias).Where(alias => !SoundKey.IsKey(alias))
            .Concat(more).Distinct(StringComparer.Ordinal).Where(alias => alias != typed)
            .Take(MostSpellings)
            .Select(alias => alias.Split(' ').ToImmutableArray()),
    ];

    private static long KeyOf((string Name, string[] Spellings) name) => NameKey.Of(Normalizer.Fold(name.Name));

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
        ImmutableArray<NameRow> rows = words.Length == 0 ? [] : store.FindNames(words, lastIsPrefix: false, MostRows);
        ImmutableArray<NameRow> exact = [.. rows.Where(row => row.Alias == typed)];
        return exact.IsEmpty ? rows : exact;
    }
}
