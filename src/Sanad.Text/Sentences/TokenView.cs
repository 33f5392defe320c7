using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Sentences;

/// <summary>The questions that the rules of the splitter ask of a token; every place outside the text answers no.</summary>
internal readonly struct TokenView(TokenList tokens, LanguagePack pack)
{
    public int Count => tokens.Count;

    public static bool IsBullet(char mark) => mark is '\u2022' or '\u25CF' or '\u25AA' or '\u25A0' or '\u25C6' or '\u25BA' or '\u25C4' or '\u2605' or '\u2606' or '\u066D';

    public static bool IsStop(char mark) => mark is Letters.FullStop or Letters.QuestionMark or '!' or '?';

    public bool Has(int index) => index >= 0 && index < tokens.Count;

    public char Mark(int index) => Has(index) ? tokens[index].Mark : '\0';

    public bool IsWord(int index) => Has(index) && tokens[index].Kind == TokenKind.Word;

    public bool IsNumber(int index) => Has(index) && tokens[index].Kind == TokenKind.Number;

    public bool IsLineEnd(int index) => Has(index) && tokens[index].Kind == TokenKind.LineEnd;

    /// <summary>Whether the line, or the text, ends before the token.</summary>
    public bool IsPastLine(int index) => !Has(index) || tokens[index].Kind == TokenKind.LineEnd;

    public bool IsBlankLine(int lineEnd) => IsPastLine(lineEnd + 1);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => Has(index) && !tokens[index].SpaceBefore && tokens[index].Kind != TokenKind.LineEnd;

    public WordUse Use(int index) => IsWord(index) ? pack.UseOf(tokens[index].Word) : WordUse.None;

    public bool Is(int index, WordUse use) => (Use(index) & use) != 0;

    /// <summary>A word of Urdu letters.</summary>
    public bool IsUrdu(int index) => IsWord(index) && Normalizer.IsUrduLetter(First(index));

    public int Length(int index) => tokens[index].End - tokens[index].Start;

    /// <summary>One letter, or the name of one; the ء and ھ behind a year are no such letters.</summary>
    public bool IsLetter(int index) => IsWord(index) && (Is(index, WordUse.LetterName) || (Length(index) == 1 && !(IsGlued(index) && IsNumber(index - 1))));

    /// <summary>The value of a number of one or two digits, or 0.</summary>
    public int SmallNumber(int index)
    {
        if (!IsNumber(index) || Length(index) > 2)
        {
            return 0;
        }

        int value = 0;
        foreach (char digit in tokens.Characters(index))
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>Whether the words that begin here open a sentence.</summary>
    public bool IsOpener(int index) => Is(index, WordUse.Opener) || (Is(index, WordUse.OpenerFirst) && Is(index + 1, WordUse.OpenerSecond));

    public bool IsAnyOpener(int index) => IsOpener(index) || Is(index, WordUse.WeakOpener);

    /// <summary>Whether a clause may be complete behind this verb form: not behind a participle (کرتے ہوئے) and not behind the first word of a clause.</summary>
    public bool ClosesClause(int index)
    {
        WordUse use = Use(index);
        return (use & WordUse.Closing) != 0 && (use & (WordUse.Inner | WordUse.Enclitic)) == 0 && IsWord(index - 1)
            && !((use & WordUse.Participial) != 0 && Is(index - 1, WordUse.Closing)) && !Is(index - 1, WordUse.Subordinator);
    }

    /// <summary>Whether a verb form can hardly be anything but the end of a clause.</summary>
    public bool SurelyClosesClause(int index) => Is(index, WordUse.Auxiliary | WordUse.LightPerfective) && ClosesClause(index);

    public int Start(int index) => tokens[index].Start;

    public int End(int index) => tokens[index].End;

    private char First(int index) => tokens.Characters(index)[0];
}
