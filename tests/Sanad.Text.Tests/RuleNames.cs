using System.Reflection;
using System.Text.RegularExpressions;

namespace Sanad.Text.Tests;

/// <summary>The rule names that a folder of the toolkit's source mentions.</summary>
internal static partial class RuleNames
{
    public static IReadOnlyList<string> In(string folder, string prefix)
    {
        string root = typeof(RuleNames).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
        return
        [
            .. Directory.GetFiles(Path.Combine(root, "src", "Sanad.Text", folder), "*.cs")
                .SelectMany(path => Quoted().Matches(File.ReadAllText(path)))
                .Select(match => match.Groups["name"].Value)
                .Where(name => name.StartsWith(prefix + "-", StringComparison.Ordinal) && name is not ("number-words" or "time-words"))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex("\"(?<name>[a-z]+(-[a-z]+)+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
