using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Cli.Commands;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>Hits of a search for other programs: one JSON object a line, or CSV with a header.</summary>
internal static class HitLines
{
    private static readonly string[] Header = ["published", "source", "document", "title", "kind", "record", "code", "certainty", "snippet", "start", "end", "hit"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(SearchPage page, string format)
    {
        var lines = new StringBuilder();
        if (format == "csv")
        {
            lines.AppendLine(string.Join(',', Header));
        }

        foreach (SearchHit hit in page.Hits)
        {
            string?[] values = ValuesOf(hit);
            lines.Append(format == "csv" ? string.Join(',', values.Select(Quote)) : Json(values)).Append('\n');
        }

        return lines.ToString();
    }

    private static string?[] ValuesOf(SearchHit hit)
    {
        Document document = hit.Version.Document;
        string text = hit.Snippet.In == TextField.Title ? document.Title ?? "" : document.Text;
        (string kind, string? id, string? code, string? certainty) = hit.Record switch
        {
            EventRecord found => ("event", found.Id, Codes.Of(found.Event), Codes.Of(found.Certainty)),
            FigureRecord found => ("figure", found.Id, Codes.Of(found.Measure), Codes.Of(found.Certainty)),
            QuoteRecord found => ("quote", found.Id, null, null),
            _ => ("document", null, null, (string?)null),
        };
        return
        [
            document.Published, document.Source, document.Id, document.Title, kind, id, code, certainty, hit.Snippet.Window.Cut(text).ToString(),
            null, null, HitName.Of(hit.Place),
        ];
    }

    private static string Quote(string? value) => $"\"{(value ?? "").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Json(string?[] values) => JsonSerializer.Serialize(Header.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second), Options);
}
