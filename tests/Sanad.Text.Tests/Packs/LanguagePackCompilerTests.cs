using Sanad.Text.Packs;
using Xunit;

namespace Sanad.Text.Tests.Packs;

public sealed class LanguagePackCompilerTests : IDisposable
{
    private readonly PackFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_good_table_has_nothing_wrong()
    {
        folder.Table("places", "# which_towns", "id name surface infl src", "delhi Delhi دہلی|دلی - grammar", "lahore Lahore لاہور - grammar");
        Assert.Empty(folder.Errors());
    }

    [Theory]
    [InlineData("lahore Lahore لاہور", "has 3 cells where the header has 5")]
    [InlineData("lahore Lahore لاہور - grammar more", "has 6 cells where the header has 5")]
    [InlineData("delhi Delhi دلی - grammar", "id delhi stands twice or out of order (rows are sorted by id)")]
    [InlineData("amritsar Amritsar امرتسر - grammar", "id amritsar stands twice or out of order (rows are sorted by id)")]
    [InlineData("lahore  لاہور - grammar", "column name is empty or has spaces around it (write - for none)")]
    [InlineData("lahore Lahore_ لاہور - grammar", "column name is empty or has spaces around it (write - for none)")]
    [InlineData("lahore Lahore لاہور - hearsay", "source hearsay is not in sources.tsv")]
    [InlineData("lahore Lahore لاہور - -", "source - is not in sources.tsv")]
    [InlineData("lahore Lahore لاہور x grammar", "paradigm x is not one of - m ma f adj")]
    [InlineData("lahore Lahore لاہور| - grammar", "column surface has an empty surface")]
    [InlineData("lahore Lahore لاہور|_لہور - grammar", "column surface has an empty surface")]
    [InlineData("lahore Lahore \u064E - grammar", "column surface has an empty surface")]
    [InlineData("lahore Lahore لاهور - grammar", "surface لاهور has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore كراچی - grammar", "surface كراچی has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore کراچي - grammar", "surface کراچي has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore لا\u0640ہور - grammar", "surface لا\u0640ہور has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore \uFEFBہور - grammar", "surface \uFEFBہور has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore لا\u200Cہور - grammar", "surface لا\u200Cہور has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore \u202Bلاہور - grammar", "surface \u202Bلاہور has an Arabic letter, a presentation form or an invisible character")]
    [InlineData("lahore Lahore ا\u0653گرہ - grammar", "surface ا\u0653گرہ is not NFC")]
    public void A_bad_row_gives_file_line_and_reason(string row, string reason)
    {
        folder.Table("places", "# which_towns", "id name surface infl src", "delhi Delhi دہلی - grammar", row);
        Assert.Equal([$"places.tsv(4): error PACK0001: {reason}"], folder.Errors());
    }

    [Fact]
    public void Every_bad_row_is_named_and_the_good_ones_between_them_are_not()
    {
        folder.Table("places", "id name surface infl src", "delhi Delhi دہلی y grammar", "lahore Lahore لاہور - grammar", "quetta Quetta کوئٹہ - hearsay");
        Assert.Equal(
            ["places.tsv(2): error PACK0001: paradigm y is not one of - m ma f adj", "places.tsv(4): error PACK0001: source hearsay is not in sources.tsv"],
            folder.Errors());
    }

    [Fact]
    public void Two_files_of_one_table_have_the_same_columns()
    {
        folder.Table("words-adverbs", "id surface pos src", "aaj آج adverb grammar").Table("words-nouns", "id surface pos infl src", "kitab کتاب noun f grammar");
        Assert.Equal(["words-nouns.tsv(1): error PACK0001: has other columns than words-adverbs.tsv"], folder.Errors());
    }

    [Fact]
    public void An_id_stands_once_in_a_table_of_two_files()
    {
        folder.Table("words-adverbs", "id surface pos src", "aaj آج adverb grammar").Table("words-nouns", "id surface pos src", "aaj اج noun grammar");
        Assert.Single(folder.Errors());
    }

    [Fact]
    public void A_diagnostic_prints_as_builds_show_errors() =>
        Assert.Equal("lang/ur/a.tsv(3): error PACK0001: is wrong", new PackDiagnostic("lang/ur/a.tsv", 3, "is wrong").ToString());

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        folder.Table("places", "id name surface infl src", "delhi Delhi دہلی - grammar", "lahore Lahore لاہور m grammar");
        Assert.Equal(folder.Compile(out _), folder.Compile(out _));
    }

    [Theory]
    [InlineData("places", "id name surface infl src", "delhi Delhi دلی - grammar")]
    [InlineData("places", "id name surface infl src", "delhi Dehli دہلی - grammar")]
    [InlineData("places", "id name surface infl src", "delhi Delhi دہلی m grammar")]
    [InlineData("weekdays", "id surface day src", "friday جمعہ 5 grammar")]
    public void The_version_changes_with_a_table(string table, string header, string row)
    {
        folder.Table("places", "id name surface infl src", "delhi Delhi دہلی - grammar");
        string before = LanguagePack.Load(folder.Compile(out _)).Version;
        folder.Table(table, header, row);
        string after = LanguagePack.Load(folder.Compile(out _)).Version;
        Assert.Matches("^[0-9a-f]{16}$", before);
        Assert.NotEqual(before, after);
    }
}
