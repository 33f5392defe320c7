using Sanad.Intake;

namespace Sanad.Cli.Commands;

/// <summary>How much there is to read, where that can be told before it is read.</summary>
internal static class InputSize
{
    private const string Compressed = ".gz";

    // Bytes of all files; null where something is compressed or comes through a pipe.
    public static long? Of(IReadOnlyList<string> paths)
    {
        long bytes = 0;
        try
        {
            foreach (string path in paths)
            {
                if (path == DocumentIntake.StandardInput)
                {
                    return null;
                }

                foreach (FileInfo file in Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories) : [new FileInfo(path)])
                {
                    if (file.Extension.Equals(Compressed, StringComparison.OrdinalIgnoreCase))
                    {
                        return null;
                    }

                    bytes += file.Length;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return bytes;
    }
}
