using System.Net;

namespace Sanad.Intake.Fetching;

/// <summary>Carries a refusal out of the connection that HTTP asked for; never leaves the fetcher.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address, string what) : IOException($"{host} leads to {address}")
{
    public string Host { get; } = host;

    public IPAddress Address { get; } = address;

    public string What { get; } = what;
}
