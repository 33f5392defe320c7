namespace Sanad.Reader.Figures;

/// <summary>Which currency a noun or a sign means.</summary>
internal static class Currency
{
    /// <summary>The code of a sign before or behind an amount, or null.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '$' => "USD",
        '\u00A3' => "GBP",
        '\u20AC' => "EUR",
        '\u20B9' => "INR",
        '\u20A8' => "PKR",
        '\u00A5' => "JPY",
        '\u20BD' => "RUB",
        '\u20BA' => "TRY",
        '\u20AA' => "ILS",
        _ => null,
    };

    /// <summary>The code in a <c>unit</c> cell: the first one, or the one of the state that the report is about (<c>PKR|IND=INR</c>).</summary>
    public static string Choose(string unit, string country)
    {
        int bar = unit.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
        {
            return unit;
        }

        int at = country.Length == 3 ? unit.IndexOf(country + "=", bar, StringComparison.Ordinal) : -1;
        return at < 0 ? unit[..bar] : unit.Substring(at + 4, 3);
    }
}
