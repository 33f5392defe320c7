namespace Sanad.Intake.Fetching;

/// <summary>The URLs that may be asked for at all. Where a host's name leads is checked later, at the address that is dialled.</summary>
internal static class FetchUrl
{
    private const int LongestUrl = 4096;

    public static DocumentDiagnostic? Check(string url, out Uri? at)
    {
        at = null;
        if (url.Length > LongestUrl || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? found))
        {
            return FetchMessages.NotAUrl(url);
        }

        return Check(url, found, out at);
    }

    public static DocumentDiagnostic? Check(string url, Uri found, out Uri? at)
    {
        at = null;
        if (found.OriginalString.Length > LongestUrl || !IsWeb(found) || !IsHost(HostOf(found)))
        {
            return FetchMessages.NotAUrl(url);
        }

        if (found.UserInfo.Length > 0 || found.Authority.Contains('@', StringComparison.Ordinal))
        {
            return FetchMessages.Credentials(url);
        }

        at = found;
        return null;
    }

    /// <summary>The host as it is asked for, in lower case and without the root's dot: one name for one host.</summary>
    public static string HostOf(Uri at)
    {
        try
        {
            return Plain(at.IdnHost);
        }
        catch (UriFormatException)
        {
            // A name that IDNA refuses is nobody's.
            return "";
        }
    }

    public static string Plain(string host) => host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();

    // Letters of other scripts have been turned into ASCII by now; what is left of them names no host.
    private static bool IsHost(string host) => host.Length > 0 && host.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ':');

    private static bool IsWeb(Uri at) => at.Scheme == Uri.UriSchemeHttp || at.Scheme == Uri.UriSchemeHttps;
}
