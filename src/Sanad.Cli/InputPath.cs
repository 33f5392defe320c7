using Sanad.Intake;

namespace Sanad.Cli;

/// <summary>Paths as they are given on the command line.</summary>
internal static class InputPath
{
    public static bool Exists(string path) => path == DocumentIntake.StandardInput || Path.Exists(path);
}
