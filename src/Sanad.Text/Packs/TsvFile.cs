using System.Text;

namespace Sanad.Text.Packs;

/// <summary>A table file as it was written: header, rows and the line that each row stands on.</summary>
internal sealed class TsvFile
{
    private TsvFile(string path, string[] columns, List<(int Line, string[] Cells)> rows)
    {
        Path = path;
        Columns = columns;
        Rows = rows;
        string name = System.IO.Path.GetFileNameWithoutExtension(path);
        Table = name.StartsWith("predicates-", StringComparison.Ordinal) ? "predicates" : name.StartsWith("words-", StringComparison.Ordinal) ? "words" : name;
    }

    public string Path { get; }

    public string Table { get; }

    public string[] Columns { get; }

    public List<(int Line, string[] Cells)> Rows { get; }

    public int Column(string name) => Array.IndexOf(Columns, name);

    /// <summary>Reads a file and reports rows that do not have the header's number of cells.</summary>
    public static TsvFile Read(string path, List<PackDiagnostic> diagnostics)
    {
        string[] lines = File.ReadAllText(path, Encoding.UTF8).Split('\n');
        string[]? columns = null;
        var rows = new List<(int, string[])>();
        for (int index = 0; index < lines.Length; index++)
        {
            string line = lines[index].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells;
            }
            else if (cells.Length != columns.Length)
            {
                diagnostics.Add(new PackDiagnostic(path, index + 1, $"has {cells.Length} cells where the header has {columns.Length}"));
            }
            else
            {
                rows.Add((index + 1, cells));
            }
        }

        return new TsvFile(path, columns ?? [], rows);
    }
}
