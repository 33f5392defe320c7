namespace Sanad.Server.Hosting;

/// <summary>A request that gets no answer; the status and the message say why.</summary>
internal sealed class RequestFault(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
