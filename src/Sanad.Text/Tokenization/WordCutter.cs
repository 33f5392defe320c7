using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Tokenization;

/// <summary>Finds where spaces are missing in a word that the pack does not know.</summary>
/// <remarks>
/// The cut is the one that costs least, in bits. A known word costs what its rarity in news gives, an unknown one a little for being unknown and
/// a share for each letter, a missing space what it costs to forget it: nothing behind a letter that has its shape only at the end of a word
/// (ے ں), less than nothing inside a verb (پکڑلیا, لاتاہے), something behind another that never joins, and more behind one that joins, where only small words are ever run together (اسکو).
/// The word stays whole where that costs less: a rare name is not taken apart for two rare words that it happens to hold. Thread-safe.
/// </remarks>
internal sealed class WordCutter(LanguagePack pack)
{
    /// <summary>A longer run of letters is no writing, and is left as it is.</summary>
    public const int Longest = 200;
    /// <summary>The greatest number of words that are found in one.</summary>
    public const int MostPieces = Longest / ShortestPiece;

    private const int LongestPiece = 24;
    private const int ShortestPiece = 2;
    private const int ShortestUnknown = 3;
    private const int UnknownBits = 10;
    private const int UnknownLetterBits = 3;
    private const int MedialFinalBits = 8;
    private const int WeakGapBits = 3;
    private const int JoiningGapBits = 7;
    private const int EndingGapBits = 9;
    private const int CompoundVerbBits = 6;
    private const int SmallWordBits = 10;
    private const int ShortWordBits = 5;
    private const int PartOfNameBits = 2;
    private const int RareBits = 12;
    private const int NoWay = 1 << 20;

    /// <summary>Finds the words that <paramref name="word"/> consists of.</summary>
    /// <param name="word">A folded word, unknown as a whole.</param>
    /// <param name="pieces">Receives the words in order; as long as <see cref="MostPieces"/> at least.</param>
    /// <returns>How many words it is and what they cost; one for a word that is not cut.</returns>
    public (int Count, int Bits) Cut(ReadOnlySpan<char> word, Span<Piece> pieces)
    {
        int whole = Unknown(word);
        pieces[0] = new Piece(word.Length, -1);
        if (word.Length is < 2 * ShortestPiece or > Longest || !Normalizer.IsUrduLetter(word[0]))
        {
            return (1, whole);
        }

        Span<Step> steps = stackalloc Step[word.Length + 1];
        steps[0] = new Step(0, 0, -1);
        for (int end = 1; end <= word.Length; end++)
        {
            steps[end] = end == word.Length || MayPart(word, end) ? Best(word, end, steps) : Step.None;
        }

        return steps[word.Length].Bits < whole ? Collect(steps, word.Length, pieces) : (1, whole);
    }

    private Step Best(ReadOnlySpan<char> word, int end, ReadOnlySpan<Step> steps)
    {
        Step best = Step.None;
        bool isJoined = end < word.Length && !Letters.NeverJoins(word[end - 1]);
        for (int start = end - ShortestPiece; start >= Math.Max(0, end - LongestPiece); start--)
        {
            if (steps[start].Bits >= NoWay || (start == 0 && end == word.Length))
            {
                continue;
            }

            int id = Find(word[start..end], isJoined);
            if (id < 0 && isJoined)
            {
                continue;
            }

            int bits = steps[start].Bits + Gap(word, start, steps[start].Word, id) + (id >= 0 ? Known(id, end - start) : Residue(word, start, end));
            best = bits < best.Bits ? new Step(bits, start, id) : best;
        }

        return best;
    }

