namespace Sanad.Text.Numbers;

/// <summary>A known surface at a place of the text: where it ends, and its row. <see cref="None"/> has no row.</summary>
/// <param name="End">Behind the last token.</param>
/// <param name="Row">Row of the table, or −1.</param>
internal readonly record struct Term(int End, int Row)
{
    /// <summary>Nothing found.</summary>
    public static readonly Term None = new(-1, -1);

    /// <summary>Whether there is a row.</summary>
    public bool Found => Row >= 0;
}
