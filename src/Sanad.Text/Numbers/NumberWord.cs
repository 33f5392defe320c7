using System.Globalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>A row of <c>numbers.tsv</c>.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Value">Its value; for a vague word the low bound; 0 where it has none.</param>
/// <param name="IsHomograph">Whether it is a number only where something is counted: بہتر, اسی, نو.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, bool IsHomograph)
{
    /// <summary>Rows whose words are better known as other words; see the head of the table.</summary>
    private static readonly string[] Homographs =
        ["m100", "m10000000000000", "m1000000000000000", "n009", "n020", "n054", "n057", "n070", "n072", "n080", "n089", "f-sawa", "f-paun"];

    /// <summary>All rows of the table, in its order.</summary>
    public static NumberWord[] Read(PackTable table)
    {
        var result = new NumberWord[table.Rows];
        int valueColumn = table.Column("value");
        int kindColumn = table.Column("kind");
        for (int row = 0; row < result.Length; row++)
        {
            string value = table[row, valueColumn];
            decimal number = value.Length == 0 ? 0 : decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture);
            bool isSigned = value.Length > 0 && value[0] is '+' or '-';
            result[row] = new NumberWord(KindOf(table[row, kindColumn], number, isSigned), number, Homographs.Contains(table[row, 0]));
        }

        return result;
    }

    private static NumberWordKind KindOf(string kind, decimal value, bool isSigned) => kind switch
    {
        "cardinal" => NumberWordKind.Cardinal,
        "multiplier" => NumberWordKind.Multiplier,
        "fraction" => isSigned ? NumberWordKind.SignedFraction : NumberWordKind.Fraction,
        "ordinal" => value == 0 ? NumberWordKind.OrdinalSuffix : NumberWordKind.Ordinal,
        "vague" => NumberWordKind.Vague,
        "indefinite" => NumberWordKind.Indefinite,
        "point" => NumberWordKind.Point,
        "minus" => NumberWordKind.Minus,
        _ => NumberWordKind.None,
    };
}
