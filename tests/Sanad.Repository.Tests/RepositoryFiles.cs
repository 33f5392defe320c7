using System.Reflection;

namespace Sanad.Repository.Tests;

/// <summary>The files that belong to the repository: everything but what the build and editors leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> Untracked = new(StringComparer.Ordinal)
    {
        "artifacts", "bin", "obj", ".git", ".vs", ".vscode", ".idea", "TestResults", "node_modules", "BenchmarkDotNet.Artifacts",
    };

    public static string Root { get; } = Path.TrimEndingDirectorySeparator(typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>All files, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Under(string folder, string ending) =>
        All.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static string[] Lines(string file) => File.ReadAllLines(PathOf(file));

    public static string PathOf(string file) => Path.Join(Root, file);

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(inner => !Untracked.Contains(Path.GetFileName(inner))).SelectMany(Walk));
}
