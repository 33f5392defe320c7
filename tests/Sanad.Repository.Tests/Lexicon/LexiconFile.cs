namespace Sanad.Repository.Tests.Lexicon;

/// <summary>A row of a table, its cells by column.</summary>
internal sealed class LexiconRow(int line, string[] columns, string[] cells)
{
    public int Line => line;

    public string this[string column] => cells[Array.IndexOf(columns, column)];

    /// <summary>The values of a cell that lists several; empty for "none".</summary>
    public string[] List(string column, params char[] separators) => this[column] == "-" ? [] : this[column].Split(separators.Length == 0 ? ['|'] : separators);
}

/// <summary>A table of the language pack as it lies in the repository.</summary>
internal sealed class LexiconFile
{
    private LexiconFile(string file)
    {
        Name = Path.GetFileName(file);
        string[] lines = RepositoryFiles.Read(file).Split('\n');
        int header = Array.FindIndex(lines, line => line.Length > 0 && line[0] != '#');
        Columns = lines[header].Split('\t');
        Rows =
        [
            .. lines.Select((line, index) => (line, index)).Skip(header + 1).Where(line => line.line.Length > 0 && line.line[0] != '#')
                .Select(line => new LexiconRow(line.index + 1, Columns, line.line.Split('\t'))),
        ];
    }

    public static IReadOnlyList<LexiconFile> All { get; } = [.. RepositoryFiles.Under("lang/ur", ".tsv").Select(file => new LexiconFile(file))];

    public string Name { get; }

    public string[] Columns { get; }

    public IReadOnlyList<LexiconRow> Rows { get; }

    public string Table => Name.StartsWith("predicates-", StringComparison.Ordinal) ? "predicates"
        : Name.StartsWith("words-", StringComparison.Ordinal) ? "words" : Path.GetFileNameWithoutExtension(Name);

    public static IEnumerable<LexiconFile> OfTable(string table) => All.Where(file => file.Table == table);

    /// <summary>All rows of a table, over all its files.</summary>
    public static IEnumerable<LexiconRow> RowsOf(string table) => OfTable(table).SelectMany(file => file.Rows);

    public static HashSet<string> Ids(string table) => RowsOf(table).Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
}
