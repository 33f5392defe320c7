using Sanad.Intake.Archives;
using Sanad.Intake.Tests.Compression;
using Xunit;

namespace Sanad.Intake.Tests.Archives;

[Collection(MeasuredMemory.Name)]
public sealed class WarcBombTests
{
    private const int Zeros = 128;
    private const long BoundBytes = 16 * 1024 * 1024;

    private static readonly byte[] Megabyte = new byte[1024 * 1024];

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "raw")]
    public async Task A_body_that_swells_is_refused_and_not_held(string name, string coder)
    {
        WarcFile file = new WarcFile().Page(
            "http://example.org/", $"200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {name}", CodedBody.Of(coder, Megabyte, Zeros));
        var stream = new MemoryStream(file.Plain);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        IntakeItem item = Assert.Single(await WarcFile.DocumentsAsync(stream, []));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, BoundBytes);
        Assert.Equal(
            "a.warc: a page that swells more than 200 to 1 when it is decoded: http://example.org/ (byte 0); do without it, or fetch it again [INTAKE0058]",
            item.Diagnostic!.ToString());
    }

    [Fact]
    public async Task A_member_that_swells_is_refused_and_the_next_record_read()
    {
        byte[] small = new WarcFile().Add("metadata", "X: y", []).Gzip.Bytes;
        byte[] head = "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 134217728\r\n\r\n"u8.ToArray();
        byte[] bomb = CodedBody.Of("gzip", [.. head, .. Megabyte], Zeros);
        var stream = new MemoryStream([.. small, .. bomb, .. small]);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var types = new List<string>();
        await using WarcReader reader = await WarcReader.OpenAsync(stream, "a.warc.gz", CancellationToken.None);
        while (await reader.NextAsync(CancellationToken.None) is { } record)
        {
            types.Add(record.Type);
        }

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, BoundBytes);
        Assert.Equal(["metadata", "resource", "metadata"], types);
        Assert.Equal(
            $"a.warc.gz: a gzip member that swells more than 200 to 1 (byte {small.Length}); do without it: no news page does that [INTAKE0052]",
            Assert.Single(reader.TakeFaults()).ToString());
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_archive_or_a_record_that_is_passed_over()
    {
        var pass = new List<long>();
        foreach (int length in new[] { 1, 64 })
        {
            byte[] video = GzipFile.Noise(1024 * 1024, 21);
            WarcFile file = new WarcFile().Page(
                "http://example.org/film", "200 OK\r\nContent-Type: video/mp4", [.. Enumerable.Repeat(video, length).SelectMany(bytes => bytes)]);
            var stream = new MemoryStream(file.Plain);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            Assert.Empty(await WarcFile.DocumentsAsync(stream, []));
            pass.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Assert.InRange(pass[1] - pass[0], -1024 * 1024, 1024 * 1024);
    }
}
