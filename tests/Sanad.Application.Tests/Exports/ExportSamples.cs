using System.Text;
using Sanad.Application.Exports;
using Sanad.Language.Urdu;
using Sanad.Ledger;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application.Tests.Exports;

/// <summary>Versions with real readings of short reports, and what a format makes of them.</summary>
internal static class ExportSamples
{
    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    private static readonly (string Title, string Text)[] Reports =
    [
        (
            "روس اور شمالی کوریا کے وزرائے دفاع کی پیانگ یانگ میں ملاقات",
            "روسی وزیر دفاع آندرے بیلوسوف نے ہفتے کے روز پیانگ یانگ میں شمالی کوریا کے سربراہ کم یونگ اُن سے ملاقات کی۔ ملاقات میں دونوں ملکوں نے فوجی تعاون بڑھانے پر اتفاق کیا۔ "
            + "جنوبی کوریا کی وزارت دفاع کے مطابق اب تک شمالی کوریا کے کم از کم ایک ہزار فوجی ہلاک اور 2700 زخمی ہو چکے ہیں۔"
        ),
        (
            "امریکا کی روس پر نئی پابندیاں",
            "😀 امریکا نے منگل کو روس پر نئی پابندیاں عائد کر دیں۔ صدر پوتن نے کہا: ’ہم اس کا جواب دیں گے۔‘ یوکرین کا کہنا ہے کہ کیف پر روسی حملے میں 12 افراد ہلاک ہوئے۔ "
            + "روسی وزارت دفاع نے اس کی تردید کی ہے۔ خبر رساں ادارے روئٹرز کے مطابق پاکستان نے ترکی کو 50 کروڑ ڈالر کی امداد دی۔"
        ),
    ];

    public static IReadOnlyList<StoredVersion> All { get; } = [.. Reports.Select((report, i) => Version(i + 1, report.Title, "Nai Subah", report.Text))];

    public static StoredVersion Version(int sequence, string? title, string? source, string text, string? url = null) => Stored(sequence, new Document
    {
        Id = $"report-{sequence}",
        Source = source,
        Url = url ?? $"https://naisubah.example/{sequence}",
        Title = title,
        Published = "2024-11-30",
        Text = text,
    });

    public static StoredVersion Hostile(int sequence, string words) => Version(sequence, words, words, $"{words} {Reports[0].Text} {words}", words);

    // What the ledger keeps of a text that was removed by law, and of one on which the Reader failed.
    public static StoredVersion Tombstone(int sequence) => Stored(sequence, new Document { Id = "gone", Source = "Nai Subah", Text = "" }) with { Reading = null, IsRedacted = true };

    public static StoredVersion Failed(int sequence) => Stored(sequence, new Document { Id = "failed", Source = "Nai Subah", Text = Reports[0].Text }) with { Reading = null };

    public static async Task<(byte[] Bytes, ExportSummary Summary)> WriteAsync(string format, ExportOptions options, params IEnumerable<StoredVersion> versions)
    {
        using IExportWriter writer = ExportFormats.Create(format, options);
        using var output = new MemoryStream();
        ExportSummary summary = await ExportVersions.WriteAsync(Streamed(versions), writer, output);
        return (output.ToArray(), summary);
    }

    public static async Task<string> TextAsync(string format, params IEnumerable<StoredVersion> versions)
    {
        (byte[] bytes, _) = await WriteAsync(format, new ExportOptions(), versions);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }

    public static async IAsyncEnumerable<StoredVersion> Streamed(IEnumerable<StoredVersion> versions)
    {
        foreach (StoredVersion version in versions)
        {
            await Task.CompletedTask;
            yield return version;
        }
    }

    // Every record of the versions with the words it was read from, cut by ourselves: what a complete export must hold.
    public static List<(string Id, string Evidence)> Records(IEnumerable<StoredVersion> versions) =>
    [
        .. versions.Where(version => version.Reading is not null).Select(version => version.Reading!).SelectMany(reading => new[]
        {
            reading.Events.Select(record => (record.Id, record.Span.Cut(reading.TextOf(record.In)).ToString())),
            reading.Figures.Select(record => (record.Id, record.Span.Cut(reading.TextOf(record.In)).ToString())),
            reading.Quotes.Select(record => (record.Id, record.Span.Cut(reading.TextOf(record.In)).ToString())),
        }.SelectMany(records => records)),
    ];

    private static StoredVersion Stored(int sequence, Document document) => new()
    {
        Sequence = sequence,
        Number = 1,
        Document = document,
        IngestedAt = new DateTimeOffset(2024, 12, 1, 6, 30, 0, TimeSpan.Zero),
        Reading = Reader.Read(document),
    };
}
