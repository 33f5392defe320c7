using Sanad.Text.Normalization;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Sentences;

/// <summary>Cuts tokens into sentences.</summary>
/// <remarks>
/// A sentence ends at ۔ ؟ ! or a line end; at a full stop of the Latin kind behind an Urdu word of more than one letter with a space behind it.
/// A run of 400 tokens without an end is cut at its last comma, or where it stands. Closing quotation marks and brackets glued to the end belong to it. A stop inside a number or between single letters ends nothing. Thread-safe.
/// </remarks>
public static class SentenceSplitter
{
    private const int LongestSentence = 400;

    /// <summary>Cuts <paramref name="tokens"/> into <paramref name="target"/>, which is emptied first.</summary>
    public static void Split(TokenList tokens, SentenceList target)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        int start = 0;
        int index = 0;
        while (index < tokens.Count)
        {
            if (tokens[index].Kind == TokenKind.LineEnd)
            {
                Close(start, index, target);
                start = index + 1;
            }
            else if (IsEnd(tokens, index))
            {
                index = EndOfClosers(tokens, index);
                Close(start, index + 1, target);
                start = index + 1;
            }
            else if (index - start >= LongestSentence)
            {
                int cut = LastComma(tokens, start, index);
                Close(start, cut + 1, target);
                start = cut + 1;
            }

            index++;
        }

        Close(start, tokens.Count, target);
    }

    private static int LastComma(TokenList tokens, int start, int index)
    {
        int cut = index;
        while (cut > start && tokens[cut].Mark is not (Letters.Comma or Letters.Semicolon))
        {
            cut--;
        }

        return cut > start ? cut : index;
    }

    private static void Close(int start, int end, SentenceList target)
    {
        if (end > start)
        {
            target.Add(new TextRange(start, end));
        }
    }

    private static bool IsEnd(TokenList tokens, int index) => tokens[index].Mark switch
    {
        Letters.FullStop or Letters.QuestionMark or '!' or '?' => !IsBetweenLetters(tokens, index),
        '.' => index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].End - tokens[index - 1].Start > 1
            && (index + 1 == tokens.Count || tokens[index + 1].SpaceBefore || tokens[index + 1].Kind == TokenKind.LineEnd),
        _ => false,
    };

    private static bool IsBetweenLetters(TokenList tokens, int index) => index > 0 && index + 1 < tokens.Count
        && tokens[index].Mark == Letters.FullStop && !tokens[index].SpaceBefore && !tokens[index + 1].SpaceBefore
        && tokens[index - 1].Kind == TokenKind.Word && tokens[index + 1].Kind == TokenKind.Word
        && tokens[index - 1].End - tokens[index - 1].Start <= 2 && tokens[index + 1].End - tokens[index + 1].Start <= 2;

    private static int EndOfClosers(TokenList tokens, int index)
    {
        while (index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Punctuation
            && (IsEnd(tokens, index + 1) || (!tokens[index + 1].SpaceBefore && tokens[index + 1].Mark is '\'' or '"' or ')' or ']')))
        {
            index++;
        }

        return index;
    }
}
