using System.Net;
using System.Net.Sockets;

namespace Sanad.Intake.Fetching;

/// <summary>Opens connections to public addresses only: it resolves a name, checks each address, and dials what it checked.</summary>
/// <remarks>The name is not resolved a second time, so an answer that changes in between (DNS rebinding) changes nothing.</remarks>
internal sealed class GuardedDialer(FetchOptions options)
{
    private const int MostAddresses = 4;

    private readonly HashSet<string> allowed = [.. options.AllowedHosts.Select(FetchUrl.Plain)];

    /// <exception cref="AddressRefusedException">No address of the host is public.</exception>
    /// <exception cref="SocketException">The name has no address, or no address answers.</exception>
    public async ValueTask<Stream> DialAsync(DnsEndPoint at, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(at.Host, out IPAddress? literal) ? [literal] : await options.ResolveAsync(at.Host, cancellationToken);
        Exception? fault = null;
        int dialled = 0;
        foreach (IPAddress address in addresses)
        {
            if (!allowed.Contains(FetchUrl.Plain(at.Host)) && AddressRules.Refusal(address) is { } what)
            {
                fault ??= new AddressRefusedException(at.Host, address, what);
                continue;
            }

            if (dialled++ == MostAddresses)
            {
                break;
            }

            try
            {
                return await options.DialAsync(new IPEndPoint(address, at.Port), cancellationToken);
            }
            catch (SocketException e)
            {
                fault = e;
            }
        }

        throw fault ?? new SocketException((int)SocketError.HostNotFound);
    }
}
