using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Ledger.Verification;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Ledger.Tests;

/// <summary>Short reports with their real readings, made ready for a ledger.</summary>
internal static class LedgerReports
{
    // 2024-12-01 06:30 UTC.
    public const long Morning = 1733034600;

    public const long Day = 86400;

    public const string Meeting = "روسی وزیر دفاع آندرے بیلوسوف نے پیانگ یانگ میں شمالی کوریا کے سربراہ کم یونگ اُن سے ملاقات کی۔ ملاقات میں فوجی تعاون بڑھانے پر اتفاق ہوا۔";

    public const string Sanctions = "امریکا نے منگل کو روس پر نئی پابندیاں عائد کر دیں۔ صدر پوتن نے کہا: ’ہم اس کا جواب دیں گے۔‘ حملے میں 12 افراد ہلاک اور 30 زخمی ہوئے۔";

    public const string Flood = "سیلاب سے دیر کے کئی گاؤں زیر آب آ گئے۔ حکام کے مطابق 14 افراد ہلاک اور سینکڑوں بے گھر ہوئے۔ امدادی کام جاری ہے۔";

    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    public static ReaderVersion Version => Reader.Version;

    public static Document Report(string id, string text, string? source = "Nai Subah", string? published = "2024-11-30", string? title = "آج کی بڑی خبر") =>
        new() { Id = id, Source = source, Published = published, PublishedFrom = published is null ? PublishedFrom.Unknown : PublishedFrom.Metadata, Title = title, Text = text, Url = $"https://news.example/{id}" };

    // No two of them alike.
    public static Document Numbered(int number) => Report(
        $"r-{number:D3}",
        $"{(number % 3 == 0 ? Meeting : number % 3 == 1 ? Sanctions : Flood)} یہ خبر نمبر {number} ہے۔",
        number % 2 == 0 ? "Nai Subah" : "Awaz",
        $"2024-11-{1 + (number % 28):D2}");

    public static PreparedVersion Prepare(Document document)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        return preparer.Prepare(document, Reader.Read(document), Reader.Version, null);
    }

    internal static PreparedVersion Prepare(Document document, IMatterRules rules)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack, rules);
        return preparer.Prepare(document, Reader.Read(document), Reader.Version, null);
    }

    public static PreparedVersion PrepareFailed(Document document, string why)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        return preparer.Prepare(document, null, Reader.Version, why);
    }

    public static AppendOutcome[] Append(ILedgerStore store, long at, params Document[] documents) =>
        [.. store.Append([.. documents.Select(Prepare)], [], at)];

    // The reading of before and the same one by a later Reader.
    public static (VersionRow Version, PreparedReading Old, PreparedReading New) ReadAgain(VersionRow row, string reader)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        StoredVersion version = VersionDecoder.Decode(row);
        var later = new ReaderVersion(reader, Reader.Version.Lexicon);
        return (
            row, preparer.Prepare(version.Reading, row.Reader, row.Failure),
            preparer.Prepare(Reader.Read(version.Document) with { Reader = later }, later, null));
    }

    public static void Redact(ILedgerStore store, string? source, string id, string reason)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        store.Redact(
            [
                .. store.FindVersions(source, id).Where(row => !row.IsRedacted).Select(row =>
                {
                    StoredVersion version = VersionDecoder.Decode(row);
                    return (row, preparer.IndexRowOf(version.Document), preparer.Prepare(version.Reading, row.Reader, row.Failure));
                }),
            ],
            reason,
            Morning);
    }

    // A correction of these records of the versions in force, as they stand.
    public static long Correct(ILedgerStore store, Correction correction, params (StoredVersion Version, object Record)[] records) =>
        store.AddCorrection(CorrectionJson.ToRow(correction with { Targets = [.. records.Select(record => RecordAnchor.TargetOf(record.Version, record.Record))] }));

    public static LedgerVerification Verify(ILedgerStore store) => new LedgerVerifier(store, UrduLanguage.Pack).Verify(_ => { });

    // Everything that counts as record data, byte for byte.
    public static List<string> Dump(ILedgerStore store) =>
    [
        .. store.ReadAll().Select(row =>
            $"{row.Place} {row.Publication} {row.Number} {row.Ingested} {row.KnownDay} {row.SupersededDay} {row.IsRedacted} {row.Document} {row.TextBytes} {row.ReadAt} {row.Reader} "
            + $"{row.Failure} {row.Events} {row.Figures} {row.Quotes} {Hex(row.Digest)} {Hex(row.TextDigest)} {Hex(row.PackedText)} {Hex(row.PackedReading)} {Hex(row.ReadingDigest)} {Hex(row.Sketch)}"),
        .. store.ReadOldReadings().Select(reading => $"{reading with { Packed = [], Digest = [] }} {Hex(reading.Packed)} {Hex(reading.Digest)}"),
        .. store.ReadLog().Select(entry => $"{entry.Number} {entry.Kind} {entry.Sequence} {entry.At} {entry.Note} {Hex(entry.Digest)} {Hex(entry.Link)}"),
        .. store.ReadCorrections().Select(row =>
            $"{row.Number} {row.Kind} {row.By} {row.At} {row.Undoes} {Hex(row.Words)} {Hex(row.WordsDigest)} {Hex(row.Edits)} {Hex(row.EditsDigest)} "
            + string.Join(' ', row.Targets.Select(target => $"{target.Source} {target.Document} {Hex(target.Body)} {Hex(target.Digest)}"))),
    ];

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
