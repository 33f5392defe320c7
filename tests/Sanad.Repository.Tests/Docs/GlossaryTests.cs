using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Sanad.Repository.Tests.Docs;

/// <summary>One word for each thing: every public type stands in the glossary.</summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/reference/glossary.md";

    [Theory]
    [InlineData("Sanad.Model")]
    [InlineData("Sanad.Text")]
    [InlineData("Sanad.Language.Urdu")]
    [InlineData("Sanad.Reader")]
    [InlineData("Sanad.Intake")]
    [InlineData("Sanad.Ledger")]
    [InlineData("Sanad.Ledger.Sqlite")]
    [InlineData("Sanad.Application")]
    [InlineData("Sanad.Server")]
    public void Every_public_type_has_its_word(string assembly)
    {
        HashSet<string> words = Code().Matches(RepositoryFiles.Read(Glossary)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. Assembly.Load(assembly).GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Except(words).Order(StringComparer.Ordinal)];
        Assert.True(missing.Length == 0, $"{Glossary} has no word for: {string.Join(", ", missing)}");
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
