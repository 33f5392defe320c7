using Sanad.Application.Glosses;
using Sanad.Application.Ingest;

namespace Sanad.Cli.Commands;

/// <summary>What a watch says: messages on standard error and, for programs, a line for every document. Several polls speak at once.</summary>
internal sealed class WatchOutput(CliHost host, string format)
{
    private readonly Lock speaking = new();
    private readonly IngestLines? lines = format == "table" ? null : new IngestLines(format, host);

    public void Tell(string message)
    {
        lock (speaking)
        {
            host.Error.WriteLine(SafeText.OneLine(message));
        }
    }

    public void Add(IngestResult result)
    {
        lines?.Add(result);
        if (result.Fault is { } fault)
        {
            Tell(fault.ToString());
        }
    }

    public void Flush() => lines?.Flush();
}