    /// <summary>The word that a piece is. Joined to what follows, ے is written ی (کرنیوالے); and only small words and infinitives are joined.</summary>
    private int Find(ReadOnlySpan<char> piece, bool isJoined)
    {
        int id = pack.FindWord(piece);
        if (!isJoined)
        {
            return pack.IsWord(id) ? id : -1;
        }

        if (piece[^1] == Letters.FarsiYeh && (piece.Length == ShortestPiece ? pack.IsLightVerb(id) : piece[^2] == Letters.Noon))
        {
            Span<char> oblique = stackalloc char[LongestPiece];
            piece.CopyTo(oblique);
            oblique[piece.Length - 1] = Letters.YehBarree;
            int other = pack.FindWord(oblique[..piece.Length]);
            return pack.StandsAlone(other) && (piece.Length > ShortestPiece || pack.IsLightVerb(other)) ? other : id;
        }

        return pack.IsFunctionWord(id) || pack.IsLightVerb(id) ? id : -1;
    }

    /// <summary>What it costs that no space was typed before <paramref name="start"/>.</summary>
    private int Gap(ReadOnlySpan<char> word, int start, int left, int right)
    {
        if (start == 0 || Letters.EndsWord(word[start - 1]))
        {
            return 0;
        }

        bool areLight = pack.IsLightVerb(left) && pack.IsLightVerb(right);
        if (Letters.NeverJoins(word[start - 1]))
        {
            return areLight ? 0 : GoesOn(pack.UseOf(left), pack.UseOf(right)) ? -CompoundVerbBits : word[start] == Letters.FarsiYeh ? EndingGapBits : WeakGapBits;
        }

        bool isInfinitive = word[start - 1] == Letters.FarsiYeh && word[start - 2] == Letters.Noon;
        bool isSmall = right >= 0 && (isInfinitive || !pack.IsLightVerb(left)) && (pack.IsFunctionWord(right) || pack.Cost(right) <= SmallWordBits);
        return areLight ? WeakGapBits : isSmall ? JoiningGapBits : NoWay;
    }

    /// <summary>Whether the right word carries on the verb that the left one begins: a root and its light verb (پکڑلیا), a participle and its tense (لاتاہے).</summary>
    private static bool GoesOn(WordUse left, WordUse right) =>
        ((left & WordUse.VerbRoot) != 0 && (right & WordUse.LightVerb) != 0)
        || ((left & (WordUse.Imperfective | WordUse.Finite | WordUse.LightPerfective)) != 0 && (right & WordUse.Auxiliary) != 0);

    private int Known(int word, int length)
    {
        int bits = pack.Cost(word);
        return bits + (pack.StandsAlone(word) ? 0 : PartOfNameBits) + (length == ShortestPiece && bits > RareBits ? ShortWordBits : 0);
    }

    /// <summary>An unknown word between cuts: only where letters that end a word stand on both sides of it.</summary>
    private static int Residue(ReadOnlySpan<char> word, int start, int end) =>
        end - start >= ShortestUnknown && (start == 0 || Letters.EndsWord(word[start - 1])) && (end == word.Length || Letters.EndsWord(word[end - 1]))
            ? Unknown(word[start..end]) : NoWay;

    private static int Unknown(ReadOnlySpan<char> word)
    {
        int bits = UnknownBits + (UnknownLetterBits * word.Length);
        for (int index = 0; index < word.Length - 1; index++)
        {
            bits += Letters.EndsWord(word[index]) ? MedialFinalBits : 0;
        }

        return bits;
    }

    private static bool MayPart(ReadOnlySpan<char> word, int at) =>
        at >= ShortestPiece && at <= word.Length - ShortestPiece && !Letters.NeverBegins(word[at]);

    private static (int Count, int Bits) Collect(ReadOnlySpan<Step> steps, int length, Span<Piece> pieces)
    {
        int count = 0;
        for (int at = length; at > 0; at = steps[at].From)
        {
            pieces[count++] = new Piece(at, steps[at].Word);
        }

        pieces[..count].Reverse();
        return (count, steps[length].Bits);
    }

    /// <summary>A word found in another.</summary>
    /// <param name="End">Where it ends.</param>
    /// <param name="Word">The pack's id of it, or −1.</param>
    public readonly record struct Piece(int End, int Word);

    private readonly record struct Step(int Bits, int From, int Word)
    {
        public static Step None => new(NoWay, 0, -1);
    }
}
