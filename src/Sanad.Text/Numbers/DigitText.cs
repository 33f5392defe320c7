using Sanad.Text.Normalization;

namespace Sanad.Text.Numbers;

/// <summary>Reads a number that is written in digits: 15000, 15,000, 1,50,000, 4.7.</summary>
internal static class DigitText
{
    private const int LongestInteger = 18;
    private const decimal Smallest = 0.000000000001m;

    /// <summary>Whether <paramref name="digits"/> is one number; a list (4,5), a date (6.10.2016) or a number too long is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        int integers = 0;
        int group = 0;
        bool grouped = false;
        decimal place = 0;
        foreach (char character in digits)
        {
            if (char.IsAsciiDigit(character))
            {
                int digit = character - '0';
                value = place > 0 ? value + (digit * place) : (value * 10) + digit;
                (group, integers) = place > 0 ? (group, integers) : (group + 1, integers + 1);
                place /= 10;
                if (integers > LongestInteger || place is > 0 and < Smallest)
                {
                    return false;
                }
            }
            else if (place > 0 || (grouped && group is < 2 or > 3) || (!grouped && character != '.' && group > 3))
            {
                return false;
            }
            else
            {
                (place, grouped, group) = character == '.' ? (0.1m, grouped, group) : (0, true, 0);
            }
        }

        return !grouped || group == 3;
    }

    /// <summary>Whether <paramref name="digits"/> are two or more bare digits of a date or clock, without separators.</summary>
    public static bool TryPlain(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char character in digits)
        {
            if (!char.IsAsciiDigit(character) || value > 99999)
            {
                return false;
            }

            value = (value * 10) + character - '0';
        }

        return digits.Length > 0;
    }

    /// <summary>Whether the mark may tie two numbers to one range, date or clock time.</summary>
    public static bool IsJoint(char mark) => mark is '-' or '/' or ':' or Letters.DecimalSeparator;
}
