using System.Globalization;
using System.Text;
using Sanad.Intake.Archives;
using Sanad.Intake.Tests.Compression;

namespace Sanad.Intake.Tests.Archives;

/// <summary>A WARC file made for a test, and what the reader makes of one.</summary>
internal sealed class WarcFile
{
    private readonly List<byte[]> records = [];

    /// <summary>Where each record begins in <see cref="Plain"/>.</summary>
    public List<int> Starts { get; } = [];

    public byte[] Plain => [.. records.SelectMany(record => record)];

    /// <summary>A member for each record.</summary>
    public GzipFile Gzip
    {
        get
        {
            var file = new GzipFile();
            records.ForEach(record => file.Add(record));
            return file;
        }
    }

    public static byte[] Response(string head, byte[] body) => [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\n\r\n"), .. body];

    public WarcFile Page(string url, string head, byte[] body) =>
        Add("response", $"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response", Response(head, body));

    public WarcFile Add(string type, string fields, byte[] body, long? length = null)
    {
        Starts.Add(records.Sum(record => record.Length));
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Date: 2024-11-30T10:00:00Z\r\n{fields}\r\nContent-Length: {length ?? body.Length}\r\n\r\n");
        records.Add([.. Encoding.UTF8.GetBytes(head), .. body, .. "\r\n\r\n"u8]);
        return this;
    }

    // Every record, "!" before the type of one that was not whole; its body, a byte a character; and the faults.
    public static async Task<(List<(string Type, long Offset, string Body)> Records, List<DocumentDiagnostic> Faults)> ReadAsync(Stream stream)
    {
        var read = new List<(string Type, long Offset, string Body)>();
        var faults = new List<DocumentDiagnostic>();
        await using WarcReader reader = await WarcReader.OpenAsync(stream, "a.warc", CancellationToken.None);
        byte[] piece = new byte[5000];
        while (await reader.NextAsync(CancellationToken.None) is { } record)
        {
            var body = new MemoryStream();
            int count;
            while ((count = await reader.ReadBodyAsync(piece, CancellationToken.None)) > 0)
            {
                body.Write(piece, 0, count);
            }

            bool isWhole = await reader.CompleteAsync(CancellationToken.None);
            read.Add(((isWhole ? "" : "!") + record.Type, record.At.Byte!.Value, Encoding.Latin1.GetString(body.ToArray())));
            faults.AddRange(reader.TakeFaults());
        }

        faults.AddRange(reader.TakeFaults());
        return (read, faults);
    }

    public static async Task<List<IntakeItem>> DocumentsAsync(Stream stream, List<ArchivedBody> bodies, IntakeOptions? options = null)
    {
        var items = new List<IntakeItem>();
        var documents = new WarcDocuments(options ?? new IntakeOptions(), body =>
        {
            bodies.Add(body with { Bytes = body.Bytes.ToArray() });
            return [];
        });
        await foreach (IntakeItem item in documents.ReadAsync(stream, "a.warc", CancellationToken.None))
        {
            items.Add(item);
        }

        return items;
    }
}
