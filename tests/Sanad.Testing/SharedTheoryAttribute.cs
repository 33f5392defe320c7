using Xunit;

namespace Sanad.Testing;

/// <summary>Like <see cref="SharedFactAttribute"/>, for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="path">File or folder that the test reads, below <c>../shared</c>.</param>
    public SharedTheoryAttribute(string path)
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
