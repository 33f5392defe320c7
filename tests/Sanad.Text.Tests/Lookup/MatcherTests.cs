using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Lookup;
using Sanad.Text.Packs;
using Sanad.Text.Tests.Packs;
using Xunit;

namespace Sanad.Text.Tests.Lookup;

public sealed class MatcherTests
{
    private static readonly LanguagePack Small = PackFolder.Sample();

    [Theory]
    [InlineData("وزارت خارجہ کا دفتر", "ministry-office")]
    [InlineData("وزارت خارجہ نے کہا", "ministry, ne, kah")]
    [InlineData("وزارت خارجہ کا عملہ", "ministry, -, -")]
    [InlineData("وزیر خارجہ", "foreign-minister")]
    [InlineData("وزیر", "minister")]
    [InlineData("وزیر اعظم اور وزیر خارجہ", "prime-minister, aur, foreign-minister")]
    public void The_longest_name_is_found(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("نیو یارک", "new-york")]
    [InlineData("نیو جرسی", "-, -")]
    [InlineData("یارک شائر", "york, -")]
    [InlineData("وزارت", "-")]
    [InlineData("وزارتی", "-")]
    [InlineData("کراچیوں", "-")]
    public void Only_whole_names_are_found(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("وزیراعظم", "prime-minister")]
    [InlineData("نیویارک", "new-york")]
    [InlineData("وزیرِ اعظم", "prime-minister")]
    [InlineData("وزير خارجه", "foreign-minister")]
    [InlineData("وزیر\u00A0اعظم", "prime-minister")]
    [InlineData("ایف 16", "f16")]
    [InlineData("ایف16", "f16")]
    [InlineData("ایف ۱۶", "f16")]
    [InlineData("ایف-16", "f16")]
    [InlineData("ایف - 16", "-, -, -")]
    public void A_name_is_found_however_it_is_written(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("وزراء", "minister")]
    [InlineData("وزیروں", "minister")]
    [InlineData("وزرائے خارجہ", "foreign-minister")]
    [InlineData("بھیجا", "bhej")]
    [InlineData("بھیجیں", "bhej")]
    public void Inflected_forms_lead_to_their_row(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("وزیر، اعظم", "minister, -, -")]
    [InlineData("وزیر\nاعظم", "minister, -, -")]
    [InlineData("وزارت (خارجہ)", "-, -, -, -")]
    public void A_name_never_reaches_across_a_mark_or_a_line_end(string text, string found) => Assert.Equal(found, Found(text));

    [Fact]
    public void An_empty_text_has_no_matches() => Assert.Equal(string.Empty, Found(string.Empty));

    [Fact]
    public void A_match_says_which_table_column_and_form_it_is()
    {
        var analysis = new TextAnalysis(Small);
        analysis.Analyze("وزرا");
        EntryList entries = Small.Entries(analysis.Matches[0].Node);
        Assert.Equal(1, entries.Count);
        Assert.Equal("offices", Small.Tables[entries[0].Table].Name);
        Assert.Equal((SurfaceColumn.Plural, Text.Morphology.WordForm.Plural), (entries[0].Column, entries[0].Form));
    }

    [Fact]
    public void Every_name_of_the_Urdu_pack_is_found_in_running_text()
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        var lost = new List<string>();
        foreach (PackTable table in UrduLanguage.Pack.Tables)
        {
            // Names of outlets are compared with a document's source, not looked for in its text; plurals stand with the rows that take them.
            if (table.Name is "outlets" or "plurals")
            {
                continue;
            }

            foreach (string name in new[] { "surface", "noun", "plural", "demonym", "capital_surface", "alone" })
            {
                int column = table.Columns.IndexOf(name);
                for (int row = 0; column >= 0 && row < table.Rows; row++)
                {
                    lost.AddRange(table.List(row, column).Where(surface => !IsOfLinking(table, row, surface) && !IsFound(analysis, surface, table.Index, row))
                        .Select(surface => $"{table.Name} {table[row, 0]}: {surface}"));
                }
            }
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    [Theory]
    [InlineData("فائرنگ کا سلسلہ جاری ہے", false)]
    [InlineData("صوبہ ہلمند سے تعلق رکھنے والے", true)]
    public void Phrases_that_only_linking_asks_for_are_no_units_but_those_that_say_nothing_are(string text, bool isUnit)
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        analysis.Analyze(text);
        int table = UrduLanguage.Pack.Table("story-words").Index;
        Assert.Equal(isUnit, analysis.Matches.Items.ToArray().Any(match => match.End - match.First > 1 && IsOf(table, match)));
    }

    private static bool IsOf(int table, Match match)
    {
        EntryList entries = UrduLanguage.Pack.Entries(match.Node);
        return entries.Count > 0 && entries[0].Table == table;
    }

    private static bool IsOfLinking(PackTable table, int row, string surface) =>
        table.Name == "story-words" && table[row, table.Column("kind")] != "none" && surface.Contains(' ', StringComparison.Ordinal);

    private static bool IsFound(TextAnalysis analysis, string surface, int table, int row)
    {
        analysis.Analyze(surface);
        if (analysis.Matches.Count != 1)
        {
            return false;
        }

        EntryList entries = analysis.Pack.Entries(analysis.Matches[0].Node);
        for (int index = 0; index < entries.Count; index++)
        {
            if (entries[index].Table == table && entries[index].Row == row)
            {
                return true;
            }
        }

        return false;
    }

    private static string Found(string text)
    {
        var analysis = new TextAnalysis(Small);
        analysis.Analyze(text);
        SpanAssert.Holds(analysis);
        return string.Join(", ", analysis.Matches.Items.ToArray().Select(IdOf));
    }

    private static string IdOf(Match match)
    {
        if (match.Node == 0)
        {
            return "-";
        }

        LexiconEntry entry = Small.Entries(match.Node)[0];
        return Small.Tables[entry.Table][entry.Row, 0];
    }
}
