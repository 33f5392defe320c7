using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sanad.Server.Markup;
using Sanad.Server.Words;

namespace Sanad.Server.Pages;

/// <summary>What every page knows of its request: the language, the address, and the day as of which it looks.</summary>
internal sealed record PageContext
{
    public const string AsOfName = "as-of";

    public required UiLanguage Language { get; init; }

    /// <summary>The address behind the language: <c>/search</c>.</summary>
    public required string Path { get; init; }

    public required IQueryCollection Query { get; init; }

    /// <summary>Null for now.</summary>
    public DateOnly? AsOf { get; init; }

    public required CancellationToken Aborted { get; init; }

    public string this[string word] => Language[word];

    public static PageContext Of(HttpContext http, UiLanguage language)
    {
        string path = http.Request.Path.Value ?? "";
        string rest = path.StartsWith($"/{language.Code}", StringComparison.Ordinal) ? path[(language.Code.Length + 1)..] : path;
        return new PageContext
        {
            Language = language,
            Path = rest.Length == 0 ? "/" : rest,
            Query = http.Request.Query,
            AsOf = DateOnly.TryParseExact(http.Request.Query[AsOfName], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            Aborted = http.RequestAborted,
        };
    }

    /// <summary>The first page in a language, which nobody has asked for.</summary>
    public static PageContext Of(UiLanguage language) => new() { Language = language, Path = "/", Query = new QueryCollection(), Aborted = CancellationToken.None };

    /// <summary>One value of the address; null where it is missing or blank.</summary>
    public string? Value(string name) => Query[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The address of a page in this language and as of the same day.</summary>
    public string Href(string path, params ReadOnlySpan<(string Name, string? Value)> query) =>
        Address.Of($"/{Language.Code}{(path == "/" ? "" : path)}", [.. query, (AsOfName, AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]);

    /// <summary>This page with some values changed; null removes one. A change of what is asked begins at the first page again.</summary>
    public string Here(params ReadOnlySpan<(string Name, string? Value)> changes) => AddressOf(Language, changes);

    /// <summary>This page in another language.</summary>
    public string In(UiLanguage language) => AddressOf(language, [("after", Value("after"))]);

    private string AddressOf(UiLanguage language, ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var values = new List<(string Name, string? Value)>();
        foreach (KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> given in Query)
        {
            values.Add((given.Key, given.Key == "after" ? null : given.Value.ToString()));
        }

        foreach ((string Name, string? Value) change in changes)
        {
            int at = values.FindIndex(value => value.Name == change.Name);
            if (at >= 0)
            {
                values[at] = change;
            }
            else
            {
                values.Add(change);
            }
        }

        return Address.Of($"/{language.Code}{(Path == "/" ? "" : Path)}", [.. values]);
    }

    /// <summary>A whole number with groups, isolated from what stands around it.</summary>
    public static Html Number(long number) => $"<bdi>{number.ToString("N0", CultureInfo.InvariantCulture)}</bdi>";
}
