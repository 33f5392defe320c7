using System.Reflection;

namespace Sanad.Testing;

/// <summary>The repository that the tests were built from, and the research data that may lie beside it.</summary>
public static class RepositoryFolder
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Corpora that we may not publish, in <c>../shared</c>; most clones have none.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Join(Root, "..", "shared"));

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Join([Root, .. parts]);

    public static string SharedPathOf(params ReadOnlySpan<string> parts) => Path.Join([Shared, .. parts]);
}
