using System.Net;

namespace Sanad.Server.Hosting;

/// <summary>An address to listen at that only this machine can reach.</summary>
internal sealed record LoopbackAddress(IPAddress Address, int Port)
{
    /// <summary>The addresses of a list, or why one of them is refused.</summary>
    public static IReadOnlyList<LoopbackAddress> Read(string urls, out string? refusal)
    {
        var found = new List<LoopbackAddress>();
        refusal = null;
        foreach (string one in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(one, UriKind.Absolute, out Uri? url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/" || url.UserInfo.Length > 0)
            {
                refusal ??= ServerMessages.NoAddress(one);
            }
            else if (OfHost(url.Host) is not { } address)
            {
                refusal ??= ServerMessages.NotLoopback(one);
            }
            else
            {
                found.Add(new LoopbackAddress(address, url.Port));
            }
        }

        refusal ??= found.Count == 0 ? ServerMessages.NoAddress(urls) : null;
        return found;
    }

    /// <summary>Whether a request names this machine: another name that leads here is a page of the world outside that tries to read the ledger.</summary>
    public static bool IsOurs(string host) => OfHost(host) is not null;

    private static IPAddress? OfHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
        : IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address) ? address
        : null;
}
