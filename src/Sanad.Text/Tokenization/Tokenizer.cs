using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Tokenization;

/// <summary>Cuts folded text into words, numbers and punctuation, and looks every word up once.</summary>
/// <remarks>
/// Digits glued to letters are cut from them (9ہزار). A word that the pack does not know is cut in two where both halves are known and the
/// letter before the cut never joins to the next (نےکہا, فورسزاور); a word that the pack knows is never cut. Thread-safe.
/// </remarks>
public sealed class Tokenizer
{
    private const int ShortestRespelled = 4;
    private const int RespellingBits = 8;
    private const int ShortestJoined = 5;
    private const int LongestJoined = 16;
    private const int LongestStray = 3;
    private readonly LanguagePack pack;
    private readonly WordCutter cutter;

    /// <summary>Makes a tokenizer that looks words up in <paramref name="pack"/>.</summary>
    public Tokenizer(LanguagePack pack)
    {
        this.pack = pack;
        cutter = new WordCutter(pack);
    }

    /// <summary>Cuts <paramref name="text"/> into <paramref name="target"/>, which is emptied first.</summary>
    public void Tokenize(NormalizedText text, TokenList target)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(target);
        target.Begin(text);
        ReadOnlySpan<char> characters = text.Characters;
        bool spaceBefore = true;
        int index = 0;
        while (index < characters.Length)
        {
            char character = characters[index];
            if (character == ' ')
            {
                spaceBefore = true;
                index++;
                continue;
            }

            int start = index;
            index = EndOf(characters, start, out TokenKind kind);
            if (kind == TokenKind.Word)
            {
                AddWord(characters, start, index, spaceBefore, target);
            }
            else
            {
                int word = kind == TokenKind.Number ? pack.FindWord(characters[start..index]) : -1;
                target.Add(new Token(start, index, kind, word, kind == TokenKind.Number ? '\0' : character, spaceBefore));
            }

            spaceBefore = kind == TokenKind.LineEnd;
        }
    }

    private static int EndOf(ReadOnlySpan<char> characters, int start, out TokenKind kind)
    {
        char first = characters[start];
        int index = start + 1;
        if (first == '\n')
        {
            kind = TokenKind.LineEnd;
        }
        else if (char.IsAsciiDigit(first))
        {
            kind = TokenKind.Number;
            while (index < characters.Length && IsNumberPart(characters, index))
            {
                index++;
            }
        }
        else if (IsWordPart(first))
        {
            kind = TokenKind.Word;
            while (index < characters.Length && IsWordPart(characters[index]))
            {
                index++;
            }
        }
        else
        {
            kind = TokenKind.Punctuation;
        }

        return index;
    }

    private static bool IsNumberPart(ReadOnlySpan<char> characters, int index) => char.IsAsciiDigit(characters[index])
        || (characters[index] is '.' or ',' or Letters.Comma && index + 1 < characters.Length && char.IsAsciiDigit(characters[index + 1]));

    private static bool IsWordPart(char character) =>
        character >= 'a' && (character is <= 'z' or >= '\u00AA') && (char.IsLetter(character) || char.IsSurrogate(character));

    private void AddWord(ReadOnlySpan<char> characters, int start, int end, bool spaceBefore, TokenList target)
    {
        ReadOnlySpan<char> written = characters[start..end];
        int word = pack.FindWord(written);
        if (pack.IsWord(word))
        {
            AddWhole(start, end, word, spaceBefore, target);
            return;
        }

        AddUnknown(written, start, word, spaceBefore, target);
    }

    /// <summary>Cuts a word that the pack does not know, or knows only as words of a name run together; or finds the word that was meant.</summary>
    private void AddUnknown(ReadOnlySpan<char> written, int start, int word, bool spaceBefore, TokenList target)
    {
        Span<WordCutter.Piece> pieces = stackalloc WordCutter.Piece[WordCutter.MostPieces];
        (int count, int bits) = cutter.Cut(written, pieces);
        if (word < 0 && written.Length >= ShortestRespelled)
        {
            int respelled = pack.FindRespelled(written);
            if (respelled >= 0 && (count == 1 || pack.Cost(respelled) + RespellingBits < bits))
            {
                word = respelled;
                count = 1;
            }
        }

        if (count == 1)
        {
            AddWhole(start, start + written.Length, word, spaceBefore, target);
            return;
        }

        int from = 0;
        foreach ((int end, int id) in pieces[..count])
        {
            target.Add(new Token(start + from, start + end, TokenKind.Word, id, '\0', spaceBefore && from == 0));
            from = end;
        }
    }

    /// <summary>Adds a word; with the one before it as one token where a stray space has broken a word in two.</summary>
    private void AddWhole(int start, int end, int word, bool spaceBefore, TokenList target)
    {
        int last = target.Count - 1;
        if (last >= 0 && target[last].Kind == TokenKind.Word && target[last].End == start - 1
            && (word < 0 || target[last].Word < 0 || IsInfinitiveEnding(target[last].Word, target.Text.Characters[start..end])))
        {
            int joined = FindJoined(target.Characters(last), target.Text.Characters[start..end], target[last].Word, word);
            if (joined >= 0)
            {
                target.ReplaceLast(target[last] with { End = end, Word = joined });
                return;
            }
        }

        target.Add(new Token(start, end, TokenKind.Word, word, '\0', spaceBefore));
    }

    private int FindJoined(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int leftWord, int rightWord)
    {
        int length = left.Length + right.Length;
        bool isBroken = (IsStray(left, leftWord, right) && IsStray(right, rightWord, left) && length >= ShortestJoined) || IsInfinitiveEnding(leftWord, right);
        if (!isBroken || length > LongestJoined || left.Contains(' '))
        {
            return -1;
        }

        Span<char> whole = stackalloc char[LongestJoined];
        left.CopyTo(whole);
        right.CopyTo(whole[left.Length..]);
        int word = pack.FindWord(whole[..length]);
        return pack.StandsAlone(word) ? word : -1;
    }

    /// <summary>Whether نے stands behind the root of a light verb, where no agent can stand: ہو نے is ہونے.</summary>
    private bool IsInfinitiveEnding(int left, ReadOnlySpan<char> right) => right is [Letters.Noon, Letters.YehBarree]
        && (pack.UseOf(left) & (WordUse.LightVerb | WordUse.VerbRoot)) == (WordUse.LightVerb | WordUse.VerbRoot);

    /// <summary>Whether a piece may be part of a broken word: unknown, or short; a word of the grammar only beside what can be no word.</summary>
    private bool IsStray(ReadOnlySpan<char> piece, int word, ReadOnlySpan<char> other) => word < 0 || Letters.NeverBegins(other[0])
        || (piece.Length <= LongestStray && (!pack.IsFunctionWord(word) || other.Length == 1));
}
