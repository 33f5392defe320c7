using System.Runtime.InteropServices;
using System.Text;
using Sanad.Cli;

// Before anything makes a thread.
if (args is ["ingest" or "reread", ..])
{
    ProcessorTurn.GiveWay();
}

using var interrupted = new CancellationTokenSource();
using PosixSignalRegistration signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // The first interrupt stops in order; a second one is left to the system.
    context.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
});

var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
var host = new CliHost
{
    OpenInput = Console.OpenStandardInput,
    Output = StandardOutput.Open(),
    Error = error,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = TerminalWidth.Of(Console.IsOutputRedirected),
    Environment = Environment.GetEnvironmentVariable,
};
return await CliApplication.RunAsync(args, host, interrupted.Token);
