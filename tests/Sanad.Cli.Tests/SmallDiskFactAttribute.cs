using Xunit;

namespace Sanad.Cli.Tests;

/// <summary>A test that mounts a small disk; where that is not allowed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        using SmallDisk? disk = SmallDisk.Mount();
        return disk is not null;
    });

    public SmallDiskFactAttribute()
    {
        if (!CanMount.Value)
        {
            Skip = "needs the right to mount a tmpfs (root on Linux)";
        }
    }
}
