using System.Diagnostics;
using System.Globalization;

namespace Sanad.Cli.Tests;

/// <summary>A disk of 16 MB in memory, and a file that fills it.</summary>
internal sealed class SmallDisk : IDisposable
{
    public const int Bytes = 16 * 1024 * 1024;

    private readonly string root = Directory.CreateTempSubdirectory("sanad-disk-").FullName;

    private SmallDisk()
    {
    }

    // Null where this user or this machine may not mount one.
    public static SmallDisk? Mount()
    {
        var disk = new SmallDisk();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={Bytes}"), "tmpfs", disk.root))
        {
            return disk;
        }

        Directory.Delete(disk.root);
        return null;
    }

    public string PathOf(string name) => Path.Join(root, name);

    // Leaves so many bytes free.
    public void Fill(int leave)
    {
        using var file = new FileStream(PathOf("filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        byte[] page = new byte[4096];
        try
        {
            for (long free = new DriveInfo(root).AvailableFreeSpace; free - leave >= page.Length; free -= page.Length)
            {
                file.Write(page);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    public void Free() => File.Delete(PathOf("filler"));

    public void Dispose()
    {
        Run("umount", root);
        Directory.Delete(root, recursive: true);
    }

    private static bool Run(string program, params string[] args)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
