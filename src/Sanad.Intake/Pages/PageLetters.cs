namespace Sanad.Intake.Pages;

/// <summary>Letters of a text by script: how much of it is Urdu can be told without reading it.</summary>
/// <param name="All">Letters of any script.</param>
/// <param name="Arabic">Letters of the Arabic script, in which Urdu, Arabic, Persian and others are written.</param>
/// <param name="Urdu">Of those, the letters that Urdu has and Arabic and Persian have not.</param>
internal readonly record struct PageLetters(int All, int Arabic, int Urdu)
{
    private const int Tteh = 0x0679;
    private const int Ddal = 0x0688;
    private const int Rreh = 0x0691;
    private const int NoonGhunna = 0x06BA;
    private const int YehBarree = 0x06D2;

    // Of the letters of Urdu news about one in ten is one of the five. Below this share the language is another.
    private const double LeastUrduShare = 0.02;

    /// <summary>Too few letters to tell Urdu from Arabic or Persian by them.</summary>
    public const int Few = 100;

    public bool IsArabicScript => Arabic > 0 && 2 * Arabic >= All;

    public bool IsUrdu => Urdu >= LeastUrduShare * Arabic && Urdu > 0;

    public static PageLetters operator +(PageLetters a, PageLetters b) => new(a.All + b.All, a.Arabic + b.Arabic, a.Urdu + b.Urdu);

    public static PageLetters Of(ReadOnlySpan<char> text)
    {
        int all = 0;
        int arabic = 0;
        int urdu = 0;
        foreach (char character in text)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }

            all++;
            if (IsArabic(character))
            {
                arabic++;
                urdu += (int)character is Tteh or Ddal or Rreh or NoonGhunna or YehBarree ? 1 : 0;
            }
        }

        return new PageLetters(all, arabic, urdu);
    }

    /// <summary>How many words, set apart by white space, hold a letter of the Arabic script.</summary>
    public static int WordsOf(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool isCounted = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isCounted = false;
            }
            else if (!isCounted && IsArabic(character) && char.IsLetter(character))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }

    private static bool IsArabic(int character) =>
        character is (>= 0x0600 and <= 0x06FF) or (>= 0x0750 and <= 0x077F) or (>= 0x08A0 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC);
}
