using System.Text;

namespace Sanad.Intake.Tables;

/// <summary>What the columns of a table hold, told by their names or by a <see cref="ColumnMap"/>.</summary>
internal sealed class TableHeader
{
    private const string Separators = "\t;|,";

    private const string Summary = "summary";

    // The names that tables use, spelled in small letters and without separators; of two in one table the first listed here is taken.
    private static readonly (string Field, string[] Names)[] Known =
    [
        ("id", ["id", "docid", "documentid", "articleid", "guid"]),
        ("source", ["source", "outlet", "newspaper", "publisher", "channel"]),
        ("url", ["url", "link", "href", "permalink"]),
        ("title", ["title", "headline", "heading"]),
        ("published", ["published", "pubdate", "publishedat", "publicationdate", "date", "day", "datetime"]),
        ("kind", ["kind"]),
        ("text", ["text", "body", "content", "article", "story", "fulltext", "articlebody"]),
        (Summary, [Summary, "description"]),
    ];

    private readonly Dictionary<string, int> places;
    private readonly string[] names;

    private TableHeader(Dictionary<string, int> places, string[] names)
    {
        this.places = places;
        this.names = names;
    }

    /// <summary>How many cells each row has.</summary>
    public int Count => names.Length;

    /// <summary>The character between the cells: the one of tab, semicolon, bar and comma that stands most often in the header.</summary>
    public static char SeparatorOf(string header)
    {
        char best = ',';
        int most = 0;
        foreach (char separator in Separators)
        {
            bool inQuotes = false;
            int count = 0;
            foreach (char c in header)
            {
                inQuotes ^= c == '"';
                count += !inQuotes && c == separator ? 1 : 0;
            }

            (best, most) = count > most ? (separator, count) : (best, most);
        }

        return best;
    }

    /// <summary>What a first line <c>sep=;</c>, which spreadsheets write and hide, says to be between the cells; null for any other line.</summary>
    public static char? NamedSeparator(string line)
    {
        string plain = line.TrimEnd('\r', ' ').Trim('"');
        return plain.Length == 5 && plain.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? plain[4] : null;
    }

    public static (TableHeader? Header, DocumentDiagnostic? Fault) Of(string[] names, ColumnMap map, InputPlace at)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string field, string[] known) in Known)
        {
            string? named = map[field];
            int place = named is null
                ? Array.FindIndex(known, name => IndexOf(names, name) >= 0) is var first && first >= 0 ? IndexOf(names, known[first]) : -1
                : Array.FindIndex(names, name => name.Trim().Equals(named, StringComparison.OrdinalIgnoreCase));
            if (place >= 0)
            {
                places[field] = place;
            }
            else if (named is not null)
            {
                return (null, IntakeMessages.NoSuchColumn(at, named, names));
            }
        }

        bool isUseful = places.ContainsKey("text") || places.ContainsKey("title") || places.ContainsKey(Summary);
        return isUseful ? (new TableHeader(places, names), null) : (null, IntakeMessages.NoTextColumn(at, names));
    }

    /// <summary>The cell of a field without white space around it; null where there is no such column or nothing in it.</summary>
    public string? Cell(string[] row, string field)
    {
        string cell = places.TryGetValue(field, out int place) ? row[place].Trim() : "";
        return cell.Length == 0 ? null : cell;
    }

    /// <summary>The cell of the text as it stands; that of the summary where the table has no texts.</summary>
    public string? Text(string[] row)
    {
        int place = places.GetValueOrDefault("text", places.GetValueOrDefault(Summary, -1));
        return place < 0 || string.IsNullOrWhiteSpace(row[place]) ? null : row[place];
    }

    /// <summary>The name of the one column in which all of a row stands; null where several cells hold something.</summary>
    public string? OnlyColumn(string[] row)
    {
        int first = Array.FindIndex(row, cell => !string.IsNullOrWhiteSpace(cell));
        return first >= 0 && first == Array.FindLastIndex(row, cell => !string.IsNullOrWhiteSpace(cell)) ? names[first] : null;
    }

    private static int IndexOf(string[] names, string known) => Array.FindIndex(names, name => Plain(name) == known);

    // "Article_Body", "article body" and "ArticleBody" are one name.
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
