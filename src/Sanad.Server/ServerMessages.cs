namespace Sanad.Server;

/// <summary>Every message of the server itself, apart from the words of the pages.</summary>
internal static class ServerMessages
{
    public const string FewLetters = "a text to read has at most 200,000 letters";

    public const string FewLettersOfClaim = "a text to check has at most 20,000 letters";

    public const string NoText = "there is no text to read: send {\"text\": \"…\"} as application/json, or the text itself as text/plain";

    public const string NoSuchDocument = "the ledger has no such document, or no such version of it";

    public const string NoSuchThread = "the ledger has no such thread, or nothing of it was known by that day";

    public const string NoSuchRecord = "the ledger has no record of this id";

    public const string NotFromHere = "requests come from this machine's own pages and programs only";

    public const string NoSuchAddress = "there is nothing at this address: /openapi/v1.json lists what there is";

    public const string OnlyRead = "this address does not take that method: everything here is for reading";

    public const string NotUnderstood = "the request cannot be understood";

    public const string TooMuch = "the request is too large";

    public const string OwnFault = "a fault of the program itself; its terminal says more";

    public static string NoAddress(string given) => $"'{given}' is no address to listen at: write --urls as {ServerOptions.UsualUrls}";

    public static string NoExportAddress(string given) => $"'{given}' is no address to send metrics and traces to: set OTEL_EXPORTER_OTLP_ENDPOINT as http://127.0.0.1:4317";

    public static string NotLoopback(string given) =>
        $"'{given}' can be reached from other machines, and this server has no accounts: listen at 127.0.0.1, [::1] or localhost, and let a proxy that knows your readers stand before it";

    public static string NoSuchParameter(string name, IEnumerable<string> known) => $"there is no parameter '{name}' here; there are {string.Join(", ", known)}";

    public static string BadFormat(string format) => $"'{format}' is no format: give json, csv or spreadsheet";

    public static string NoExportFormat(string format, IEnumerable<string> known) => $"'{format}' is no format of export: give {string.Join(", ", known)}";

    public static string NoColumns(string format) => $"{format} takes no columns: give them with csv, spreadsheet, geojson or graphml";

    public static string BadDay(string value) => $"'{value}' is no publication day: write it as 2024-11-30, 2024-11 or 2024";

    public static string Failed(string path, string kind, string reason) => $"sanad: {path}: {kind}: {reason}";
}
