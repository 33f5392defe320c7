using Microsoft.Win32.SafeHandles;

namespace Sanad.Cli;

/// <summary>Standard output as bytes, on which a closed pipe is noticed.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = 109;
    private const int WindowsNoData = 232;

    // Note [Two streams for one output]. The console's stream swallows the error of a closed pipe, so `| head` would leave the program
    // reading to the end for nobody. A file stream reports it, but writes a seekable file at positions of its own, so that in
    // `{ sanad read a; sanad read b; } > file` the second would overwrite the first. Hence each where it is right.
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    public static bool IsClosedPipe(IOException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return (fault.HResult & 0xFFFF) is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
    }
}
