using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>Finds names that sound like what was typed, where none is written so.</summary>
/// <remarks>A spelling in the script of what was typed must also be near to it by its letters; a name that is only known in the other script is judged by its sound alone.</remarks>
internal sealed class NameHearing(ILedgerStore store, SoundKey sounds)
{
    private const int MostRows = 200;
    private const int MostTried = 32;
    private const int MostNames = 5;

    // A single word of fewer consonants must be the whole name, and one consonant is no name.
    private const int EnoughForAPart = 3;
    private const int Fewest = 2;

    public NameAnswer Hear(IReadOnlyList<string> words)
    {
        string alias = string.Join(' ', words);
        string key = sounds.Of(alias);
        string[] heard = key.Split(' ');
        int consonants = heard.Sum(word => word.Length - 1);
        if (consonants < Fewest || heard.Any(word => word.Length < 2))
        {
            return NameAnswer.None;
        }

        ImmutableArray<NameRow> rows = store.FindNames(heard, lastIsPrefix: false, MostRows);
        ImmutableArray<NameRow> whole = [.. rows.Where(row => row.Alias == key)];
        NameAnswer answer = Nearest(words, whole, isSameScript: true);
        answer = answer.Keys.IsEmpty && consonants >= EnoughForAPart ? Nearest(words, rows, isSameScript: true) : answer;
        return answer.Keys.IsEmpty ? Nearest(words, whole, isSameScript: false) : answer;
    }

    // Whether some name has just as many words and sounds like these.
    public bool IsName(IReadOnlyList<string> words)
    {
        string key = sounds.Of(string.Join(' ', words));
        string[] heard = key.Split(' ');
        return Array.TrueForAll(heard, word => word.Length > 1) && heard.Sum(word => word.Length - 1) >= EnoughForAPart
            && store.FindNames(heard, lastIsPrefix: false, MostRows).Any(row => row.Alias == key);
    }

    // In one script the letters decide among names that sound alike; a name that is known in the other only has nothing to go by but its sound.
    private NameAnswer Nearest(IReadOnlyList<string> words, ImmutableArray<NameRow> rows, bool isSameScript)
    {
        bool isLatin = PackNames.IsLatin(words[0]);
        int most = words.Sum(word => Math.Max(2, word.Length / 3));
        var near = new List<(long Key, int Distance, string Shown)>();
        foreach (NameRow row in rows.DistinctBy(row => row.Key).Take(MostTried))
        {
            string[] spellings = SpellingsOf(row.Key);
            string[] comparable = [.. spellings.Where(spelling => PackNames.IsLatin(spelling) == isLatin)];
            int distance = comparable.Length == 0 ? 0 : DistanceOf(words, comparable);
            if (comparable.Length > 0 == isSameScript && distance <= most)
            {
                near.Add((row.Key, distance, Shown(row.Name, spellings)));
            }
        }

        int nearest = near.Count == 0 ? 0 : near.Min(name => name.Distance);
        (long Key, int Distance, string Shown)[] best = [.. near.Where(name => name.Distance <= nearest + 1).OrderBy(name => name.Distance).Take(MostNames)];
        return new NameAnswer([.. best.Select(name => name.Key)], [.. best.Select(name => name.Shown)]);
    }

    private string[] SpellingsOf(long key) => [.. store.FindAliases(key).Select(row => row.Alias).Where(alias => !SoundKey.IsKey(alias))];

    private static string Shown(string name, string[] spellings) => PackNames.IsLatin(name) && Array.Find(spellings, spelling => !PackNames.IsLatin(spelling)) is { } other ? $"{name} ({other})" : name;

    // Each word against the word of the spelling that is nearest to it.
    private static int DistanceOf(IReadOnlyList<string> words, string[] spellings) =>
        spellings.Min(spelling => words.Sum(word => spelling.Split(' ').Min(other => Distance(word, other))));

    // Levenshtein's: letters put in, left out or replaced.
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
