using Sanad.Intake.Fetching;

namespace Sanad.Cli;

/// <summary>What the command line touches of the world outside, so that a test can give its own.</summary>
internal sealed record CliHost
{
    public required Func<Stream> OpenInput { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = TerminalWidth.Default;

    public Func<string, string?> Environment { get; init; } = static _ => null;

    // By which progress is shown; a test has its own.
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    // How servers are reached; a test has its own pauses.
    public FetchOptions Fetching { get; init; } = new();

    // https://no-color.org: set and not empty, whatever its value.
    public bool UsesColor => OutputIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";
}
