using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Sanad.Cli;

/// <summary>The usual help, with examples below.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(CliMessages.Examples);
        return code;
    }
}
