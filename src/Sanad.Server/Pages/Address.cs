using System.Text;

namespace Sanad.Server.Pages;

/// <summary>Addresses of pages with their filters.</summary>
internal static class Address
{
    /// <summary>A path with the values that are there, escaped.</summary>
    public static string Of(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = new StringBuilder(path);
        char sign = '?';
        foreach ((string name, string? value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(sign).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
                sign = '&';
            }
        }

        return address.ToString();
    }

    /// <summary>An address of the world outside that a page may link to; null for what is not plain http, such as <c>javascript:</c>.</summary>
    public static string? Outside(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps) ? parsed.AbsoluteUri : null;
}
