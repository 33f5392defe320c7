namespace Sanad.Intake.Pages;

/// <summary>Addresses of pages: which are the same page, and which the same site.</summary>
internal static class PageUrl
{
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "ref", "ref_src", "ref_url", "cmpid", "ocid", "s_kwcid", "xtor", "at_medium",
        "at_campaign", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "__twitter_impression", "share", "spm",
    };

    private static readonly HashSet<string> SharedSuffixes = new(StringComparer.Ordinal) { "co", "com", "org", "net", "edu", "gov", "gob", "gok", "ac", "info", "web" };

    /// <summary>An address of the web as it stands on a page; null where it is none.</summary>
    public static Uri? Resolve(Uri? page, string? address)
    {
        string written = (address ?? "").Trim();
        if (written.Length == 0 || written.StartsWith('#'))
        {
            return null;
        }

        bool isMade = page is null ? Uri.TryCreate(written, UriKind.Absolute, out Uri? made) : Uri.TryCreate(page, written, out made);
        return isMade && made!.IsAbsoluteUri && (made.Scheme == Uri.UriSchemeHttp || made.Scheme == Uri.UriSchemeHttps) && made.Host.Length > 0 ? made : null;
    }

    /// <summary>The address without what says only where the reader came from: fragment and tracking parameters.</summary>
    public static string Identity(Uri url)
    {
        string[] parameters = [.. url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsOfPage)];
        string query = parameters.Length > 0 ? "?" + string.Join('&', parameters) : "";
        return url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + query;
    }

    /// <summary>Whether two addresses belong to one outlet: hosts that differ in what stands before the registered name.</summary>
    public static bool IsSameSite(Uri one, Uri other) => string.Equals(SiteOf(one), SiteOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The host without the names of its machines: <c>www</c>, <c>m</c>, <c>amp</c>.</summary>
    public static string HostOf(Uri url)
    {
        string host = url.Host.ToLowerInvariant();
        foreach (string machine in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile."])
        {
            if (host.StartsWith(machine, StringComparison.Ordinal) && host.AsSpan(machine.Length).Contains('.'))
            {
                return host[machine.Length..];
            }
        }

        return host;
    }

    private static bool IsOfPage(string parameter)
    {
        string name = parameter.Split('=')[0];
        return !Tracking.Contains(name) && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase);
    }

    private static string SiteOf(Uri url)
    {
        if (url.HostNameType != UriHostNameType.Dns)
        {
            return url.Host;
        }

        string[] labels = url.Host.ToLowerInvariant().Split('.');
        int kept = labels.Length > 2 && labels[^1].Length == 2 && SharedSuffixes.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels.AsSpan(Math.Max(0, labels.Length - kept)));
    }
}
