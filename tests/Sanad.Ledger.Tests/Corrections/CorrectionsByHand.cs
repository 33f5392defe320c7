using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Ledger.Tests.Corrections;

/// <summary>Corrections made by hand.</summary>
internal static class CorrectionsByHand
{
    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    public static DateTimeOffset Noon { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static Correction Of(long number, CorrectionKind kind, params CorrectionTarget[] targets) =>
        new() { Number = number, Kind = kind, By = "Asma", At = Noon, Targets = [.. targets] };

    public static Correction Undo(long number, long undoes) => new() { Number = number, Kind = CorrectionKind.Undo, By = "Bilal", At = Noon, Undoes = undoes };

    // Placed on the records that it names.
    public static PlacedCorrection On(long number, CorrectionKind kind, params string[] records) =>
        new(Of(number, kind, [.. records.Select(Target)]), [.. records]);

    public static PlacedCorrection Edit(long number, string record, params (string Field, string Value)[] edits) =>
        new(Of(number, CorrectionKind.Edit, Target(record)) with { Edits = [.. edits.Select(edit => new FieldEdit(edit.Field, edit.Value))] }, [record]);

    public static PlacedCorrection Placed(Correction correction) => new(correction, []);

    public static CorrectionTarget Target(string record) => new() { Document = "d", Record = record, Kind = "event", Code = "AID" };

    public static StoredVersion Version(Document document) => new()
    {
        Sequence = 1,
        Number = 1,
        Document = document,
        IngestedAt = Noon,
        Reading = Reader.Read(document),
    };

    public static StoredVersion Version(string text) => Version(LedgerReports.Report("1", text));

    public static IEnumerable<object> RecordsOf(StoredVersion version) =>
        version.Reading!.Events.Cast<object>().Concat(version.Reading.Figures).Concat(version.Reading.Quotes);
}
