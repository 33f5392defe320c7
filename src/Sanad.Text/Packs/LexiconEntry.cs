using Sanad.Text.Morphology;

namespace Sanad.Text.Packs;

/// <summary>One reading of a written form: a row of a table, the column that the form came from, and which form it is.</summary>
/// <param name="Table">Index of the table in the pack.</param>
/// <param name="Row">Row of that table.</param>
/// <param name="Column">Which kind of column the form came from.</param>
/// <param name="Form">Which inflected form it is.</param>
public readonly record struct LexiconEntry(int Table, int Row, SurfaceColumn Column, WordForm Form)
{
    internal long Packed => ((long)Table << 48) | ((long)Column << 40) | ((long)Form << 32) | (uint)Row;

    internal static LexiconEntry Unpack(long packed) =>
        new((int)(packed >> 48), (int)(packed & 0xFFFFFFFF), (SurfaceColumn)((packed >> 40) & 0xFF), (WordForm)((packed >> 32) & 0xFF));
}
