using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Sanad.Application.Glosses;
using Sanad.Cli.Commands;
using Sanad.Language.Urdu;
using Sanad.Ledger;
using Sanad.Reader;

namespace Sanad.Cli;

/// <summary>The whole command line: arguments in, exit code out.</summary>
internal static class CliApplication
{
    private static readonly TimeSpan InterruptPatience = TimeSpan.FromMilliseconds(500);

    public static async Task<int> RunAsync(string[] args, CliHost host, CancellationToken interrupted)
    {
        try
        {
            // Apart from this thread, since many commands work without waiting for anything, and an interrupt must be heard while they do.
            Task<int> run = Task.Run(() => DispatchAsync(args, host, interrupted), CancellationToken.None);
            return await FinishAsync(run, interrupted);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (LedgerException e)
        {
            return Fail(host, $"sanad: {e.Message}");
        }
        catch (IOException e) when (StandardOutput.IsClosedPipe(e))
        {
            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(host, CliMessages.CannotWrite(e.Message));
        }
        catch (Exception e)
        {
            return Fail(host, CliMessages.Failed(e.GetType().Name, e.Message));
        }
    }

    // A read of a terminal or a silent pipe cannot be called off, nor a long question to the database: after an interrupt they are left behind.
    private static async Task<int> FinishAsync(Task<int> run, CancellationToken interrupted)
    {
        var interrupt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = interrupted.Register(() => interrupt.TrySetResult());
        if (await Task.WhenAny(run, interrupt.Task) != run)
        {
            await Task.WhenAny(run, Task.Delay(InterruptPatience, CancellationToken.None));
        }

        return run.IsCompleted ? await run : ExitCode.Interrupted;
    }

    private static async Task<int> DispatchAsync(string[] args, CliHost host, CancellationToken interrupted)
    {
        var commandLine = new CommandLine(VersionLine);
        ParseResult parsed = commandLine.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpWithExamples or HelpAction or PrintVersion || commandLine.IsQuestionOfAShell(parsed))
        {
            return await PrintAsync(parsed, host, interrupted);
        }

        if (parsed.Errors is [ParseError error, ..])
        {
            return Refuse(host, error.Message.TrimEnd('.'), parsed.CommandResult.Command);
        }

        CliCommand command = commandLine.Commands.Single(command => command.Definition == parsed.CommandResult.Command);
        return await command.RunAsync(parsed, host, interrupted);
    }

    public static int Refuse(CliHost host, string reason, Command command)
    {
        string name = command is RootCommand ? "" : $"{command.Name} ";
        host.Error.WriteLine(SafeText.OneLine(CliMessages.WrongCommandLine(reason, name)));
        return ExitCode.WrongCommandLine;
    }

    public static int Fail(CliHost host, string message)
    {
        host.Error.WriteLine(SafeText.OneLine(message));
        return ExitCode.Failure;
    }

    public static UrduReader CreateReader() => UrduReader.Create(UrduLanguage.Pack);

    private static string VersionLine()
    {
        var version = CreateReader().Version;
        return $"sanad {version.Version} (language pack {version.Lexicon})";
    }

    private static async Task<int> PrintAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        await using var output = new StreamWriter(host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(configuration, interrupted);
    }
}
