namespace Sanad.Text.Packs;

/// <summary>One table of a pack: rows of string cells.</summary>
/// <remarks>Immutable and thread-safe. A cell that says "none" in the file (<c>-</c>) is the empty string.</remarks>
public sealed class PackTable
{
    private readonly LanguagePack pack;
    private readonly int cells;
    private readonly string[] columns;

    internal PackTable(LanguagePack pack, int index, string name, string[] columns, int rows, int cells)
    {
        this.pack = pack;
        this.cells = cells;
        this.columns = columns;
        Index = index;
        Name = name;
        Rows = rows;
    }

    /// <summary>Place of the table in the pack; what <see cref="LexiconEntry.Table"/> says.</summary>
    public int Index { get; }

    /// <summary>File name without its ending, and without the part behind a dash in <c>predicates-*</c> and <c>words-*</c>.</summary>
    public string Name { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>The columns' names, in file order.</summary>
    public ReadOnlySpan<string> Columns => columns;

    /// <summary>Index of the column called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public int Column(string name)
    {
        int index = Array.IndexOf(columns, name);
        return index >= 0 ? index : throw new ArgumentException($"table {Name} has no column {name}", nameof(name));
    }

    /// <summary>The cell, or the empty string for "none".</summary>
    public string this[int row, int column] => pack.String(pack.Cell(cells + (row * columns.Length) + column));

    /// <summary>The values of a cell that lists several, in order; empty for "none".</summary>
    public string[] List(int row, int column) => this[row, column] is { Length: > 0 } cell ? cell.Split('|') : [];
}
