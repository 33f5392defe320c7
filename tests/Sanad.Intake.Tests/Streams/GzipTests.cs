using System.IO.Compression;
using System.Text;
using Xunit;

namespace Sanad.Intake.Tests.Streams;

public sealed class GzipTests : IDisposable
{
    private const string Lines = "{\"id\": \"1\", \"text\": \"صدر پوتن نے کم جونگ ان سے ملاقات کی۔\"}\n{\"id\": \"2\", \"text\": \"بارش ہوئی۔\"}\n";

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_compressed_file_is_known_by_the_ending_before_gz()
    {
        folder.Write("in/a.txt.gz", Gzip("بارش ہوئی۔"));
        folder.Write("in/b.jsonl.gz", Gzip(Lines));
        folder.Write("in/c.csv.GZ", Gzip("id,text\nc1,بارش ہوئی۔\n"));
        folder.Write("in/d.png.gz", Gzip("x"));
        Assert.Equal(["a", "1", "2", "c1"], (await IntakeFolder.ReadAsync(folder.PathOf("in"))).Select(folder.Told));
    }

    [Fact]
    public async Task What_begins_like_gzip_is_opened_whatever_its_name_and_from_the_pipe()
    {
        var options = new IntakeOptions { OpenStandardInput = () => new MemoryStream(Gzip(Lines.Replace("\"1\"", "\"3\"", StringComparison.Ordinal).Replace("\"2\"", "\"4\"", StringComparison.Ordinal))) };
        Assert.Equal(["1", "2", "3", "4"], (await IntakeFolder.ReadAsync(options, folder.Write("lines", Gzip(Lines)), "-")).Select(folder.Told));
    }

    [Fact]
    public async Task Members_one_after_the_other_are_one_text()
    {
        byte[] bytes = [.. Gzip("صدر پوتن "), .. Gzip("نے کہا۔")];
        Assert.Equal("صدر پوتن نے کہا۔", (await IntakeFolder.ReadOneAsync(folder.Write("a.txt.gz", bytes))).Text);
    }

    [Fact]
    public async Task Three_layers_are_opened_and_a_fourth_is_not()
    {
        byte[] three = Gzip(Gzip(Gzip("بارش ہوئی۔")));
        Assert.Equal("بارش ہوئی۔", (await IntakeFolder.ReadOneAsync(folder.Write("a.txt.gz", three))).Text);
        Assert.Equal(
            "b.txt.gz: is gzip inside gzip, more than 3 times; decompress it yourself if you trust it [INTAKE0017]",
            folder.Told(Assert.Single(await IntakeFolder.ReadAsync(folder.Write("b.txt.gz", Gzip(three))))));
    }

    [Fact]
    public async Task A_file_cut_anywhere_gives_its_whole_lines_and_the_offset_of_the_cut()
    {
        byte[] whole = [.. Gzip(Lines), .. Gzip("{\"id\": \"3\", \"text\": \"x\"}\n")];
        for (int length = 2; length < whole.Length; length++)
        {
            List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.Write("a.jsonl.gz", whole[..length]));
            bool isWholeMember = length == Gzip(Lines).Length;
            string cut = $"a.jsonl.gz: ends in the middle of its compressed data; what came before was read (byte {length}); fetch or copy it again [INTAKE0014]";
            Assert.Equal(isWholeMember ? "2" : cut, folder.Told(items[^1]));
            Assert.Equal(new[] { "1", "2", "3" }.Take(items.Count - (isWholeMember ? 0 : 1)), items.Where(item => item.Document is not null).Select(folder.Told));
        }
    }

    [Fact]
    public async Task A_damaged_member_costs_what_it_holds()
    {
        byte[] damaged = Gzip("{\"id\": \"3\", \"text\": \"x\"}\n");
        damaged[^6] ^= 1;
        string path = folder.Write("a.jsonl.gz", [.. Gzip(Lines), .. damaged]);
        Assert.Equal(
            $"a.jsonl.gz: is damaged from a gzip member on; what came before was read (byte {Gzip(Lines).Length}); fetch or copy it again [INTAKE0015]",
            folder.Told((await IntakeFolder.ReadAsync(path))[^1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_bomb_is_refused_however_many_layers_hide_it(int layers)
    {
        byte[] bomb = Gzip(new byte[64 * 1024 * 1024]);
        for (int i = 1; i < layers; i++)
        {
            bomb = Gzip(bomb);
        }

        string path = folder.Write("a.txt.gz", bomb);
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(new IntakeOptions { MaxTextBytes = 100 * 1024 * 1024 }, path));
        Assert.Equal("a.txt.gz: grows more than 200 times when it is decompressed, as no news does; do not read it, or decompress it yourself if you trust it [INTAKE0016]", folder.Told(item));
    }

    [Fact]
    public async Task A_name_with_gz_over_plain_text_is_plain_text()
    {
        Assert.Equal("بارش ہوئی۔", (await IntakeFolder.ReadOneAsync(folder.Write("a.txt.gz", "بارش ہوئی۔"))).Text);
    }

    private static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return memory.ToArray();
    }
}
