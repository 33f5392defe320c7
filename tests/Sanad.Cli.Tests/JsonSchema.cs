using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sanad.Cli.Tests;

/// <summary>The keywords of JSON Schema 2020-12 that our schemas use; any other makes it throw, so none is passed over.</summary>
/// <remarks>Closed: members that the schema does not name are faults, though the contract lets later versions add them.</remarks>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];

    public static JsonSchema Load(string path) => new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);

    public IEnumerable<string> Check(JsonElement value) => Check(root, value, "$");

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)))
        {
            foreach (string fault in Check(keyword, value, at))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<string> Check(JsonProperty keyword, JsonElement value, string at) => keyword.Name switch
    {
        "$ref" => Check(Follow(keyword.Value.GetString()!), value, at),
        "anyOf" => keyword.Value.EnumerateArray().Any(option => !Check(option, value, at).Any()) ? [] : [$"{at}: none of anyOf: {Cut(value)}"],
        "type" => Fault(IsType(keyword.Value, value), keyword, value, at),
        "enum" => Fault(keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)), keyword, value, at),
        "const" => Fault(JsonElement.DeepEquals(keyword.Value, value), keyword, value, at),
        "pattern" => Fault(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant, Timeout), keyword, value, at),
        "minLength" => Fault(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), keyword, value, at),
        "minimum" => Fault(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(), keyword, value, at),
        "maximum" => Fault(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal(), keyword, value, at),
        "uniqueItems" => Fault(IsUnique(value), keyword, value, at),
        "required" => Required(keyword.Value, value, at),
        "properties" => Properties(keyword.Value, value, at),
        "items" => Items(keyword.Value, value, at),
        _ => throw new NotSupportedException($"keyword {keyword.Name}"),
    };

    private static string[] Fault(bool isRight, JsonProperty keyword, JsonElement value, string at) =>
        isRight ? [] : [$"{at}: {keyword.Name} {Cut(keyword.Value)}, found {Cut(value)}"];

    private static IEnumerable<string> Required(JsonElement names, JsonElement value, string at) => value.ValueKind != JsonValueKind.Object
        ? []
        : names.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}");

    private IEnumerable<string> Properties(JsonElement named, JsonElement value, string at) => value.ValueKind != JsonValueKind.Object
        ? []
        : value.EnumerateObject().SelectMany(member => named.TryGetProperty(member.Name, out JsonElement schema)
            ? Check(schema, member.Value, $"{at}.{member.Name}")
            : [$"{at}: {member.Name} is not in the schema"]);

    private IEnumerable<string> Items(JsonElement schema, JsonElement value, string at) => value.ValueKind != JsonValueKind.Array
        ? []
        : value.EnumerateArray().SelectMany((element, i) => Check(schema, element, $"{at}[{i}]"));

    private static bool IsType(JsonElement types, JsonElement value) =>
        types.ValueKind == JsonValueKind.String ? IsType(types.GetString()!, value) : types.EnumerateArray().Any(type => IsType(type.GetString()!, value));

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        _ => throw new NotSupportedException($"type {type}"),
    };

    private static bool IsUnique(JsonElement value) =>
        value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(element => element.GetRawText()).Distinct().Count() == value.GetArrayLength();

    private JsonElement Follow(string reference) =>
        reference[2..].Split('/').Aggregate(root, (node, name) => node.GetProperty(name));

    private static string Cut(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] + "…" : value.GetRawText();
}
