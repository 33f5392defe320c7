using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace Sanad.Intake.Tests;

/// <summary>Files that are small on the disk and large when they are unpacked: each costs little time, and less memory than it asks for.</summary>
[Collection(MeasuredMemory.Name)]
public sealed class BombTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;
    private const int UnpackedBytes = 48 * Megabyte;
    private const long MostBytes = 256L * Megabyte;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ten_bombs_cost_a_few_seconds_and_a_quarter_gigabyte_at_most_and_each_is_told_of()
    {
        byte[] zeros = Pack("", UnpackedBytes, 0);
        byte[] spaces = Pack("", UnpackedBytes, ' ');
        (string Name, byte[] Bytes)[] bombs =
        [
            ("a.txt.gz", zeros),
            ("b.txt.gz", Gzip(zeros)),
            ("c.txt.gz", Gzip(Gzip(zeros))),
            ("d.jsonl.gz", Pack("{\"text\":\"", UnpackedBytes, 'x')),
            ("e.json.gz", Pack("[{\"text\":\"", UnpackedBytes, 'x')),
            ("f.csv.gz", Pack("id,text\n1,\"", UnpackedBytes, '\n')),
            ("g.rss.gz", Pack("<rss><channel><item><title>", UnpackedBytes, 'x')),
            ("h.html.gz", Pack("<html><body>", UnpackedBytes, '<')),
            ("i.warc.gz", Pack($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {UnpackedBytes}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", UnpackedBytes, ' ')),
            ("j.warc.gz", Gzip(Record(spaces))),
        ];
        foreach ((string name, byte[] bytes) in bombs)
        {
            string path = folder.Write(name, bytes);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            List<IntakeItem> items = await IntakeFolder.ReadAsync(path);
            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Assert.True(allocated < MostBytes && watch.Elapsed < MostTime, $"{name}: {allocated / Megabyte} MB, {watch.Elapsed.TotalSeconds:0.0} s");
            Assert.NotNull(items[^1].Diagnostic);
        }
    }

    private static byte[] Record(byte[] body)
    {
        byte[] head = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
        byte[] warc = Encoding.ASCII.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {head.Length + body.Length}\r\n\r\n");
        return [.. warc, .. head, .. body, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return memory.ToArray();
    }

    private static byte[] Pack(string begin, int length, int fill)
    {
        byte[] chunk = new byte[Megabyte];
        chunk.AsSpan().Fill((byte)fill);
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(begin));
            for (int written = 0; written < length; written += chunk.Length)
            {
                gzip.Write(chunk);
            }
        }

        return memory.ToArray();
    }
}
