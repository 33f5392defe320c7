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
        string source = File.ReadAllText(Path.Join(Root, "src/Sanad.Intake/IntakeMessages.cs")) + File.ReadAllText(Path.Join(Root, "src/Sanad.Intake/Pages/PageMessages.cs"));
        string guide = File.ReadAllText(Path.Join(Root, "docs/guide/reading-news.md"));
        string[] codes = [.. Code().Matches(source).Select(match => match.Value)];
        Assert.Equal(18, codes.Length);
        Assert.Equal(codes.Distinct(), codes);
        Assert.DoesNotContain(codes, code => !guide.Contains($"| {code} |", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"[A-Z]{3,}[0-9]{4}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
