using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>The small words that number and time rules name, by their ids in the pack's tables.</summary>
internal sealed class FunctionWords(LanguagePack pack)
{
    /// <summary>The genitive.</summary>
    public int[] Ka { get; } = Find(pack, "postpositions", "ka");

    /// <summary>The object marker.</summary>
    public int[] Ko { get; } = Find(pack, "postpositions", "ko");

    /// <summary>In.</summary>
    public int[] Mein { get; } = Find(pack, "postpositions", "mein");

    /// <summary>On.</summary>
    public int[] Par { get; } = Find(pack, "postpositions", "par");

    /// <summary>From, than.</summary>
    public int[] Se { get; } = Find(pack, "postpositions", "se");

    /// <summary>Up to.</summary>
    public int[] Tak { get; } = Find(pack, "postpositions", "tak");

    /// <summary>To, between two numbers.</summary>
    public int[] Ta { get; } = Find(pack, "postpositions", "ta");

    /// <summary>And.</summary>
    public int[] And { get; } = Find(pack, "particles", "aur");

    /// <summary>Or.</summary>
    public int[] Or { get; } = Find(pack, "particles", "ya");

    /// <summary>Just, even.</summary>
    public int[] Only { get; } = Find(pack, "particles", "hi");

    /// <summary>The single words of the surface of row <paramref name="id"/>; empty if the table has no such row.</summary>
    public static int[] Find(LanguagePack pack, string table, string id)
    {
        PackTable rows = pack.Table(table);
        for (int row = 0; row < rows.Rows; row++)
        {
            if (rows[row, 0] == id)
            {
                return [.. rows.List(row, rows.Column("surface")).Select(surface => pack.FindWord(Normalizer.Fold(surface))).Where(word => word >= 0)];
            }
        }

        return [];
    }
}
