using System.Globalization;
using Sanad.Text;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Copies;

/// <summary>Makes the sketch of a document. It owns the arena it works in: one for each thread.</summary>
/// <remarks>
/// Words are taken by their skeleton, so that ٹیسٹ typed with a stray letter form is one word; grammar words are left out of the words, and
/// of the pairs where both are such or common. A sketch belongs to the pack it was made with: words that a later pack cuts or counts
/// otherwise are compared less well, never wrongly.
/// </remarks>
public sealed class CopySketcher
{
    private const int HeadLength = 25;
    private const int CreditLength = 16;
    private const int PairBits = 11;
    private const uint NoWord = 0;
    private const ulong DigestBasis = 14695981039346656037;
    private readonly LanguagePack pack;
    private readonly Tokenizer tokenizer;
    private readonly NormalizedText normalized = new();
    private readonly TokenList tokens = new();
    private readonly ArenaList<uint> words = new(1024);
    private readonly ArenaList<uint> pairs = new(1024);
    private readonly Dictionary<int, uint> figures;
    private char[] skeleton = new char[64];
    private ulong digest;
    private int length;

    /// <summary>Makes a sketcher for the words of <paramref name="pack"/>.</summary>
    public CopySketcher(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
        tokenizer = new Tokenizer(pack);
        figures = FiguresOf(pack);
    }

    /// <summary>The sketch of a document.</summary>
    /// <param name="title">The headline, where it is kept apart; it counts as the head of the text but not for exactness.</param>
    /// <param name="text">The text as received.</param>
    public CopySketch Sketch(string? title, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TakeTitle(title);
        Normalizer.Normalize(text, normalized);
        tokenizer.Tokenize(normalized, tokens);
        return TakeText(tokens);
    }

    /// <summary>The sketch of a document whose text has been cut into tokens already, at a tenth of the cost.</summary>
    /// <param name="title">The headline, where it is kept apart.</param>
    /// <param name="text">The text's tokens under the same pack.</param>
    public CopySketch Sketch(string? title, TokenList text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TakeTitle(title);
        return TakeText(text);
    }

    private void TakeTitle(string? title)
    {
        words.Clear();
        pairs.Clear();
        if (!string.IsNullOrEmpty(title))
        {
            Normalizer.Normalize(title, normalized);
            tokenizer.Tokenize(normalized, tokens);
            Take(tokens, 0);
        }
    }

    private CopySketch TakeText(TokenList text)
    {
        digest = DigestBasis;
        Take(text, BehindCredit(text));
        return new CopySketch(digest, length, Sample(words, CopySketch.MaxWords, CopySketch.HashShift), Sample(pairs, CopySketch.MaxPairs, 0));
    }

    /// <summary>Behind the bracket that closes a dateline or an agency's credit: it differs from outlet to outlet over one text.</summary>
    private static int BehindCredit(TokenList tokens)
    {
        for (int index = 0; index < Math.Min(tokens.Count, CreditLength); index++)
        {
            if (tokens[index].Mark == ')')
            {
                return index + 1;
            }
        }

        return 0;
    }

    private void Take(TokenList tokens, int first)
    {
        uint previous = NoWord;
        bool previousIsTelling = false;
        int place = 0;
        for (int index = first; index < tokens.Count; index++)
        {
            ref readonly Token token = ref tokens[index];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            uint hash = HashOf(tokens, index, out WordRarity? rarity, out bool isTelling);
            if (rarity is { } kind)
            {
                words.Add((Place(hash) << CopySketch.HashShift) | ((uint)kind << CopySketch.RarityShift) | (place < HeadLength ? 1u : 0u));
            }

            if (previous != NoWord && (isTelling || previousIsTelling))
            {
                pairs.Add(Place(Mix(unchecked((previous * 31) + hash))));
            }

            previous = hash;
            previousIsTelling = isTelling;
            place++;
        }

        length = place;
    }

    /// <summary>A word's hash; what it counts for, or null for grammar; and whether a pair with it says something.</summary>
    private uint HashOf(TokenList tokens, int index, out WordRarity? rarity, out bool isTelling)
    {
        ref readonly Token token = ref tokens[index];
        ReadOnlySpan<char> characters = tokens.Characters(index);
        foreach (char character in characters)
        {
            digest = unchecked((digest ^ character) * 1099511628211);
        }

        if (token.Kind == TokenKind.Number || !figures.TryGetValue(token.Word, out uint hash))
        {
            rarity = token.Kind == TokenKind.Number ? WordRarity.Figure : RarityOf(token.Word);
            isTelling = rarity is not null && (token.Word < 0 || token.Kind == TokenKind.Number || pack.Cost(token.Word) >= PairBits);
            return Hash(characters);
        }

        rarity = WordRarity.Figure;
        isTelling = true;
        return hash;
    }

    private WordRarity? RarityOf(int word)
    {
        if (word < 0)
        {
            return WordRarity.Rare;
        }

        if (pack.IsFunctionWord(word) || pack.IsLightVerb(word))
        {
            return null;
        }

        return pack.Cost(word) switch
        {
            < 10 => WordRarity.Common,
            < 13 => WordRarity.Known,
            < 16 => WordRarity.Uncommon,
            _ => WordRarity.Rare,
        };
    }

    private uint Hash(ReadOnlySpan<char> word)
    {
        if (skeleton.Length < word.Length)
        {
            skeleton = new char[word.Length * 2];
        }

        uint hash = 2166136261;
        foreach (char character in skeleton.AsSpan(0, Skeleton.Write(word, skeleton)))
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return Mix(hash);
    }

    private static uint Place(uint hash) => hash >> (32 - CopySketch.HashBits);

    /// <summary>Spreads a hash over all its bits (the finisher of MurmurHash3).</summary>
    private static uint Mix(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    /// <summary>The least distinct hashes; a word that stands at the head once stands at the head.</summary>
    private static uint[] Sample(ArenaList<uint> all, int most, int shift)
    {
        Span<uint> items = all.Items;
        items.Sort();
        int count = 0;
        foreach (uint item in items)
        {
            if (count > 0 && items[count - 1] >> shift == item >> shift)
            {
                items[count - 1] = item;
            }
            else if (count < most)
            {
                items[count++] = item;
            }
            else
            {
                break;
            }
        }

        return items[..count].ToArray();
    }

    /// <summary>The hash of the digits of each number word that outlets also print in digits.</summary>
    private Dictionary<int, uint> FiguresOf(LanguagePack language)
    {
        var found = new Dictionary<int, uint>();
        PackTable table = language.Table("numbers");
        for (int row = 0; row < table.Rows; row++)
        {
            if (table[row, table.Column("kind")] != "cardinal"
                || !int.TryParse(table[row, table.Column("value")], NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value is < 3 or > 99)
            {
                continue;
            }

            foreach (string surface in table.List(row, table.Column("surface")))
            {
                int word = language.FindWord(Normalizer.Fold(surface));
                if (word >= 0)
                {
                    found[word] = Hash(value.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        return found;
    }
}
