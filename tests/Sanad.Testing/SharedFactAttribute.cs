using Xunit;

namespace Sanad.Testing;

/// <summary>A test of data beside the repository; where that is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="path">File or folder that the test reads, below <c>../shared</c>.</param>
    public SharedFactAttribute(string path)
    {
        ItsPath = path;
        string whole = RepositoryFolder.SharedPathOf(path);
        if (!File.Exists(whole) && !Directory.Exists(whole))
        {
            Skip = $"needs ../shared/{path}";
        }
    }

    public string ItsPath { get; }
}
