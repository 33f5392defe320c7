using System.Globalization;

namespace Sanad.Ledger.Search;

/// <summary>The terms that records and documents are found by: two letters for the property and its code, letters and digits only.</summary>
/// <remarks>A store indexes them as words and need not know what they mean.</remarks>
internal static class Term
{
    public const string Kind = "ki";
    public const string Event = "ev";
    public const string Mode = "mo";
    public const string Context = "cx";
    public const string Certainty = "ce";
    public const string Auxiliary = "au";
    public const string Measure = "ms";
    public const string Actor = "ac";
    public const string Recipient = "re";
    public const string Party = "pa";
    public const string Speaker = "sp";
    public const string Origin = "or";
    public const string Via = "vi";
    public const string Place = "pl";
    public const string Time = "ti";
    public const string Outlet = "ou";
    public const string RecordId = "id";

    // The code of the origin of what an outlet says by itself.
    public const string NoOrigin = "none";

    // More than any code has; what is typed may be longer, and then is none.
    private const int MostLetters = 128;

    // What kind of value follows where a property has several.
    private const char Country = 'c';
    private const char Sector = 's';
    private const char Name = 'n';
    private const char Both = 'b';

    public static string OfCode(string property, string code)
    {
        Span<char> term = stackalloc char[MostLetters];
        property.CopyTo(term);
        int length = property.Length;
        foreach (char letter in code)
        {
            if (char.IsAsciiLetterOrDigit(letter) && length < MostLetters)
            {
                term[length++] = char.ToLowerInvariant(letter);
            }
        }

        return term[..length].ToString();
    }

    public static string OfCountry(string property, string country) => OfCode(property + Country, country);

    public static string OfSector(string property, string sector) => OfCode(property + Sector, sector);

    // A country and a sector of one and the same party.
    public static string OfSector(string property, string country, string sector) => OfCode(property + Both, country + sector);

    public static string OfName(string property, long key) => string.Create(CultureInfo.InvariantCulture, $"{property}{Name}{key:x}");
}
