using System.Text.RegularExpressions;
using Sanad.Repository.Tests.Lexicon;
using Xunit;

namespace Sanad.Repository.Tests;

/// <summary>Rule names stand in derivations, corpora and bug reports: each names one rule.</summary>
public sealed partial class RuleNameTests
{
    private static readonly string[] Tables = [.. RepositoryFiles.Under("lang/ur", ".tsv").Select(file => Path.GetFileNameWithoutExtension(file))];

    private static readonly (string Name, string File)[] InCode =
    [
        .. RepositoryFiles.Under("src", ".cs").Where(file => file.StartsWith("src/Sanad.Text/", StringComparison.Ordinal) || file.StartsWith("src/Sanad.Reader/", StringComparison.Ordinal))
            .SelectMany(file => RuleLiteral().Matches(CSharpText.WithoutComments(RepositoryFiles.Read(file))).Select(match => (match.Groups["name"].Value, file)))
            .Where(rule => !Tables.Contains(rule.Value)).Distinct(),
    ];

    [Fact]
    public void The_code_names_its_rules()
    {
        string[] areas = [.. InCode.Select(rule => rule.Name.Split('-')[0]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Superset(new HashSet<string> { "figure", "number", "time" }, areas.ToHashSet());
    }

    [Fact]
    public void A_rule_of_the_code_is_named_in_one_file() => Gate.Empty(
        InCode.GroupBy(rule => rule.Name, rule => rule.File).Where(rule => rule.Count() > 1).Select(rule => $"{rule.Key}: {string.Join(", ", rule.Select(Path.GetFileName))}"));

    [Fact]
    public void A_row_that_is_a_rule_has_a_kebab_case_name() => Gate.Empty(
        RowRules().Where(rule => !KebabCase().IsMatch(rule.Name)).Select(rule => $"{rule.Origin}: {rule.Name}"));

    // A predicate's row also gives the rule of its noun alone ("-noun"), and a cue's row the rule of who said it ("said-").
    [Fact]
    public void No_two_rules_share_a_name() => Gate.Empty(
        RowRules().Concat(InCode.Select(rule => (rule.Name, Origin: "code")).Distinct()).GroupBy(rule => rule.Name, rule => rule.Origin)
            .Where(rule => rule.Count() > 1).Select(rule => $"{rule.Key}: {string.Join(", ", rule)}"));

    private static IEnumerable<(string Name, string Origin)> RowRules()
    {
        foreach (LexiconFile file in LexiconFile.OfTable("predicates"))
        {
            foreach (LexiconRow row in file.Rows)
            {
                yield return (row["id"], $"{file.Name} {row["id"]}");
                if (row["bare"] == "yes")
                {
                    yield return (row["id"] + "-noun", $"{file.Name} {row["id"]} alone");
                }
            }
        }

        foreach (LexiconRow row in LexiconFile.OfTable("attribution-cues").SelectMany(file => file.Rows))
        {
            yield return ("said-" + row["id"], $"attribution-cues {row["id"]}");
        }
    }

    [GeneratedRegex(@"(?<!(\b(is|or|not)|==|!=)\s*\(?)""(?<name>(time|number|figure|headline|quote|voice|according|item|dateline|byline|place|event|entity|mention)(-[a-z0-9]+)+)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RuleLiteral();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KebabCase();
}
