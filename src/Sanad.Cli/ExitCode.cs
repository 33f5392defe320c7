namespace Sanad.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    // The program or its surroundings failed: disk full, no such file.
    public const int Failure = 1;

    public const int WrongCommandLine = 2;

    public const int SomeDocumentsFailed = 3;

    public const int Interrupted = 130;
}
