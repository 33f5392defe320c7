using System.Text;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests;

public sealed class TextFileTests : IDisposable
{
    private const string Sentence = "صدر پوتن نے کم جونگ ان سے ملاقات کی۔";

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_whole_file_is_the_text_and_its_name_the_id()
    {
        Document document = await IntakeFolder.ReadOneAsync(folder.Write("001.txt", $"\n {Sentence}\r\n"));
        Assert.Equal($"\n {Sentence}\r\n", document.Text);
        Assert.Equal("001", document.Id);
        Assert.Null(document.Published);
        Assert.Null(document.Title);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence + "😀")];
        Assert.Equal(Sentence + "😀", (await IntakeFolder.ReadOneAsync(folder.Write("a.txt", bytes))).Text);
    }

    [Fact]
    public async Task A_surrogate_pair_across_two_reads_of_utf16_stays_whole()
    {
        string text = new string('a', 32 * 1024 - 2) + "😀😀";
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
        Assert.Equal(text, (await IntakeFolder.ReadOneAsync(folder.Write("a.txt", bytes))).Text);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_named_by_file_and_byte()
    {
        string path = folder.Write("bad.txt", [.. Encoding.UTF8.GetBytes("صدر پوتن"), 0xE9, (byte)'x']);
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(path));
        Assert.Equal("bad.txt: is not UTF-8 (byte 15); save it as UTF-8, or as UTF-16 with a byte-order mark [INTAKE0002]", folder.Told(item));
    }

    [Theory]
    [InlineData("windows-1256", null)]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    [InlineData("utf-16", "utf-16le")]
    public async Task A_text_in_an_older_encoding_is_read_in_the_one_that_was_named_or_found(string written, string? named)
    {
        const string Arabic = "\u0635\u062F\u0631 \u0646\u064A \u0645\u0644\u0627\u0642\u0627\u062A \u0643\u064A, \u0648\u0632\u064A\u0631 \u0627\u0639\u0638\u0645";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        string path = folder.Write("a.txt", encoding.GetBytes(Arabic));
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(new IntakeOptions { Encoding = named }, path));
        Assert.Equal(Arabic, item.Document?.Text);
    }

    [Fact]
    public async Task An_encoding_that_nobody_knows_is_told_with_its_name()
    {
        var options = new IntakeOptions { Encoding = "urdu-7" };
        string[] paths = [folder.Write("a.txt", Sentence), folder.Write("b.csv", $"text\n{Sentence}\n")];
        Assert.Equal(
            [
                "a.txt: 'urdu-7' is no encoding that is known; name one such as windows-1256 or utf-16le, or leave it out [INTAKE0020]",
                "b.csv: 'urdu-7' is no encoding that is known; name one such as windows-1256 or utf-16le, or leave it out [INTAKE0020]",
            ],
            (await IntakeFolder.ReadAsync(options, paths)).Select(folder.Told));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_at_all_are_not_taken_for_one()
    {
        byte[] bytes = [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7 % 256))];
        Assert.Equal(
            "a.txt: is neither text nor anything else that is read; leave it out, or save it as UTF-8 [INTAKE0019]",
            folder.Told(Assert.Single(await IntakeFolder.ReadAsync(folder.Write("a.txt", bytes)))));
    }

    [Fact]
    public async Task The_byte_is_counted_in_the_file_with_its_mark()
    {
        string path = folder.Write("bad.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]);
        Assert.Equal(4, Assert.Single(await IntakeFolder.ReadAsync(path)).Diagnostic!.Byte);
    }

    [Fact]
    public async Task Damaged_utf16_is_one_diagnostic()
    {
        string path = folder.Write("bad.txt", [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xDC, (byte)'b', 0]);
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(path));
        Assert.Equal("bad.txt: begins as UTF-16 but is damaged further on; save it again as UTF-8 [INTAKE0003]", folder.Told(item));
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_no_single_report()
    {
        var options = new IntakeOptions { MaxTextBytes = 1024 * 1024 };
        string path = folder.Write("big.txt", new byte[1024 * 1024 + 1]);
        List<IntakeItem> items = await IntakeFolder.ReadAsync(options, path, folder.Write("small.txt", Sentence));
        Assert.Equal(
            ["big.txt: a text of more than 1 MB is no single report; put each report on a line of a .jsonl file [INTAKE0005]", "small"],
            items.Select(folder.Told));
    }

    [Fact]
    public async Task The_day_given_for_all_is_that_of_a_text_file()
    {
        var options = new IntakeOptions { Published = "2024-11-30" };
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(options, folder.Write("a.txt", Sentence)));
        Assert.Equal(new DateOnly(2024, 11, 30), item.Document!.PublishedDay);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_diagnostic_and_the_next_goes_on()
    {
        List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.PathOf("gone.txt"), folder.Write("b.txt", Sentence));
        Assert.Equal("INTAKE0001", items[0].Diagnostic!.Code);
        Assert.Equal("b", items[1].Document!.Id);
    }
}
