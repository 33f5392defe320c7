using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Normalization;

/// <summary>What each UTF-16 code unit becomes for matching: one unit, several, or nothing.</summary>
/// <remarks>Urdu's own composition table; the platform's is not used, since it does nothing under invariant globalisation.</remarks>
internal static class FoldingTable
{
    /// <summary>The character is left out.</summary>
    public const char Drop = '\0';

    /// <summary>The character becomes several; see <see cref="Expansion"/>.</summary>
    public const char Expand = '\uFFFF';

    private static readonly Dictionary<char, string> Expansions = new() { [YehBarreeHamza] = $"{YehHamza}{YehBarree}" };
    private static readonly char[] Map = Build();

    /// <summary>The table, indexed by code unit.</summary>
    public static ReadOnlySpan<char> Units => Map;

    /// <summary>The units that <paramref name="character"/> becomes.</summary>
    public static string Expansion(char character) => Expansions[character];

    private static char[] Build()
    {
        var map = new char[0x10000];
        for (int unit = 0; unit < map.Length; unit++)
        {
            char character = (char)unit;
            map[unit] = char.IsControl(character) || IsMark(character) ? Drop : char.ToLowerInvariant(character);
        }

        MapLetters(map);
        MapDigitsAndPunctuation(map);
        MapSpaces(map);
        MapPresentationForms(map);
        return map;
    }

    private static void MapLetters(char[] map)
    {
        (char From, char To)[] pairs =
        [
            (ArabicYeh, FarsiYeh), (AlefMaksura, FarsiYeh), ('\u06D0', FarsiYeh), ('\u06CD', FarsiYeh), ('\u0678', YehHamza),
            (ArabicKaf, Keheh), ('\u06AA', Keheh), (ArabicHeh, HehGoal), (HehWithYeh, HehGoal), (HehGoalHamza, HehGoal),
            (TehMarbuta, HehGoal), (TehMarbutaGoal, HehGoal), ('\u06D5', HehGoal), (AlefHamza, Alef), (AlefHamzaBelow, Alef), (AlefWasla, Alef),
            ('\u0672', Alef), ('\u0673', Alef), ('\u0675', Alef), (WawHamza, Waw), ('\u0676', Waw), (Tatweel, Drop), (HighHamza, Drop),
        ];
        foreach ((char from, char to) in pairs)
        {
            map[from] = to;
        }

        map[YehBarreeHamza] = Expand;
    }

    private static void MapDigitsAndPunctuation(char[] map)
    {
        for (int digit = 0; digit < 10; digit++)
        {
            map[ArabicZero + digit] = (char)('0' + digit);
            map[UrduZero + digit] = (char)('0' + digit);
        }

        map[PercentSign] = '%';
        map[DecimalSeparator] = '.';
        map[ThousandsSeparator] = ',';
        foreach (char quote in "\u2018\u2019\u201A\u201B\u2032\u0060\u00B4\u2039\u203A")
        {
            map[quote] = '\'';
        }

        foreach (char quote in "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB")
        {
            map[quote] = '"';
        }

        foreach (char dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
        {
            map[dash] = '-';
        }
    }

    private static void MapSpaces(char[] map)
    {
        foreach (char space in "\t\u000B\u000C\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u200B")
        {
            map[space] = ' ';
        }

        foreach (char newline in "\r\n\u0085\u2028\u2029")
        {
            map[newline] = '\n';
        }

        foreach (char invisible in "\u00AD\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF")
        {
            map[invisible] = Drop;
        }
    }

    private static void MapPresentationForms(char[] map)
    {
        foreach (string group in PresentationForms.Table.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            string letters = string.Concat(group.Skip(1).Select(letter => Fold(map, letter)));
            char form = group[0];
            map[form] = letters.Length switch { 0 => Drop, 1 => letters[0], _ => Expand };
            if (letters.Length > 1)
            {
                Expansions[form] = letters;
            }
        }
    }

    private static string Fold(char[] map, char letter) =>
        map[letter] switch { Expand => Expansions[letter], Drop => string.Empty, char folded => folded.ToString() };
}
