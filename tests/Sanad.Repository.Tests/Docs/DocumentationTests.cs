using System.CommandLine;
using System.Text.RegularExpressions;
using Sanad.Repository.Tests.Lexicon;
using Xunit;

namespace Sanad.Repository.Tests.Docs;

/// <summary>The documents say what the program does, and their links lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Documents = [.. RepositoryFiles.All.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    public static TheoryData<string> Tables => [.. LexiconFile.All.Select(file => file.Name)];

    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading_of_it() => Gate.Empty(
        from document in Documents
        from link in Links(document)
        where !Resolves(document, link)
        select $"{document}: {link}");

    [Fact]
    public void Every_file_that_a_document_names_is_there() => Gate.Empty(
        from document in Documents
        from Match match in NamedFile().Matches(RepositoryFiles.Read(document))
        let name = match.Groups["path"].Value.TrimEnd('/')
        where !Path.Exists(RepositoryFiles.PathOf(name))
        select $"{document}: {name}");

    [Fact]
    public void Every_command_and_option_is_in_the_guide()
    {
        string guide = string.Concat(RepositoryFiles.Under("docs/guide", ".md").Select(RepositoryFiles.Read));
        RootCommand root = new Cli.CommandLine(() => string.Empty).Root;
        IEnumerable<string> words = root.Subcommands.SelectMany(command => command.Options.Select(option => option.Name).Append($"sanad {command.Name}"))
            .Concat(root.Options.Select(option => option.Name));
        Gate.Empty(words.Distinct().Where(word => !guide.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_guide_names_no_option_that_is_not_there()
    {
        RootCommand root = new Cli.CommandLine(() => string.Empty).Root;
        HashSet<string> options = root.Subcommands.SelectMany(command => command.Options).Concat(root.Options).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(RepositoryFiles.Under("docs/guide", ".md").SelectMany(file => OptionName().Matches(RepositoryFiles.Read(file)).Select(match => match.Value)).Distinct().Except(options));
    }

    [Fact]
    public void Every_exit_code_is_in_the_guide()
    {
        string guide = RepositoryFiles.Read("docs/guide/reading-news.md");
        IEnumerable<string> codes = typeof(Cli.ExitCode).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Select(field => $"| {field.GetRawConstantValue()} |");
        Gate.Empty(codes.Where(code => !guide.Contains(code, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_columns_of_a_table_are_the_documented_ones(string table)
    {
        string name = table.StartsWith("predicates-", StringComparison.Ordinal) ? "predicates-*.tsv" : table.StartsWith("words-", StringComparison.Ordinal) ? "words-*.tsv" : table;
        string document = RepositoryFiles.Read("docs/reference/language-pack.md");
        Match documented = Regex.Match(document, $@"`{Regex.Escape(name)}`\*\*\s+`(?<columns>[a-z_ ]+)`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(documented.Success, $"docs/reference/language-pack.md does not say what the columns of {name} are");
        Assert.Equal(documented.Groups["columns"].Value.Split(' '), LexiconFile.All.Single(file => file.Name == table).Columns);
    }

    [Fact]
    public void Every_decision_is_numbered_once_and_in_order()
    {
        string[] numbers = [.. RepositoryFiles.Under("docs/decisions", ".md").Select(file => Path.GetFileName(file)).Where(name => char.IsAsciiDigit(name[0])).Select(name => name[..4])];
        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(number => $"{number:0000}"), numbers);
    }

    private static IEnumerable<string> Links(string document) =>
        Link().Matches(Fence().Replace(RepositoryFiles.Read(document), string.Empty)).Select(match => match.Groups["to"].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Resolves(string document, string link)
    {
        string[] parts = link.Split('#', 2);
        string path = parts[0].Length == 0 ? document : Path.Join(Path.GetDirectoryName(document), parts[0]);
        string full = Path.GetFullPath(RepositoryFiles.PathOf(path));
        return Path.Exists(full) && (parts.Length == 1 || Headings(full).Contains(parts[1]));
    }

    // A heading's anchor as code hosts make it: lower case, spaces to hyphens, other marks left out.
    private static IEnumerable<string> Headings(string path) => File.ReadLines(path).Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')).Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`(?<path>(src|docs|lang|eng|bench|tests|samples)/[\w./-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OptionName();
}
