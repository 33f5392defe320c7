using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Xunit;

namespace Sanad.Text.Tests.Packs;

public sealed class LanguagePackTests : IDisposable
{
    private readonly PackFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cells_come_back_as_they_were_written()
    {
        folder.Table("places", "id name surface plural src", "delhi Old_Delhi دہلی|پرانی_دلی - grammar", "lahore Lahore لاہور - grammar");
        PackTable table = Compile().Table("places");
        Assert.Equal(["id", "name", "surface", "plural", "src"], table.Columns.ToArray());
        Assert.Equal(2, table.Rows);
        Assert.Equal("Old Delhi", table[0, table.Column("name")]);
        Assert.Equal(["دہلی", "پرانی دلی"], table.List(0, table.Column("surface")));
        Assert.Equal(string.Empty, table[0, table.Column("plural")]);
        Assert.Empty(table.List(0, table.Column("plural")));
        Assert.Equal("lahore", table[1, 0]);
    }

    [Fact]
    public void Files_of_one_family_are_one_table()
    {
        folder.Table("words-adverbs", "id surface pos src", "aaj آج adverb grammar").Table("words-nouns", "id surface pos src", "kitab کتاب noun grammar");
        PackTable words = Compile().Table("words");
        Assert.Equal(["aaj", "kitab"], [words[0, 0], words[1, 0]]);
    }

    [Fact]
    public void A_table_or_column_that_is_not_there_is_named()
    {
        folder.Table("places", "id name surface src", "delhi Delhi دہلی grammar");
        LanguagePack pack = Compile();
        Assert.Equal("the language pack has no table towns (Parameter 'name')", Assert.Throws<ArgumentException>(() => pack.Table("towns")).Message);
        Assert.Equal("table places has no column size (Parameter 'name')", Assert.Throws<ArgumentException>(() => pack.Table("places").Column("size")).Message);
    }

    [Fact]
    public void Every_word_leads_back_to_itself()
    {
        LanguagePack pack = PackFolder.Sample();
        foreach (string word in new[] { "وزیر", "وزیروں", "وزارت", "خارجہ", "وزیراعظم", "کیا", "کرنا", "16" })
        {
            int id = pack.FindWord(word);
            Assert.True(id >= 0, word);
            Assert.Equal(word, pack.Word(id));
        }

        Assert.Equal(-1, pack.FindWord("قطعا"));
        Assert.Equal(-1, pack.FindWord(string.Empty));
    }

    [Fact]
    public void A_surface_leads_to_its_row_column_and_form()
    {
        folder.Table("states", "id name surface demonym capital capital_surface src", "FRA France فرانس فرانسیسی Paris پیرس grammar");
        folder.Table("persons", "id name surface alone src", "macron Emmanuel_Macron ایمانوئل_میکخواں میکخواں grammar");
        folder.Table("people", "id name surface plural infl src", "soldier soldier فوجی فوجی_اہلکار m grammar");
        LanguagePack pack = Compile();
        Assert.Equal([("states", SurfaceColumn.Surface, WordForm.Direct)], Entries(pack, "فرانس"));
        Assert.Equal([("states", SurfaceColumn.Demonym, WordForm.ObliquePlural)], Entries(pack, "فرانسیسیوں"));
        Assert.Equal([("states", SurfaceColumn.Capital, WordForm.Direct)], Entries(pack, "پیرس"));
        Assert.Equal([("persons", SurfaceColumn.Alone, WordForm.Direct)], Entries(pack, "میکخواں"));
        Assert.Equal([("persons", SurfaceColumn.Surface, WordForm.Direct)], Entries(pack, "ایمانوئل میکخواں"));
        Assert.Equal([("people", SurfaceColumn.Surface, WordForm.ObliquePlural)], Entries(pack, "فوجیوں"));
        Assert.Equal([("people", SurfaceColumn.Plural, WordForm.Plural)], Entries(pack, "فوجی اہلکار"));
    }

