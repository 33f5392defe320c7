namespace Sanad.Text.Normalization;

/// <summary>The code points that the toolkit names. Look-alike and invisible characters are never written bare.</summary>
internal static class Letters
{
    public const char Hamza = '\u0621';
    public const char AlefMadda = '\u0622';
    public const char AlefHamza = '\u0623';
    public const char WawHamza = '\u0624';
    public const char AlefHamzaBelow = '\u0625';
    public const char YehHamza = '\u0626';
    public const char Alef = '\u0627';
    public const char Teh = '\u062A';
    public const char TehMarbuta = '\u0629';
    public const char Jeem = '\u062C';
    public const char Dal = '\u062F';
    public const char Thal = '\u0630';
    public const char Reh = '\u0631';
    public const char Zain = '\u0632';
    public const char Tatweel = '\u0640';
    public const char ArabicKaf = '\u0643';
    public const char ArabicHeh = '\u0647';
    public const char Noon = '\u0646';
    public const char Waw = '\u0648';
    public const char AlefMaksura = '\u0649';
    public const char ArabicYeh = '\u064A';
    public const char MaddaAbove = '\u0653';
    public const char HamzaAbove = '\u0654';
    public const char AlefWasla = '\u0671';
    public const char HighHamza = '\u0674';
    public const char Ddal = '\u0688';
    public const char Rreh = '\u0691';
    public const char Jeh = '\u0698';
    public const char Ain = '\u0639';
    public const char Keheh = '\u06A9';
    public const char Gaf = '\u06AF';
    public const char NoonGhunna = '\u06BA';
    public const char HehDoachashmee = '\u06BE';
    public const char HehWithYeh = '\u06C0';
    public const char HehGoal = '\u06C1';
    public const char HehGoalHamza = '\u06C2';
    public const char TehMarbutaGoal = '\u06C3';
    public const char FarsiYeh = '\u06CC';
    public const char YehBarree = '\u06D2';
    public const char YehBarreeHamza = '\u06D3';
    public const char FullStop = '\u06D4';
    public const char Comma = '\u060C';
    public const char Semicolon = '\u061B';
    public const char Star = '\u066D';
    public const char QuestionMark = '\u061F';
    public const char PercentSign = '\u066A';
    public const char DecimalSeparator = '\u066B';
    public const char ThousandsSeparator = '\u066C';
    public const char ArabicZero = '\u0660';
    public const char UrduZero = '\u06F0';
    public const char NoBreakSpace = '\u00A0';
    public const char ZeroWidthSpace = '\u200B';
    public const char ZeroWidthNonJoiner = '\u200C';
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>Whether a word may look finished after this letter though no space follows: it never joins to the left.</summary>
    public static bool NeverJoins(char letter) => letter is Alef or AlefMadda or Dal or Ddal or Thal or Reh or Rreh or Zain or Jeh
        or Waw or YehBarree or NoonGhunna;

    /// <summary>Whether the letter has this shape only at the end of a word.</summary>
    public static bool EndsWord(char letter) => letter is YehBarree or NoonGhunna;

    /// <summary>Whether the letter makes an aspirate with ھ: بھ, but not شھ.</summary>
    public static bool TakesBreath(char letter) => letter is '\u0628' or '\u067E' or Teh or '\u0679' or '\u062C' or '\u0686' or Dal or Ddal or Rreh or Keheh or Gaf;

    /// <summary>Whether no word begins with the letter.</summary>
    public static bool NeverBegins(char letter) => letter is YehHamza or HehDoachashmee or NoonGhunna or Rreh;

    /// <summary>Whether the character is a mark written above or below a letter.</summary>
    public static bool IsMark(char character) => character is (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F')
        or '\u0670' or (>= '\u06D6' and <= '\u06ED' and not '\u06DD' and not '\u06DE' and not '\u06E5' and not '\u06E6' and not '\u06E9')
        or (>= '\u0300' and <= '\u036F');
}
