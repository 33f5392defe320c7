using System.Net.Http.Headers;

namespace Sanad.Intake.Fetching;

/// <summary>What the headers of a response say, where they say it well; a header that cannot be read counts as missing.</summary>
internal static class ResponseFacts
{
    private const int LongestKept = 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static string? ETagOf(HttpResponseMessage response) => Kept(Raw(response.Headers, "ETag"));

    public static string? LastModifiedOf(HttpResponseMessage response) => Kept(Raw(response.Content.Headers, "Last-Modified"));

    /// <summary>The media type in lower case, without parameters.</summary>
    public static string? TypeOf(HttpResponseMessage response)
    {
        string? raw = Raw(response.Content.Headers, "Content-Type");
        string? type = raw?.Split(';')[0].Split(',')[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(type) ? null : type;
    }

    /// <summary>The charset, without quotes.</summary>
    public static string? CharsetOf(HttpResponseMessage response)
    {
        string? raw = Raw(response.Content.Headers, "Content-Type");
        foreach (string part in raw?.Split(';').Skip(1) ?? [])
        {
            string[] pair = part.Split('=', 2);
            if (pair.Length == 2 && pair[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                string charset = pair[1].Trim().Trim('"', '\'').Trim();
                return charset.Length is > 0 and <= 40 ? charset : null;
            }
        }

        return null;
    }

    public static IReadOnlyList<string> EncodingsOf(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues values) ? [.. values] : [];

    /// <summary>How long the answer stays fresh: <c>max-age</c>, at most a day.</summary>
    public static TimeSpan? FreshFor(HttpResponseMessage response) =>
        response.Headers.CacheControl is { NoCache: false, NoStore: false, MaxAge: { } age } && age > TimeSpan.Zero ? Least(age) : null;

    /// <summary>How long the server wants us to wait, given in seconds or as a time; at most a day.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        TimeSpan? wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => null,
        };
        return wait > TimeSpan.Zero ? Least(wait.Value) : null;
    }

    private static TimeSpan Least(TimeSpan time) => time < Longest ? time : Longest;

    // What we give back later must be such that HTTP lets us send it.
    private static string? Kept(string? value) =>
        value is { Length: > 0 and <= LongestKept } && value.All(character => character is >= ' ' and < '\u007F') ? value : null;

    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.FirstOrDefault() : null;
}
