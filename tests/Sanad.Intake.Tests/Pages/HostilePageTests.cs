using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Sanad.Intake.Pages;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Pages;

/// <summary>Pages made to hang, crash or deceive the reader: none does, and none takes long.</summary>
public sealed class HostilePageTests
{
    private const string Before = "بہاولپور میں کسانوں نے گندم کی قیمت میں اضافے کے لیے دھرنا دیا اور ضلعی دفتر کے سامنے جمع ہوئے۔";
    private const string After = "ضلعی انتظامیہ نے مذاکرات کے لیے کمیٹی بنا دی ہے جو ایک ہفتے میں رپورٹ دے گی۔";
    private const int Size = 256 * 1024;

    private static readonly PageReader Reader = new(new IntakeOptions());

    public static TheoryData<string> Shapes() =>
        ["<div>", "<b>", "<a href=x>", "<p><font color=1>", "<table><tr><td>", "<table><div><tr><p>", "<select><option>", "<svg><title>", "<a><div></a>", "<li><ul>", "<h1><h2>", "<", "&amp;&", "<!--", "<script>", "<title>x - ", "<span class=date>", "<math><mi>", "</p>", "</div>", "<template>", "<button>"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_repeated_without_end_costs_its_length_alone(string shape)
    {
        Assert.InRange(Measure(Repeat(shape)), TimeSpan.Zero, PageReader.TimeLimit);
    }

    [Fact]
    public void A_page_larger_than_any_outlets_is_refused_unread()
    {
        byte[] page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<", 6 * 1024 * 1024)));
        IntakeItem item = Assert.Single(Reader.Read(page, new PageContext(new InputPlace("a.html"), null, null)));
        Assert.Equal("a.html: a page of 6 MB, more than the 5 MB allowed; save the report alone [INTAKE0030]", item.Diagnostic!.ToString());
    }

    [Fact]
    public void Attributes_by_the_hundred_thousand_are_not_kept()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"a{number}=1 "));
        Assert.InRange(Measure($"<div {attributes}>{Before}</div>"), TimeSpan.Zero, PageReader.TimeLimit);
        Assert.InRange(Measure($"<div {Repeat("class=x ")}>{Before}</div>"), TimeSpan.Zero, PageReader.TimeLimit);
    }

    [Fact]
    public void Text_deeper_than_any_browser_nests_it_is_kept()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 5000)) + $"<p>{Before}</p><p>{After}</p>" + string.Concat(Enumerable.Repeat("</div>", 5000));
        string text = Assert.Single(Read(deep)).Document!.Text;
        Assert.Contains(Before, text, StringComparison.Ordinal);
        Assert.Contains(After, text, StringComparison.Ordinal);
    }

    [SharedFact("robustness/html5lib-tests")]
    public void Every_input_of_the_standards_own_tests_is_read_or_told()
    {
        var watch = Stopwatch.StartNew();
        int pages = 0;
        foreach (string html in Trees().Concat(Tokens()))
        {
            AssertSafe(html);
            pages++;
        }

        Assert.InRange(pages, 5000, 20_000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [SharedTheory("robustness/dompurify-xss")]
    [InlineData("dompurify-xss")]
    [InlineData("htmlsanitizer-xss")]
    public void No_payload_of_a_sanitizers_tests_leaves_script_in_the_text(string folder)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.SharedPathOf("robustness", folder, "payloads.json")));
        string[] payloads = [.. json.RootElement.EnumerateArray().Select(row => row.ValueKind == JsonValueKind.String ? row.GetString()! : row.GetProperty("payload").GetString()!)];
        Assert.NotEmpty(payloads);
        Assert.All(payloads, AssertSafe);
    }

    [SharedFact("robustness/trafilatura-resources")]
    public void Pages_in_other_languages_and_files_that_are_no_pages_are_told()
    {
        string[] files = Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness", "trafilatura-resources", "tests", "resources"));
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(
            Assert.Single(Reader.Read(File.ReadAllBytes(file), new PageContext(new InputPlace(file), null, null))).Diagnostic!.Code, (string[])["INTAKE0032", "INTAKE0033", "INTAKE0034"]));
    }

    // Alone it is no report; inside one it adds nothing of the markup or of a script to the text. What a page writes with entities is its text.
    private static void AssertSafe(string html)
    {
        Read(html);
        string report = $"<article><p>{Before}</p><div>{html}</div></article>";
        if (Read(report) is not [{ Document.Text: { } text }] || html.Contains("&lt", StringComparison.OrdinalIgnoreCase) || html.Contains("&#", StringComparison.Ordinal))
        {
            return;
        }

        foreach (string mark in (string[])["<script", "<img", "<svg", "<iframe", "onerror=", "alert(", "javascript:"])
        {
            Assert.DoesNotContain(mark, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Trees() =>
        from file in Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness", "html5lib-tests", "tree-construction"), "*.dat", SearchOption.AllDirectories)
        from test in File.ReadAllText(file).Split("#data\n", StringSplitOptions.RemoveEmptyEntries)
        select test.Split("\n#errors")[0];

    private static IEnumerable<string> Tokens()
    {
        foreach (string file in Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness", "html5lib-tests", "tokenizer"), "*.test"))
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement tests = json.RootElement.EnumerateObject().First(member => member.Name is "tests" or "xmlViolationTests").Value;
            foreach (JsonElement test in tests.EnumerateArray())
            {
                yield return test.GetProperty("input").GetRawText().Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal);
            }
        }
    }

    private static TimeSpan Measure(string html)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Read(html));
        return watch.Elapsed;
    }

    private static IReadOnlyList<IntakeItem> Read(string html) =>
        Reader.Read(Encoding.UTF8.GetBytes(html), new PageContext(new InputPlace("a.html"), "https://www.example.pk/news/1", null));

    private static string Repeat(string shape) => new StringBuilder(Size + shape.Length).Insert(0, shape, Size / shape.Length).ToString();
}
