using System.Globalization;

namespace Sanad.Intake.Fetching;

/// <summary>Every message of the fetcher: its code, what was found, and what to do.</summary>
internal static class FetchMessages
{
    public const string DamagedCode = "FETCH0011";
    public const string TooMuchCode = "FETCH0020";
    public const string NotPublicCode = "FETCH0003";

    private const int LongestUrlShown = 300;

    public static DocumentDiagnostic NotAUrl(string url) =>
        Of("FETCH0001", url, "is not a URL that can be fetched", "give a whole http:// or https:// address");

    public static DocumentDiagnostic Credentials(string url) =>
        Of("FETCH0002", WithoutUserInfo(url), "has a user name or password in it", "give the address without them: Sanad sends no credentials");

    public static DocumentDiagnostic NotPublic(string url, string host, string address, string what) =>
        Of(NotPublicCode, url, $"leads to {address}, an address {what}", $"if you trust it, allow it with --allow {host}");

    public static DocumentDiagnostic UnknownHost(string url, string host) =>
        Of("FETCH0004", url, $"the name {host} has no address", "check the address; it is tried again later");

    public static DocumentDiagnostic NotConnected(string url, string reason) =>
        Of("FETCH0005", url, $"no connection: {reason}", "it is tried again later");

    public static DocumentDiagnostic TooSlow(string url, string what, TimeSpan limit) =>
        Of("FETCH0006", url, Invariant($"{what} took longer than {limit.TotalSeconds:0.###} s"), "it is tried again later");

    public static DocumentDiagnostic TooManyRedirects(string url, int limit) =>
        Of("FETCH0007", url, Invariant($"was redirected more than {limit} times"), "give the address that it ends at");

    public static DocumentDiagnostic BadRedirect(string url, string reason) =>
        Of("FETCH0008", url, $"redirects {reason}", "give the address that it should lead to, if you trust it");

    public static DocumentDiagnostic TooLarge(string url, int limit) =>
        Of("FETCH0009", url, Invariant($"is larger than {limit / (1024m * 1024m):0.#} MB"), "nothing of it was read");

    public static DocumentDiagnostic Bomb(string url, int ratio) =>
        Of("FETCH0010", url, Invariant($"unpacks to more than {ratio} times its size"), "nothing of it was read: this is how attacks look");

    public static DocumentDiagnostic Damaged(string url, string reason) =>
        Of(DamagedCode, url, $"the answer is damaged: {reason}", "it is tried again later");

    public static DocumentDiagnostic UnknownEncoding(string url, string encoding) =>
        Of("FETCH0012", url, $"is packed as '{Shown(encoding)}'", "Sanad unpacks gzip, deflate and br, at most three deep; tell the site's owner");

    public static DocumentDiagnostic UnreadableType(string url, string type) =>
        Of("FETCH0013", url, $"is {Shown(type)}, which is neither a feed nor a page", "give the address of the feed itself");

    public static DocumentDiagnostic RobotsForbid(string url, string host) =>
        Of("FETCH0014", url, $"{host} asks programs not to fetch this page (robots.txt)", "what the feed itself says of it is used");

    public static DocumentDiagnostic RobotsUnreachable(string url, string host) =>
        Of("FETCH0015", url, $"the robots.txt of {host} cannot be had, so nothing of it may be fetched", "it is tried again later");

    public static DocumentDiagnostic BadStatus(string url, int status) =>
        Of("FETCH0016", url, Invariant($"the server answers {status}"), status >= 500 ? "it is tried again later" : "check the address");

    public static DocumentDiagnostic Gone(string url) =>
        Of("FETCH0017", url, "is gone for good, says the server (410)", "take it out of your list");

    public static DocumentDiagnostic AskedToWait(string url, string host, TimeSpan wait) =>
        Of("FETCH0018", url, Invariant($"{host} asks us to stay away for {Math.Ceiling(wait.TotalSeconds):0} s"), "it is tried again after that");

    public static DocumentDiagnostic NoReport(string url) =>
        Of("FETCH0019", url, "is a page of headlines, not the report that the feed announced", "what the feed itself says of it is used");

    public static DocumentDiagnostic TooMuchAtOnce(string url) =>
        Of(TooMuchCode, url, "there is no room for it: too many large answers at once", "it is tried again later");

    private static DocumentDiagnostic Of(string code, string url, string reason, string remedy) =>
        new(code, Shown(url), null, null, Shown(reason, LongestUrlShown + 100), remedy);

    // What servers and feeds write ends on one line of a terminal or a log.
    private static string Shown(string text, int longest = LongestUrlShown)
    {
        ReadOnlySpan<char> kept = text.AsSpan(0, Math.Min(text.Length, longest));
        return string.Create(kept.Length, kept, static (plain, kept) =>
        {
            for (int i = 0; i < kept.Length; i++)
            {
                plain[i] = char.IsControl(kept[i]) || char.IsSurrogate(kept[i]) ? '?' : kept[i];
            }
        }) + (text.Length > longest ? "..." : "");
    }

    private static string WithoutUserInfo(string url)
    {
        int start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        int end = url.LastIndexOf('@');
        return start >= 2 && end > start ? $"{url[..start]}***{url[end..]}" : "***";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
