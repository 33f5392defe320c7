using System.Net;
using Sanad.Intake.Fetching;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.255")]
    [InlineData("168.63.129.16 169.254.0.0 169.254.169.254 169.254.255.255 172.16.0.0 172.31.255.255 192.0.0.0 192.0.0.192 192.0.0.255 192.0.2.1")]
    [InlineData("192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.168.255.255 192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.255")]
    [InlineData("224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255")]
    [InlineData(":: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b:: 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b::8.8.8.8 64:ff9b::ffff:ffff 64:ff9b:1::1 64:ff9b:1:ffff::808:808 100::1")]
    [InlineData("2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:1ff:ffff::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 3fff::1 3fff:fff::1")]
    [InlineData("fc00::1 fd00:ec2::254 fdff::1 fe80::1 febf::1 fec0::1 feff::1 ff02::1 ff0e::1 5f00::1 4000::1 1::1 2620:4f:8000::1")]
    [InlineData("2a00:1450:4001:800:0:5efe:10.0.0.1 2a00:1450:4001:800:200:5efe:127.0.0.1 fe80::1%3")]
    public void An_address_that_is_not_public_is_refused(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.NotNull(AddressRules.Refusal(IPAddress.Parse(address))));

    [Theory]
    [InlineData("1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.15 169.253.255.255 169.255.0.0")]
    [InlineData("172.15.255.255 172.32.0.0 192.0.1.0 192.0.3.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 203.0.112.255 203.0.114.0 223.255.255.255")]
    [InlineData("2001:200::1 2606:2800:220:1::1 2a00:1450:4001:800::200e 2003::1 3ffe::1 2a00:1450:4001:800:0:5efe:8.8.8.8")]
    public void A_public_address_at_the_edge_of_a_refused_block_is_let_through(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.Null(AddressRules.Refusal(IPAddress.Parse(address))));

    [Theory]
    [InlineData("127.0.0.1", "of this machine")]
    [InlineData("::1", "of this machine")]
    [InlineData("169.254.169.254", "link-local, or of the metadata of a cloud")]
    [InlineData("::ffff:10.0.0.1", "that is IPv4 in disguise")]
    [InlineData("64:ff9b::192.168.1.1", "of NAT64, which hides an IPv4 address")]
    [InlineData("4000::", "outside of the public block")]
    public void The_refusal_says_what_the_address_is(string address, string what) => Assert.Equal(what, AddressRules.Refusal(IPAddress.Parse(address)));
}
