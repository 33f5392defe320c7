using System.Net;
using System.Text.Json;

namespace Sanad.Intake.Pages;

/// <summary>What a page says of its report in JSON-LD, for search engines.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Published">The day it was published, as written.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="Body">The text of the report, where the page gives it there too.</param>
internal sealed record PageLinkedData(string? Headline, string? Published, string? Publisher, string? Body)
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 10_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first report among the scripts; null where they tell of none. A script that is not JSON says nothing.</summary>
    public static PageLinkedData? Of(IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(script.Trim().TrimEnd(';'), Options);
                int left = MaxNodes;
                if (Find(json.RootElement, ref left) is { } report)
                {
                    return new PageLinkedData(
                        Text(report, "headline"), Text(report, "datePublished"), report.TryGetProperty("publisher", out JsonElement publisher) ? NameOf(publisher) : null, Text(report, "articleBody"));
                }
            }
            catch (JsonException)
            {
                // Templates break their own JSON often enough; the page tells the same in other ways.
            }
        }

        return null;
    }

    private static JsonElement? Find(JsonElement node, ref int left)
    {
        if (--left < 0)
        {
            return null;
        }

        if (node.ValueKind == JsonValueKind.Object && IsReport(node))
        {
            return node;
        }

        JsonElement below = node.ValueKind == JsonValueKind.Object && node.TryGetProperty("@graph", out JsonElement graph) ? graph : node;
        if (below.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement child in below.EnumerateArray())
            {
                if (Find(child, ref left) is { } found)
                {
                    return found;
                }
            }
        }

        return node.ValueKind == JsonValueKind.Object && node.TryGetProperty("mainEntity", out JsonElement main) ? Find(main, ref left) : null;
    }

    private static bool IsReport(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsReportType) : IsReportType(type);
    }

    private static bool IsReportType(JsonElement type) =>
        Read(type) is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal));

    private static string? NameOf(JsonElement publisher) => publisher.ValueKind switch
    {
        JsonValueKind.Object => Text(publisher, "name"),
        JsonValueKind.Array when publisher.GetArrayLength() > 0 => NameOf(publisher[0]),
        _ => Read(publisher),
    };

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out JsonElement value) ? Read(value) : null;

    private static string? Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            string text = WebUtility.HtmlDecode(value.GetString()!).Trim();
            return text.Length > 0 ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text.
            return null;
        }
    }
}
