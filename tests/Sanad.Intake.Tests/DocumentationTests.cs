using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Sanad.Intake.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string Root = typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Fact]
    public void Every_diagnostic_code_is_in_the_guide()
    {
        string guide = File.ReadAllText(Path.Join(Root, "docs/guide/reading-news.md")) + File.ReadAllText(Path.Join(Root, "docs/guide/watching-feeds.md"));
        string[] files = [.. Directory.EnumerateFiles(Path.Join(Root, "src/Sanad.Intake"), "*Messages.cs", SearchOption.AllDirectories)];
        string[][] codes = [.. files.Select(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value.Trim('"')).ToArray())];
        Assert.Contains(files, file => Path.GetFileName(file) == "IntakeMessages.cs");
        Assert.DoesNotContain(codes, found => found.Length == 0);
        Assert.Equal(codes.SelectMany(found => found).Distinct(), codes.SelectMany(found => found));
        Assert.DoesNotContain(codes.SelectMany(found => found), code => !guide.Contains($"| {code} |", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"[A-Z]{3,}[0-9]{4}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
