using System.Text;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests;

[Collection(MeasuredMemory.Name)]
public sealed class JsonLinesTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<List<IntakeItem>> ReadAsync(string lines) => IntakeFolder.ReadAsync(folder.Write("a.jsonl", lines));

    [Fact]
    public async Task All_members_are_taken_and_unknown_ones_ignored()
    {
        const string Line = """
            {"licence": {"deep": [1, {"text": "no"}]}, "id": "ur-1", "source": "BBC", "url": "https://x", "title": "عنوان", "published": "2024-11-30", "kind": "headline", "text": "متن"}
            """;
        Document document = Assert.Single(await ReadAsync(Line)).Document!;
        var expected = new Document
        {
            Id = "ur-1",
            Source = "BBC",
            Url = "https://x",
            Title = "عنوان",
            Published = "2024-11-30",
            Kind = DocumentKind.Headline,
            Text = "متن",
        };
        Assert.Equal(expected, document);
    }

    [Fact]
    public async Task Null_members_and_empty_ones_are_missing()
    {
        Document document = Assert.Single(await ReadAsync("""{"id": 17, "source": null, "title": "", "published": null, "text": ""}""")).Document!;
        Assert.Equal(new Document { Id = "17", Text = "" }, document);
    }

    [Fact]
    public async Task A_bad_line_is_one_diagnostic_and_the_next_goes_on()
    {
        List<IntakeItem> items = await ReadAsync("{\"id\": \"1\", \"text\": \"x\"}\r\n\r\n{\"id\": \"2\", \"text\": \n{\"id\": \"3\", \"text\": \"y\"}");
        Assert.Equal("1", folder.Told(items[0]));
        Assert.StartsWith("a.jsonl:3: is not JSON: ", folder.Told(items[1]), StringComparison.Ordinal);
        Assert.EndsWith("; put one JSON object on each line [INTAKE0006]", folder.Told(items[1]), StringComparison.Ordinal);
        Assert.Equal("3", folder.Told(items[2]));
        Assert.Equal(3, items.Count);
    }

    [Theory]
    [InlineData("[1]", "a.jsonl:1: holds an array where a JSON object was expected; put one JSON object on each line [INTAKE0007]")]
    [InlineData("null", "a.jsonl:1: holds null where a JSON object was expected; put one JSON object on each line [INTAKE0007]")]
    [InlineData("{\"text\": 3}", "a.jsonl:1: \"text\" is a number; make it a string [INTAKE0008]")]
    [InlineData("{\"title\": {}, \"text\": \"x\"}", "a.jsonl:1: \"title\" is an object; make it a string or null [INTAKE0008]")]
    [InlineData("{\"id\": true, \"text\": \"x\"}", "a.jsonl:1: \"id\" is true or false; make it a string or null [INTAKE0008]")]
    [InlineData("{\"id\": \"1\"}", "a.jsonl:1: has no \"text\"; give the report's text as a string [INTAKE0009]")]
    [InlineData("{\"text\": \"a\\ud800b\"}", "a.jsonl:1: \"text\" holds half a surrogate pair, which is no character; write the character itself in UTF-8 [INTAKE0010]")]
    [InlineData("{\"published\": \"30/11/2024\", \"text\": \"x\"}", "a.jsonl:1: \"published\" is '30/11/2024', no day; write it as 2024-11-30, or null if it is not known [INTAKE0011]")]
    [InlineData("{\"kind\": \"poem\", \"text\": \"x\"}", "a.jsonl:1: \"kind\" is 'poem'; make it \"article\" or \"headline\", or leave it out [INTAKE0012]")]
    public async Task Each_fault_has_its_message(string line, string expected)
    {
        Assert.Equal(expected, folder.Told(Assert.Single(await ReadAsync(line))));
    }

    [Theory]
    [InlineData("{\"text\": \"x\"} {}")]
    [InlineData("{\"text\": \"x\"")]
    [InlineData("{'text': 'x'}")]
    [InlineData("{\"text\": \"x\",}")]
    [InlineData("{\"text\": \"x\"}, ")]
    [InlineData("text")]
    public async Task What_is_not_one_JSON_value_is_refused(string line)
    {
        Assert.Equal("INTAKE0006", Assert.Single(await ReadAsync(line)).Diagnostic!.Code);
    }

    [Fact]
    public async Task A_name_with_half_a_surrogate_pair_is_an_unknown_member()
    {
        Assert.Equal("1", folder.Told(Assert.Single(await ReadAsync("""{"\udead": 1, "id": "1", "text": "x"}"""))));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_counted_in_their_line()
    {
        string path = folder.Write("a.jsonl", [.. "{\"text\": \"x\"}\n{\"text\": \""u8, 0xFF, .. "\"}\n"u8]);
        List<IntakeItem> items = await IntakeFolder.ReadAsync(path);
        Assert.Equal("a.jsonl:2: is not UTF-8 (byte 10); save it as UTF-8, or as UTF-16 with a byte-order mark [INTAKE0002]", folder.Told(items[1]));
    }

    [Fact]
    public async Task The_same_id_twice_is_an_error_of_the_second()
    {
        List<IntakeItem> items = await ReadAsync("{\"id\": \"1\", \"text\": \"x\"}\n{\"id\": \"1\", \"text\": \"y\"}\n{\"id\": \"2\", \"text\": \"z\"}\n");
        Assert.Equal(["1", "a.jsonl:2: the id '1' was already used in this input; give every document an id of its own [INTAKE0013]", "2"], items.Select(folder.Told));
    }

    [Fact]
    public async Task Without_an_id_the_digest_of_source_and_text_names_the_document()
    {
        List<IntakeItem> items = await ReadAsync("{\"text\": \"x\"}\n{\"source\": \"A\", \"text\": \"x\"}\n{\"text\": \"x\", \"url\": \"u\"}\n");
        Assert.Matches("^[0-9a-f]{16}$", items[0].Document!.Id);
        Assert.Matches("^[0-9a-f]{16}$", items[1].Document!.Id);
        Assert.NotEqual(items[0].Document!.Id, items[1].Document!.Id);
        Assert.Equal("INTAKE0013", items[2].Diagnostic!.Code);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_refused_by_its_number_and_the_next_goes_on()
    {
        var options = new IntakeOptions { MaxLineBytes = 1024 * 1024 };
        string big = "{\"text\": \"" + new string('x', 3 * 1024 * 1024) + "\"}";
        string path = folder.Write("a.jsonl", $"{{\"id\": \"1\", \"text\": \"x\"}}\n{big}\n{{\"id\": \"3\", \"text\": \"y\"}}\n{big}");
        Assert.Equal(
            [
                "1",
                "a.jsonl:2: a line of 3 MB, more than the 1 MB allowed; split it into documents [INTAKE0004]",
                "3",
                "a.jsonl:4: a line of 3 MB, more than the 1 MB allowed; split it into documents [INTAKE0004]",
            ],
            (await IntakeFolder.ReadAsync(options, path)).Select(folder.Told));
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("خبر ", 100_000));
        List<IntakeItem> items = await ReadAsync($"{{\"id\": \"1\", \"text\": \"{text}\"}}\n{{\"id\": \"2\", \"text\": \"{text}\"}}\n{{\"id\": \"3\", \"text\": \"y\"}}");
        Assert.Equal(["1", "2", "3"], items.Select(folder.Told));
        Assert.Equal(text, items[1].Document!.Text);
    }

    [Fact]
    public async Task Memory_does_not_grow_with_a_line_that_is_refused()
    {
        var options = new IntakeOptions { OpenStandardInput = () => new EndlessLine(300L * 1024 * 1024) };
        long before = GC.GetTotalAllocatedBytes(precise: true);
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(options, "-"));
        Assert.Equal("standard input:1: a line of 300 MB, more than the 64 MB allowed; split it into documents [INTAKE0004]", item.Diagnostic!.ToString());
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 300L * 1024 * 1024);
    }

    [Fact]
    public async Task Utf16_lines_and_a_mark_before_utf8_lines_are_read()
    {
        const string Lines = "{\"id\": \"1\", \"text\": \"خبر\"}\n{\"id\": \"2\", \"text\": \"خبر\"}\n";
        string utf16 = folder.Write("a.jsonl", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Lines)]);
        string utf8 = folder.Write("b.jsonl", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Lines.Replace("\"1\"", "\"3\"", StringComparison.Ordinal))]);
        Assert.Equal(["1", "2", "3", "INTAKE0013"], (await IntakeFolder.ReadAsync(utf16, utf8)).Select(item => item.Document?.Id ?? item.Diagnostic!.Code));
    }

    // A line that begins like JSON and goes on and on.
    private sealed class EndlessLine(long length) : Stream
    {
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(count, length - at);
            buffer.AsSpan(offset, given).Fill((byte)'{');
            at += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
