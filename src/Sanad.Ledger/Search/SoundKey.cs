using System.Text;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>How a name sounds: the consonants of each word, one letter for those that scripts and spellings confuse, from the pack's <c>sounds</c>.</summary>
/// <remarks>
/// Zelenskiy, Zelensky and the Urdu spelling have one key. Each word's key begins with <see cref="Mark"/>, so that keys can stand among the spellings
/// of names and are none. Thread-safe.
/// </remarks>
internal sealed class SoundKey
{
    // No word of a name begins with this and goes on with a letter.
    public const char Mark = '0';

    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> any = new(StringComparer.Ordinal);
    private readonly int longest;

    public SoundKey(LanguagePack pack)
    {
        PackTable table = pack.Table("sounds");
        (int letters, int sound, int place) = (table.Column("letters"), table.Column("sound"), table.Column("place"));
        for (int row = 0; row < table.Rows; row++)
        {
            Dictionary<string, string> target = table[row, place] switch { "first" => first, "last" => last, _ => any };
            foreach (string group in table.List(row, letters))
            {
                target.TryAdd(group, table[row, sound]);
                longest = Math.Max(longest, group.Length);
            }
        }
    }

    // The key of folded words parted by spaces; a word without any sound has only the mark.
    public string Of(string alias) => string.Join(' ', alias.Split(' ').Select(OfWord));

    public static bool IsKey(string alias) => alias.StartsWith(Mark) && (alias.Length == 1 || !char.IsAsciiDigit(alias[1]));

    private string OfWord(string word)
    {
        var key = new StringBuilder().Append(Mark);
        for (int at = 0; at < word.Length;)
        {
            (int length, string sound) = Take(word, at);
            bool isDoubled = at > 0 && word[at] == word[at - 1];
            key.Append(isDoubled ? "" : sound);
            at += length;
        }

        return key.ToString();
    }

    // The longest letters that have a sound here.
    private (int Length, string Sound) Take(string word, int at)
    {
        for (int length = Math.Min(longest, word.Length - at); length > 0; length--)
        {
            string letters = word.Substring(at, length);
            string? sound = null;
            bool isHeard = (at == 0 && first.TryGetValue(letters, out sound)) || (at > 0 && at + length == word.Length && last.TryGetValue(letters, out sound))
                || any.TryGetValue(letters, out sound);
            if (isHeard)
            {
                return (length, sound!);
            }
        }

        return (1, "");
    }
}
