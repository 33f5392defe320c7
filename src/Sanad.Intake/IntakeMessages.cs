using System.Globalization;

namespace Sanad.Intake;

/// <summary>Every message of the intake: its code, what was found, and what to do.</summary>
internal static class IntakeMessages
{
    public static DocumentDiagnostic CannotOpen(string path, string reason) =>
        new("INTAKE0001", path, null, null, $"cannot be read: {reason}", "check that it exists and that you may read it");

    public static DocumentDiagnostic NotUtf8(InputPlace at, long position) =>
        new("INTAKE0002", at.Path, at.Line, position, "is not UTF-8", "save it as UTF-8, or as UTF-16 with a byte-order mark");

    public static DocumentDiagnostic NotUtf16(InputPlace at) =>
        new("INTAKE0003", at.Path, at.Line, null, "begins as UTF-16 but is damaged further on", "save it again as UTF-8");

    public static DocumentDiagnostic LineTooLong(InputPlace at, long length, long limit) =>
        new("INTAKE0004", at.Path, at.Line, null, $"a line of {Megabytes(length)} MB, more than the {Megabytes(limit)} MB allowed", "split it into documents");

    public static DocumentDiagnostic TextTooLong(InputPlace at, long limit) =>
        new("INTAKE0005", at.Path, at.Line, null, $"a text of more than {Megabytes(limit)} MB is no single report", "put each report on a line of a .jsonl file");

    public static DocumentDiagnostic NotJson(InputPlace at, long position, string reason) =>
        new("INTAKE0006", at.Path, at.Line, position, $"is not JSON: {reason}", "put one JSON object on each line");

    public static DocumentDiagnostic NotAnObject(InputPlace at, string found) =>
        new("INTAKE0007", at.Path, at.Line, null, $"holds {found} where a JSON object was expected", "put one JSON object on each line");

    public static DocumentDiagnostic WrongType(InputPlace at, string field, string found, string expected) =>
        new("INTAKE0008", at.Path, at.Line, null, $"\"{field}\" is {found}", $"make it {expected}");

    public static DocumentDiagnostic NoText(InputPlace at) =>
        new("INTAKE0009", at.Path, at.Line, null, "has no \"text\"", "give the report's text as a string");

    public static DocumentDiagnostic BadString(InputPlace at, string field) =>
        new("INTAKE0010", at.Path, at.Line, null, $"\"{field}\" holds half a surrogate pair, which is no character", "write the character itself in UTF-8");

    public static DocumentDiagnostic BadDay(InputPlace at, string value) =>
        new("INTAKE0011", at.Path, at.Line, null, $"\"published\" is '{value}', no day", "write it as 2024-11-30, or null if it is not known");

    public static DocumentDiagnostic BadKind(InputPlace at, string value) =>
        new("INTAKE0012", at.Path, at.Line, null, $"\"kind\" is '{value}'", "make it \"article\" or \"headline\", or leave it out");

    public static DocumentDiagnostic SameId(InputPlace at, string id) =>
        new("INTAKE0013", at.Path, at.Line, null, $"the id '{id}' was already used in this input", "give every document an id of its own");

    public static DocumentDiagnostic TruncatedGzip(string path, long length) =>
        new("INTAKE0014", path, null, length, "ends in the middle of its compressed data; what came before was read", "fetch or copy it again");

    public static DocumentDiagnostic DamagedGzip(string path, long position) =>
        new("INTAKE0015", path, null, position, "is damaged from a gzip member on; what came before was read", "fetch or copy it again");

    public static DocumentDiagnostic GzipBomb(string path, int ratio) =>
        new("INTAKE0016", path, null, null, $"grows more than {Number(ratio)} times when it is decompressed, as no news does", "do not read it, or decompress it yourself if you trust it");

    public static DocumentDiagnostic TooManyLayers(string path, int layers) =>
        new("INTAKE0017", path, null, null, $"is gzip inside gzip, more than {Number(layers)} times", "decompress it yourself if you trust it");

    public static DocumentDiagnostic ForeignFormat(string path, string name, string remedy) =>
        new("INTAKE0018", path, null, null, $"is {name}, which is not read", remedy);

    public static DocumentDiagnostic NotText(InputPlace at) =>
        new("INTAKE0019", at.Path, at.Line, null, "is neither text nor anything else that is read", "leave it out, or save it as UTF-8");

    public static DocumentDiagnostic UnknownEncoding(InputPlace at, string name) =>
        new("INTAKE0020", at.Path, at.Line, null, $"'{name}' is no encoding that is known", "name one such as windows-1256 or utf-16le, or leave it out");

    public static DocumentDiagnostic PageTooLong(InputPlace at, long limit) =>
        new("INTAKE0021", at.Path, at.Line, null, $"a page or feed of more than {Megabytes(limit)} MB", "leave it out, or save its text");

    public static DocumentDiagnostic NoTextColumn(InputPlace at, IEnumerable<string> columns) =>
        new("INTAKE0022", at.Path, at.Line, null, $"no column is known to hold a text or a title; there are: {Listed(columns)}", "say which does, such as text=COLUMN");

    public static DocumentDiagnostic NoSuchColumn(InputPlace at, string column, IEnumerable<string> columns) =>
        new("INTAKE0023", at.Path, at.Line, null, $"has no column '{column}'; there are: {Listed(columns)}", "name one of these");

    public static DocumentDiagnostic RowLength(InputPlace at, int found, int expected) =>
        new("INTAKE0024", at.Path, at.Line, null, $"a row of {Number(found)} where the header has {Number(expected)} columns", "put cells that hold the separator or a line break in quotes");

    public static DocumentDiagnostic OpenQuote(InputPlace at) =>
        new("INTAKE0025", at.Path, at.Line, null, "a row opens a quote that is not closed", "close it, and write a quote inside of quotes twice");

    public static DocumentDiagnostic RowWithoutText(InputPlace at, string? onlyColumn)
    {
        string where = onlyColumn is null ? "" : $": all of it stands in the column '{Listed([onlyColumn])}'";
        string remedy = onlyColumn is null ? "give it one, or delete it" : "part it into its cells, or delete it";
        return new DocumentDiagnostic("INTAKE0026", at.Path, at.Line, null, $"a row with neither text nor title{where}", remedy);
    }

    public static DocumentDiagnostic UnreadableDay(InputPlace at, string value) =>
        new("INTAKE0027", at.Path, at.Line, null, $"the day '{value}' is not understood", "write it as 2024-11-30, or leave it empty");

    public static DocumentDiagnostic AmbiguousDay(InputPlace at, string value) =>
        new("INTAKE0028", at.Path, at.Line, null, $"the day '{value}' may put the month first or second", "say which, or write it as 2024-11-30");

    public static DocumentDiagnostic FeedList(InputPlace at, int count) =>
        new("INTAKE0029", at.Path, at.Line, null, $"is a list of {Number(count)} feeds, and holds no news itself", $"poll them: sanad watch --opml {at.Path}");

    public static DocumentDiagnostic OpenArray(InputPlace at) =>
        new("INTAKE0035", at.Path, at.Line, null, "is not JSON: its array is not closed; what came before was read", "fetch or copy it again");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Names of columns are input: they may be long, and many.
    private static string Listed(IEnumerable<string> columns) => Cut(string.Join(", ", columns.Take(40).Select(column => Cut(column, 40))).ReplaceLineEndings(" "), 600);

    private static string Cut(string value, int length) => value.Length <= length ? value : string.Concat(value.AsSpan(0, length), "...");

    private static string Megabytes(long bytes) => (bytes / (1024m * 1024m)).ToString("0.#", CultureInfo.InvariantCulture);
}
