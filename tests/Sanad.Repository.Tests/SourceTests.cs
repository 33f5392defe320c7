using System.Text.RegularExpressions;
using Xunit;

namespace Sanad.Repository.Tests;

/// <summary>What the text of the sources may not hold.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 300;

    // Generated tables are exempt from the limit.
    private static readonly string[] Generated = ["src/Sanad.Text/Normalization/PresentationForms.cs"];
    private static readonly string[] BannedWords = ["Utils", "Util", "Helpers", "Helper", "Common", "Misc", "Manager", "Managers"];

    [Fact]
    public void No_Urdu_is_written_in_code() => AssertNone("src", ".cs", WrittenUrdu);

    [Fact]
    public void Code_points_of_Urdu_are_named_in_the_toolkit_only() =>
        AssertNone("src", ".cs", EscapedUrdu, file => !file.StartsWith("src/Sanad.Text/", StringComparison.Ordinal));

    [Theory]
    [InlineData("a // b", "a     ")]
    [InlineData("a /* b */ c", "a         c")]
    [InlineData("a /* b\n c */ d", "a     \n      d")]
    [InlineData("\"// b\" // c", "\"// b\"     ")]
    [InlineData("\"\\\" // b\" // c", "\"\\\" // b\"     ")]
    [InlineData("@\"\\\" // c", "@\"\\\"     ")]
    [InlineData("'\"' // c", "'\"'     ")]
    [InlineData("\"\"\"// \" b\"\"\" // c", "\"\"\"// \" b\"\"\"     ")]
    public void A_comment_is_told_from_a_string(string source, string code) => Assert.Equal(code, CSharpText.WithoutComments(source));

    [Fact]
    public void A_file_is_at_most_three_hundred_lines() => Gate.Empty(
        RepositoryFiles.Under("src", ".cs").Except(Generated).Select(file => (File: file, Lines: RepositoryFiles.Lines(file).Length))
            .Where(file => file.Lines > MostLines).Select(file => $"{file.File} has {file.Lines} lines"));

    [Fact]
    public void No_file_or_folder_is_named_after_nothing() => Gate.Empty(
        RepositoryFiles.All.Where(file => file.Split('/', '.').SelectMany(part => Words().Matches(part).Select(word => word.Value)).Intersect(BannedWords, StringComparer.Ordinal).Any()));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("eng")]
    [InlineData("bench")]
    public void A_task_left_for_later_names_its_issue(string folder) =>
        Gate.Empty(RepositoryFiles.Under(folder, string.Empty).Where(IsText).SelectMany(file => Hits(file, RepositoryFiles.Read(file), LaterTask)));

    [Fact]
    public void No_file_names_a_path_of_one_machine_or_the_address_of_a_registry() =>
        Gate.Empty(RepositoryFiles.All.Where(IsText).SelectMany(file => Hits(file, RepositoryFiles.Read(file), MachinePath).Concat(Hits(file, RepositoryFiles.Read(file), RegistryAddress))));

    [Fact]
    public void No_console_clock_or_chance_is_used_in_a_reading() => Gate.Empty(
        RepositoryFiles.Under("src", ".cs").Where(file => file.StartsWith("src/Sanad.Text/", StringComparison.Ordinal) || file.StartsWith("src/Sanad.Reader/", StringComparison.Ordinal))
            .SelectMany(file => Hits(file, CSharpText.WithoutComments(RepositoryFiles.Read(file)), Impure)));

    [Fact]
    public void Text_files_end_their_lines_with_a_line_feed() =>
        Gate.Empty(RepositoryFiles.All.Where(IsText).Where(file => RepositoryFiles.Read(file).Contains('\r', StringComparison.Ordinal)));

    [Fact]
    public void No_source_hides_an_invisible_character() => Gate.Empty(
        RepositoryFiles.All.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => Hits(file, RepositoryFiles.Read(file), Invisible)));

    private static void AssertNone(string folder, string ending, Func<Regex> pattern, Func<string, bool>? which = null) => Gate.Empty(
        RepositoryFiles.Under(folder, ending).Where(file => which is null || which(file))
            .SelectMany(file => Hits(file, CSharpText.WithoutComments(RepositoryFiles.Read(file)), pattern)));

    private static IEnumerable<string> Hits(string file, string text, Func<Regex> pattern) =>
        text.Split('\n').Select((line, index) => (line, index)).Where(line => pattern().IsMatch(line.line)).Select(line => $"{file}:{line.index + 1}: {line.line.Trim()}");

    private static bool IsText(string file) =>
        Path.GetExtension(file) is "" or ".cs" or ".csproj" or ".props" or ".slnx" or ".json" or ".jsonl" or ".md" or ".tsv" or ".txt" or ".sh" or ".yml" or ".corpus" or ".editorconfig" or ".gitattributes" or ".gitignore"
        && !file.StartsWith("LICENSE", StringComparison.Ordinal);

    [GeneratedRegex(@"[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenUrdu();

    [GeneratedRegex(@"\\u(?!061C|FEFF)(06|07[5-7]|F[BCD]|FE[7-F])[0-9A-Fa-f]{1,2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EscapedUrdu();

    [GeneratedRegex(@"\b(TO" + "DO|FIX" + "ME|HA" + "CK|XX" + @"X)\b(?!\(#[0-9]+\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LaterTask();

    [GeneratedRegex(@"(?<![\w.:/*<>)-])/(home|root|Users|workspace|work|mnt)/[\w.-]|\b[A-Z]:\\\\?Users", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^\s""')]*(/v3/index\.json|/api/v2|artifactory|nexus|pypi\.|registry\.npmjs|/simple/?([\s""')]|$))|\.pkg\.dev", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegistryAddress();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|new Random\(|Random\.Shared|Console\.|Environment\.|CultureInfo\.CurrentCulture)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Impure();

    [GeneratedRegex("[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Invisible();

    [GeneratedRegex("[A-Z][a-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
