using System.Text;
using Sanad.Intake.Tables;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests.Tables;

public sealed class TableTests : IDisposable
{
    private const string Sentence = "صدر پوتن نے کم جونگ ان سے ملاقات کی۔";

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<List<IntakeItem>> ReadAsync(string table, IntakeOptions? options = null) =>
        IntakeFolder.ReadAsync(options ?? new IntakeOptions(), folder.Write("a.csv", table));

    private static IntakeOptions Mapped(string columns)
    {
        Assert.True(ColumnMap.TryParse(columns, out ColumnMap map));
        return new IntakeOptions { Columns = map };
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public async Task Columns_are_known_by_their_usual_names_whatever_separates_them(char separator)
    {
        string table = "\uFEFFID,Newspaper,Link,Head_line,Pub Date,Kind,Article Body,section\r\n".Replace(',', separator)
            + $"7,BBC,https://x/7,صدر کی ملاقات,24 Apr 2018,headline,\"{Sentence}{separator} \"\"خبر\"\"\r\nختم\",world\r\n".Replace(',', separator);
        var expected = new Document
        {
            Id = "7",
            Source = "BBC",
            Url = "https://x/7",
            Title = "صدر کی ملاقات",
            Published = "2018-04-24",
            Kind = DocumentKind.Headline,
            Text = $"{Sentence}{separator} \"خبر\"\r\nختم",
        };
        Assert.Equal(expected, Assert.Single(await ReadAsync(table)).Document);
    }

    [Fact]
    public async Task A_title_without_a_text_is_a_headline_and_a_summary_stands_in_for_a_text()
    {
        List<IntakeItem> items = await ReadAsync($"title,description\nبارش ہوئی,{Sentence}\nسیلاب آیا,\n,{Sentence}ایک\n,\n");
        Assert.Equal(
            [("بارش ہوئی", Sentence, DocumentKind.Article), (null, "سیلاب آیا", DocumentKind.Headline), (null, Sentence + "ایک", DocumentKind.Article)],
            items.Select(item => (item.Document!.Title, item.Document.Text, item.Document.Kind)));
    }

    [Fact]
    public async Task A_mapped_column_goes_before_the_known_names()
    {
        Document document = Assert.Single(await ReadAsync($"text,Summery,stamp\nx,{Sentence},2018-04-24\n", Mapped("text=summery, published = stamp"))).Document!;
        Assert.Equal((Sentence, "2018-04-24"), (document.Text, document.Published));
    }

    [Theory]
    [InlineData("text=summery", "a.csv:1: has no column 'summery'; there are: title, body; name one of these [INTAKE0023]")]
    public async Task A_mapped_column_that_is_not_there_is_one_diagnostic(string columns, string expected)
    {
        Assert.Equal(expected, folder.Told(Assert.Single(await ReadAsync("title,body\nx,y\nz,w\n", Mapped(columns)))));
    }

    [Fact]
    public async Task A_table_without_a_column_of_text_lists_those_it_has()
    {
        Assert.Equal(
            "a.csv:2: no column is known to hold a text or a title; there are: name, score; say which does, such as text=COLUMN [INTAKE0022]",
            folder.Told(Assert.Single(await ReadAsync("\nname,score\nx,1\ny,2\n"))));
    }

    [Fact]
    public async Task A_bad_row_costs_one_row_and_is_told_by_its_line()
    {
        List<IntakeItem> items = await ReadAsync($"id,text,date\n1,\"دو\nسطریں\",2018\n2,a,b,c\n3\n\n,,\n4,,2018\n5,x,gestern\n6,x,03/04/2018\n7,{Sentence},\n");
        Assert.Equal(
            [
                "1",
                "a.csv:4: a row of 4 where the header has 3 columns; put cells that hold the separator or a line break in quotes [INTAKE0024]",
                "a.csv:5: a row of 1 where the header has 3 columns; put cells that hold the separator or a line break in quotes [INTAKE0024]",
                "a.csv:8: a row with neither text nor title; give it one, or delete it [INTAKE0026]",
                "a.csv:9: the day 'gestern' is not understood; write it as 2024-11-30, or leave it empty [INTAKE0027]",
                "a.csv:10: the day '03/04/2018' may put the month first or second; say which, or write it as 2024-11-30 [INTAKE0028]",
                "7",
            ],
            items.Select(folder.Told));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_cost_their_row()
    {
        string path = folder.Write("a.csv", [.. Encoding.UTF8.GetBytes($"id,text\n1,{Sentence}\n2,"), 0xFF, .. Encoding.UTF8.GetBytes($"\n3,{Sentence}\n")]);
        Assert.Equal(
            ["1", "a.csv:3: is not UTF-8 (byte 2); save it as UTF-8, or as UTF-16 with a byte-order mark [INTAKE0002]", "3"],
            (await IntakeFolder.ReadAsync(path)).Select(folder.Told));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3,\"y\"\n")]
    public async Task A_quote_that_is_never_closed_costs_its_own_row_only(string later)
    {
        List<IntakeItem> items = await ReadAsync($"id,text\n1,x\n2,\"never closed\n4,{Sentence}\n{later}5,z\n");
        Assert.Equal("1", folder.Told(items[0]));
        Assert.StartsWith("a.csv:3: a row ", folder.Told(items[1]), StringComparison.Ordinal);
        Assert.Equal(later.Length == 0 ? ["4", "5"] : ["4", "3", "5"], items.Skip(2).Select(folder.Told));
    }

    [Fact]
    public async Task A_table_that_does_not_use_quotes_is_read_in_time()
    {
        string table = "id\ttext\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i}\t\"{Sentence}\n"));
        List<IntakeItem> items = await ReadAsync(table);
        Assert.Equal(20_000, items.Count);
        Assert.Equal("\"" + Sentence, items[^1].Document!.Text);
        Assert.InRange(items.Count(item => item.Diagnostic is not null), 1, 16);
    }

    [Theory]
    [InlineData("sep=;\r\n")]
    [InlineData("\"sep=;\"\n")]
    [InlineData("SEP=;\n\n")]
    public async Task The_first_line_of_a_spreadsheet_names_the_separator(string first)
    {
        IntakeItem item = Assert.Single(await ReadAsync($"{first}id;text;a,b,c,d\n1;x;\n"));
        Assert.Equal(("1", "x"), (item.Document!.Id, item.Document.Text));
    }

    [Fact]
    public async Task An_address_that_comes_again_is_a_document_of_its_own()
    {
        List<IntakeItem> items = await ReadAsync("url,text\nhttps://x/1,ایک\nhttps://x/1,دو\nhttps://x/2,دو\nhttps://x/1,دو\n");
        Assert.Equal(["https://x/1", "https://x/2"], [items[0].Document!.Id, items[2].Document!.Id]);
        Assert.Matches("^[0-9a-f]{16}$", items[1].Document!.Id);
        Assert.Equal(items[1].Document!.Id + "-2", items[3].Document!.Id);
    }

    [Fact]
    public async Task An_id_that_the_table_gives_twice_is_the_fault_of_the_second()
    {
        Assert.Equal(
            ["1", "a.csv:3: the id '1' was already used in this input; give every document an id of its own [INTAKE0013]"],
            (await ReadAsync("id,text\n1,ایک\n1,دو\n")).Select(folder.Told));
    }

    [Theory]
    [InlineData("utf-16", null)]
    [InlineData("windows-1256", null)]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    public async Task A_table_in_an_older_encoding_is_read(string written, string? named)
    {
        const string Text = "\u0635\u062F\u0631 \u0646\u064A \u0645\u0644\u0627\u0642\u0627\u062A \u0643\u064A \u0648\u0632\u064A\u0631 \u0627\u0639\u0638\u0645";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        string table = "id,text\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i},{Text}\n"));
        List<IntakeItem> items = await IntakeFolder.ReadAsync(new IntakeOptions { Encoding = named }, folder.Write("a.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(table)]));
        Assert.Equal(5000, items.Count);
        Assert.All(items, item => Assert.Equal(Text, item.Document?.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("id,text\n")]
    public async Task A_table_without_rows_has_no_documents(string table) => Assert.Empty(await ReadAsync(table));

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("text=")]
    [InlineData("body=text")]
    [InlineData("text=a,text=b")]
    public void What_is_no_map_of_columns_is_refused(string value) => Assert.False(ColumnMap.TryParse(value, out _));
}
