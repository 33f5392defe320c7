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
    private const int ShortestCut = 4;
    private const int LongestCut = 24;
    private const int LongestLightVerb = 5;
    private readonly LanguagePack pack;

    /// <summary>Makes a tokenizer that looks words up in <paramref name="pack"/>.</summary>
    public Tokenizer(LanguagePack pack)
    {
        this.pack = pack;
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
        int word = pack.FindWord(characters[start..end]);
        int cut = word >= 0 ? 0 : FindCut(characters[start..end]);
        if (cut == 0)
        {
            target.Add(new Token(start, end, TokenKind.Word, word, '\0', spaceBefore));
            return;
        }

        target.Add(new Token(start, start + cut, TokenKind.Word, pack.FindWord(characters[start..(start + cut)]), '\0', spaceBefore));
        target.Add(new Token(start + cut, end, TokenKind.Word, pack.FindWord(characters[(start + cut)..end]), '\0', false));
    }

    /// <summary>Where to cut a word that the pack does not know; 0 for nowhere. Two light verbs (کردیا) go before all other pairs.</summary>
    private int FindCut(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestCut or > LongestCut)
        {
            return 0;
        }

        int found = 0;
        for (int cut = word.Length - 2; cut >= 2; cut--)
        {
            bool mayPart = Letters.NeverJoins(word[cut - 1]);
            if (!mayPart && (cut > LongestLightVerb || word.Length - cut > LongestLightVerb))
            {
                continue;
            }

            int left = pack.FindWord(word[..cut]);
            int right = left >= 0 ? pack.FindWord(word[cut..]) : -1;
            if (right < 0)
            {
                continue;
            }

            if (pack.IsLightVerb(left) && pack.IsLightVerb(right))
            {
                return cut;
            }

            found = found == 0 && mayPart && IsCut(word[cut - 1], left, right) ? cut : found;
        }

        return found;
    }

    private bool IsCut(char last, int left, int right) =>
        Letters.EndsWord(last) || pack.IsLightVerb(right) || pack.IsFunctionWord(left) || pack.IsFunctionWord(right);
}
