using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>A row of <c>number-words.tsv</c>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Before">Whether it may stand before the number.</param>
/// <param name="After">Whether it may stand behind the number.</param>
internal readonly record struct NumberBound(NumberBoundKind Kind, bool Before, bool After)
{
    /// <summary>Whether it changes the value, and so belongs to the expression.</summary>
    public bool ChangesValue => Kind is not (NumberBoundKind.None or NumberBoundKind.Total or NumberBoundKind.Only) && !IsNoCount;

    /// <summary>Whether a number next to it counts nothing: 24 رکنی, آرٹیکل 370, ایف 16.</summary>
    public bool IsNoCount => Kind is NumberBoundKind.Compound or NumberBoundKind.Label or NumberBoundKind.Code;

    /// <summary>All rows of the table, in its order.</summary>
    public static NumberBound[] Read(PackTable table)
    {
        var result = new NumberBound[table.Rows];
        int boundColumn = table.Column("bound");
        int placeColumn = table.Column("place");
        for (int row = 0; row < result.Length; row++)
        {
            string place = table[row, placeColumn];
            result[row] = new NumberBound(KindOf(table[row, boundColumn]), place != "after", place != "before");
        }

        return result;
    }

    /// <summary>The least and the most under this bound.</summary>
    public (decimal? Low, decimal? High, bool Approx) Apply(decimal? low, decimal? high, bool approx) => Kind switch
    {
        NumberBoundKind.AtLeast or NumberBoundKind.MoreThan => (low ?? high, null, approx),
        NumberBoundKind.UpTo or NumberBoundKind.LessThan => (null, high ?? low, approx),
        NumberBoundKind.About => (low, high, true),
        _ => (low, high, approx),
    };

    private static NumberBoundKind KindOf(string bound) => bound switch
    {
        "at-least" => NumberBoundKind.AtLeast,
        "more-than" => NumberBoundKind.MoreThan,
        "about" => NumberBoundKind.About,
        "up-to" => NumberBoundKind.UpTo,
        "less-than" => NumberBoundKind.LessThan,
        "total" => NumberBoundKind.Total,
        "only" => NumberBoundKind.Only,
        "between" => NumberBoundKind.Between,
        "compound" => NumberBoundKind.Compound,
        "label" => NumberBoundKind.Label,
        "code" => NumberBoundKind.Code,
        _ => NumberBoundKind.None,
    };
}
