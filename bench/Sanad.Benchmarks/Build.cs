using System.Reflection;
using System.Runtime.InteropServices;

namespace Sanad.Benchmarks;

/// <summary>What was built, by which SDK, and what it runs on: the head of every table of results.</summary>
internal static class Build
{
    /// <summary>The folder of the repository.</summary>
    public static string RepositoryRoot => Metadata("RepositoryRoot");

    private static string SdkVersion => Metadata("SdkVersion");

    /// <summary>The commit's first twelve digits; "unknown" where the sources were built outside Git.</summary>
    private static string Commit => typeof(Build).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion
        .Split('+') is [_, { Length: >= 12 } revision] ? revision[..12] : "unknown";

    /// <summary>One line that says where the numbers come from.</summary>
    public static string Describe() =>
        $"SDK {SdkVersion}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}, "
        + $"{Environment.ProcessorCount} processors, commit {Commit}";

    private static string Metadata(string key) =>
        typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
