using System.CommandLine;
using System.CommandLine.Invocation;

namespace Sanad.Cli;

/// <summary>Prints the version of the program and of the language pack, which together name what made a reading.</summary>
internal sealed class PrintVersion(Func<string> version) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(version());
        return ExitCode.Success;
    }
}
