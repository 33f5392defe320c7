using System.CommandLine;

namespace Sanad.Cli.Commands;

/// <summary>One command of the program: what may be written after its name, and what it does.</summary>
internal abstract class CliCommand(string name, string description, string examples)
{
    /// <summary>Its arguments and options, as System.CommandLine parses them.</summary>
    public Command Definition { get; } = new(name, description);

    /// <summary>What its help shows below the options: one example a line, behind two spaces.</summary>
    public string Examples { get; } = examples;

    /// <summary>Adds the options that a family of commands has in common.</summary>
    public virtual void AddSharedOptions()
    {
    }

    public abstract Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted);

    /// <summary>Says on one line what is wrong with the command line.</summary>
    protected int Refuse(CliHost host, string reason) => CliApplication.Refuse(host, reason, Definition);
}
