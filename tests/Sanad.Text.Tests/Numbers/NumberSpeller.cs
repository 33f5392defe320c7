using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Text.Packs;

namespace Sanad.Text.Tests.Numbers;

/// <summary>Spells whole numbers in Urdu words of the pack's own table, the first spelling of each.</summary>
internal static class NumberSpeller
{
    private static readonly (long Value, string Id)[] Multipliers =
        [(100_000_000_000, "m100000000000"), (1_000_000_000, "m1000000000"), (10_000_000, "m10000000"), (100_000, "m100000"), (1000, "m1000"), (100, "m100")];

    private static readonly Dictionary<string, string[]> Words = Read();

    public static IReadOnlyDictionary<string, string[]> Table => Words;

    public static string Spell(long number)
    {
        if (number < 100)
        {
            return Words[number.ToString("'n'000", CultureInfo.InvariantCulture)][0];
        }

        var parts = new List<string>();
        foreach ((long value, string id) in Multipliers)
        {
            if (number >= value)
            {
                parts.Add(Spell(number / value));
                parts.Add(Words[id][0]);
                number %= value;
            }
        }

        if (number > 0)
        {
            parts.Add(Spell(number));
        }

        return string.Join(' ', parts);
    }

    private static Dictionary<string, string[]> Read()
    {
        PackTable table = UrduLanguage.Pack.Table("numbers");
        return Enumerable.Range(0, table.Rows).ToDictionary(row => table[row, 0], row => table.List(row, table.Column("surface")), StringComparer.Ordinal);
    }
}