    [Fact]
    public void A_surface_of_two_rows_leads_to_both()
    {
        folder.Table("months", "id surface month src", "march مارچ 3 grammar").Table("people", "id name surface src", "march march مارچ grammar");
        Assert.Equal(["months", "people"], Entries(Compile(), "مارچ").Select(entry => entry.Table));
    }

    [Fact]
    public void A_space_behind_a_letter_that_does_not_join_may_be_missing_and_any_other_may_not()
    {
        folder.Table("offices", "id name surface src", "a A وزیر_اعظم grammar", "b B نائب_صدر grammar", "c C صدر_و_وزیر_اعظم grammar");
        LanguagePack pack = Compile();
        Assert.NotEmpty(Entries(pack, "وزیراعظم"));
        Assert.Empty(Entries(pack, "نائبصدر"));
        Assert.All(new[] { "صدر و وزیر اعظم", "صدرو وزیر اعظم", "صدر ووزیر اعظم", "صدر و وزیراعظم", "صدرووزیراعظم" }, name => Assert.NotEmpty(Entries(pack, name)));
    }

    [Fact]
    public void Words_of_the_grammar_and_light_verbs_are_marked()
    {
        LanguagePack pack = PackFolder.Sample();
        Assert.True(pack.IsFunctionWord(pack.FindWord("اور")) && pack.IsFunctionWord(pack.FindWord("نے")));
        Assert.False(pack.IsFunctionWord(pack.FindWord("وزیر")) || pack.IsFunctionWord(-1));
        Assert.True(pack.IsLightVerb(pack.FindWord("دیا")) && pack.IsLightVerb(pack.FindWord("کر")));
        Assert.False(pack.IsLightVerb(pack.FindWord("بھیجا")) || pack.IsLightVerb(-1));
    }

    [Fact]
    public void No_node_follows_an_unknown_word()
    {
        LanguagePack pack = PackFolder.Sample();
        Assert.Equal(0, pack.FirstNode(-1));
        Assert.Equal(0, pack.NextNode(pack.FirstNode(pack.FindWord("وزیر")), -1));
        Assert.Equal(0, pack.NextNode(pack.FirstNode(pack.FindWord("وزیر")), pack.FindWord("یارک")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(4096)]
    public void Bytes_that_are_no_image_are_refused(int length)
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => LanguagePack.Load(new byte[length]));
        Assert.Equal("the language pack's image does not begin as one: it was not made by this version's compiler; build again", e.Message);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void An_image_that_was_cut_off_is_refused(double part)
    {
        folder.Table("places", "id name surface src", "delhi Delhi دہلی grammar");
        byte[] image = folder.Compile(out _);
        Assert.Throws<InvalidDataException>(() => LanguagePack.Load(image.AsSpan(0, (int)(image.Length * part))));
    }

    [Fact]
    public void An_image_whose_directory_is_damaged_is_refused()
    {
        folder.Table("places", "id name surface src", "delhi Delhi دہلی grammar");
        byte[] image = folder.Compile(out _);
        image.AsSpan(8, 24).Fill(0xFF);
        Assert.Throws<InvalidDataException>(() => LanguagePack.Load(image));
    }

    private static (string Table, SurfaceColumn Column, WordForm Form)[] Entries(LanguagePack pack, string surface)
    {
        string[] words = surface.Split(' ');
        int node = pack.FirstNode(pack.FindWord(words[0]));
        foreach (string word in words.Skip(1))
        {
            node = pack.NextNode(node, pack.FindWord(word));
        }

        EntryList entries = pack.Entries(node);
        var found = new (string, SurfaceColumn, WordForm)[node == 0 ? 0 : entries.Count];
        for (int index = 0; index < found.Length; index++)
        {
            found[index] = (pack.Tables[entries[index].Table].Name, entries[index].Column, entries[index].Form);
        }

        return found;
    }

    private LanguagePack Compile()
    {
        byte[] image = folder.Compile(out IReadOnlyList<PackDiagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return LanguagePack.Load(image);
    }
}
