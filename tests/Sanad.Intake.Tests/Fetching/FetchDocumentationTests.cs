using System.Text.RegularExpressions;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

public sealed partial class FetchDocumentationTests
{
    [Fact]
    public void Every_code_of_the_fetcher_is_in_the_guide()
    {
        string source = File.ReadAllText(Path.Join(RepositoryFolder.Root, "src/Sanad.Intake/Fetching/FetchMessages.cs"));
        string guide = File.ReadAllText(Path.Join(RepositoryFolder.Root, "docs/guide/watching-feeds.md"));
        string[] codes = [.. Code().Matches(source).Select(match => match.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"FETCH{number:0000}"), codes);
        Assert.DoesNotContain(codes, code => !guide.Contains($"| {code} |", StringComparison.Ordinal));
    }

    [GeneratedRegex("FETCH[0-9]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
