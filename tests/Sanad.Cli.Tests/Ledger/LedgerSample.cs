using System.Text;
using System.Text.Json;

namespace Sanad.Cli.Tests.Ledger;

/// <summary>A ledger for one test, and the commands on it.</summary>
internal sealed class LedgerSample : IDisposable
{
    public const string Meeting = SampleFiles.Report;
    public const string Losses = "جنوبی کوریا کی وزارت دفاع کے مطابق اب تک شمالی کوریا کے کم از کم ایک ہزار فوجی ہلاک اور 2700 زخمی ہو چکے ہیں۔";

    public SampleFiles Files { get; } = new();

    public string Path => Files.PathOf("news.db");

    public static string Document(string id, string? text, string source = "Nai Subah", string? published = "2024-11-30", string? title = null) =>
        JsonSerializer.Serialize(new { id, source, published, title, text });

    // Two outlets, three documents, of which one stands in both.
    public async Task<CliRun> FillAsync() => await IngestAsync(Document("a", Meeting, title: "وزیر دفاع کی ملاقات"), Document("b", Losses), Document("a", Losses, "Shaam", "2024-12-01"));

    public Task<CliRun> IngestAsync(params string[] lines) => RunAsync("ingest", Files.Write("news.jsonl", string.Join('\n', lines) + "\n"));

    public Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--ledger", Path]);

    // The objects of one JSON a line.
    public async Task<JsonElement[]> ListAsync(params string[] args)
    {
        CliRun run = await RunAsync([.. args, "--format", "json"]);
        return [.. run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public async Task<string> DigestAsync(string? path = null)
    {
        CliRun run = await CliRun.OfAsync("verify", "--ledger", path ?? Path);
        return run.Error[run.Error.IndexOf("content ", StringComparison.Ordinal)..].Split([' ', ','])[1];
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(Files.PathOf(name));

    public static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    public void Dispose() => Files.Dispose();
}
