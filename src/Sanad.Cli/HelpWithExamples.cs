using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Sanad.Cli;

/// <summary>The usual help, with examples of that command below.</summary>
internal sealed class HelpWithExamples(HelpAction help, Func<Command, string> examplesOf) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine("Examples:\n" + examplesOf(parseResult.CommandResult.Command));
        return code;
    }
}
