using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Sanad.Intake.Fetching;

/// <summary>Which addresses are public. A feed names the hosts that we visit, so a feed must not lead us into the network that we stand in.</summary>
/// <remarks>
/// IPv4: everything but the blocks that IANA sets apart. IPv6: nothing but the global unicast block, less what is set apart in it. New special
/// blocks of IPv6 are thus refused before we hear of them. NAT64 is refused as a whole: its gateway decides what it leads to, and may well lead inside.
/// </remarks>
internal static class AddressRules
{
    private static readonly (IPNetwork Block, string What)[] Refused4 =
    [
        Block("0.0.0.0/8", "of this host"),
        Block("10.0.0.0/8", "private"),
        Block("100.64.0.0/10", "shared by the customers of a provider"),
        Block("127.0.0.0/8", "of this machine"),
        Block("168.63.129.16/32", "of the metadata of a cloud"),
        Block("169.254.0.0/16", "link-local, or of the metadata of a cloud"),
        Block("172.16.0.0/12", "private"),
        Block("192.0.0.0/24", "set apart for protocols"),
        Block("192.0.2.0/24", "for documentation"),
        Block("192.31.196.0/24", "set apart for protocols"),
        Block("192.52.193.0/24", "set apart for protocols"),
        Block("192.88.99.0/24", "of a 6to4 relay"),
        Block("192.168.0.0/16", "private"),
        Block("192.175.48.0/24", "set apart for protocols"),
        Block("198.18.0.0/15", "for measuring networks"),
        Block("198.51.100.0/24", "for documentation"),
        Block("203.0.113.0/24", "for documentation"),
        Block("224.0.0.0/4", "multicast"),
        Block("240.0.0.0/4", "reserved, or broadcast"),
    ];

    private static readonly (IPNetwork Block, string What)[] Refused6 =
    [
        Block("2001::/23", "set apart for protocols"),
        Block("2001:db8::/32", "for documentation"),
        Block("2002::/16", "of 6to4, which hides an IPv4 address"),
        Block("2620:4f:8000::/48", "set apart for protocols"),
        Block("3fff::/20", "for documentation"),
    ];

    // Named only so that the message can say what was found; outside of Global6 everything is refused anyway.
    private static readonly (IPNetwork Block, string What)[] Named6 =
    [
        Block("::1/128", "of this machine"),
        Block("::/128", "of this host"),
        Block("64:ff9b::/96", "of NAT64, which hides an IPv4 address"),
        Block("64:ff9b:1::/48", "of a private NAT64"),
        Block("100::/64", "where packets are thrown away"),
        Block("5f00::/16", "of segment routing"),
        Block("fc00::/7", "private"),
        Block("fe80::/10", "link-local"),
        Block("fec0::/10", "site-local"),
        Block("ff00::/8", "multicast"),
    ];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>What is not public about an address; null if it is public.</summary>
    public static string? Refusal(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return WhatOf(address, Refused4);
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "of no internet protocol";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return "that is IPv4 in disguise";
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        var whole = new IPAddress(bytes);
        if (!Global6.Contains(whole))
        {
            return WhatOf(whole, Named6) ?? "outside of the public block";
        }

        return WhatOf(whole, Refused6) ?? (IsTunnelToIpv4(bytes) ? WhatOf(new IPAddress(bytes[12..]), Refused4) : null);
    }

    // ISATAP: the last 64 bits are 0000:5efe or 0200:5efe, and then the IPv4 address at the end of the tunnel.
    private static bool IsTunnelToIpv4(ReadOnlySpan<byte> bytes) =>
        (BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) & 0xFDFF_FFFF) == 0x0000_5EFE;

    private static string? WhatOf(IPAddress address, (IPNetwork Block, string What)[] blocks)
    {
        foreach ((IPNetwork block, string what) in blocks)
        {
            if (block.Contains(address))
            {
                return what;
            }
        }

        return null;
    }

    private static (IPNetwork Block, string What) Block(string block, string what) => (IPNetwork.Parse(block), what);
}
