using System.Text;
using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Tests.Corrections;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>What people say of records: kept, chained, found again, and blanked with their document.</content>
public abstract partial class LedgerContract
{
    private static readonly Correction Reject = CorrectionsByHand.Of(0, CorrectionKind.Reject);

    [Fact]
    public void A_correction_is_kept_whole_with_the_next_number_and_an_entry_of_the_log()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        Correction edit = CorrectionsByHand.Of(0, CorrectionKind.Edit) with { Note = "وہ نہیں گئے", Where = "event:CONSULT", Edits = [new FieldEdit("event", "AID"), new FieldEdit("mode", "")] };
        Assert.Equal(1, LedgerReports.Correct(store, edit, (version, record)));
        Assert.Equal(2, LedgerReports.Correct(store, CorrectionsByHand.Undo(0, 1)));
        Correction[] kept = [.. store.ReadCorrections().Select(CorrectionJson.Of)];
        Correction whole = edit with { Number = 1, Targets = kept[0].Targets, Edits = kept[0].Edits };
        Assert.Equal(whole, kept[0]);
        Assert.Equal(edit.Edits.AsEnumerable(), kept[0].Edits);
        CorrectionTarget target = Assert.Single(kept[0].Targets);
        Assert.Equal(RecordAnchor.TargetOf(version, record) with { Others = target.Others }, target);
        Assert.Equal((2L, CorrectionKind.Undo, 1L, "Bilal"), (kept[1].Number, kept[1].Kind, kept[1].Undoes, kept[1].By));
        Assert.Equal(["correction 1", "correction 2"], store.ReadLog().TakeLast(2).Select(entry => $"{entry.Kind} {entry.Sequence}"));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void A_record_that_is_read_again_otherwise_keeps_its_correction_and_one_that_is_read_no_more_waits_for_it()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        LedgerReports.Correct(store, Reject, (version, record));
        RereadAs(store, "9.9.9", []);
        PlacedCorrection waiting = Assert.Single(new LedgerCorrections(store).Read());
        Assert.Equal((1, null), (waiting.Waiting, Assert.Single(waiting.Records)));
        RereadAs(store, "9.9.10", [record with { Id = "0123456789abcdef", Event = EventType.Cooperate }]);
        Assert.Equal("0123456789abcdef", Assert.Single(Assert.Single(new LedgerCorrections(store).Read()).Records));
        CorrectionSet set = new LedgerCorrections(store).Load();
        Assert.Equal((Verdict.Rejected, Verdict.Rejected), (set.StateOf(record.Id).Verdict, set.StateOf("0123456789abcdef").Verdict));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void In_a_document_that_changed_the_correction_goes_with_its_sentence()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        LedgerReports.Correct(store, Reject, (version, record));
        LedgerReports.Append(store, LedgerReports.Morning + 60, LedgerReports.Report("1", "تازہ خبر: " + "آج بارش ہوئی۔ " + LedgerReports.Meeting));
        string? now = Assert.Single(Assert.Single(new LedgerCorrections(store).Read()).Records);
        Assert.NotEqual(record.Id, now);
        StoredVersion changed = VersionDecoder.Decode(store.FindVersions("Nai Subah", "1")[^1]);
        Assert.Equal(record.Event, Assert.Single(changed.Reading!.Events, found => found.Id == now).Event);
        LedgerReports.Append(store, LedgerReports.Morning + 120, LedgerReports.Report("1", LedgerReports.Flood));
        Assert.Equal(1, Assert.Single(new LedgerCorrections(store).Read()).Waiting);
    }

    [Fact]
    public void A_copy_of_the_ledger_has_the_corrections()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        LedgerReports.Correct(store, Reject, (version, record));
        using ILedgerStore copy = OpenCopy(store, "copy");
        Assert.Equal(LedgerReports.Dump(store), LedgerReports.Dump(copy));
        Assert.Equal(Verdict.Rejected, new LedgerCorrections(copy).Load().StateOf(record.Id).Verdict);
        Assert.Empty(LedgerReports.Verify(copy).Faults);
    }

    [Fact]
    public void Of_a_redacted_document_its_corrections_keep_who_and_when_and_not_a_word()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("2", LedgerReports.Sanctions));
        StoredVersion other = VersionDecoder.Decode(store.FindVersions("Nai Subah", "2").Single());
        Correction edit = CorrectionsByHand.Of(0, CorrectionKind.Edit) with { Note = "زعفران کہاں", Where = "outlet:قندیل", Edits = [new FieldEdit("location", "Pankhri")] };
        LedgerReports.Correct(store, edit, (version, record));
        LedgerReports.Correct(store, edit, (version, record), (other, other.Reading!.Events[0]));
        LedgerReports.Correct(store, CorrectionsByHand.Undo(0, 1) with { Note = "شگوفہ" });
        LedgerReports.Correct(store, CorrectionsByHand.Undo(0, 3) with { Note = "شگوفہ" });
        LedgerReports.Correct(store, edit with { Note = "its own" }, (other, other.Reading!.Events[0]));
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        Correction[] kept = [.. store.ReadCorrections().Select(CorrectionJson.Of)];
        Assert.Equal(["1 Edit Asma", "2 Edit Asma", "3 Undo Bilal", "4 Undo Bilal", "5 Edit Asma"], kept.Select(one => $"{one.Number} {one.Kind} {one.By}"));
        Assert.Equal([null, null, null, null, "its own"], kept.Select(one => one.Note));
        Assert.Equal([0, 1, 0, 0, 1], kept.Select(one => one.Edits.Length));
        Assert.Equal(["", other.Reading!.Events[0].Id], kept[1].Targets.Select(target => target.Record));
        Assert.Equal([0, 0, 0, 0, 0], new LedgerCorrections(store).Read().Select(placed => placed.Waiting));
        foreach (byte[] bytes in RawBytes())
        {
            Assert.All((string[])["زعفران", "شگوفہ", record.Cue.Cut(LedgerReports.Meeting).ToString()], word =>
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"'{word}' is still there"));
        }

        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void A_document_that_was_redacted_meanwhile_is_not_corrected()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        var fault = Assert.Throws<LedgerException>(() => LedgerReports.Correct(store, Reject, (version, record)));
        Assert.Contains("document 1 was redacted by another program meanwhile; nothing was corrected", fault.Message, StringComparison.Ordinal);
        Assert.Empty(store.ReadCorrections());
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    private static (StoredVersion Version, EventRecord Record) AppendMeeting(ILedgerStore store)
    {
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting));
        StoredVersion version = VersionDecoder.Decode(store.FindVersions("Nai Subah", "1").Single());
        return (version, version.Reading!.Events[0]);
    }

    // By a Reader that finds these events in place of the first one.
    private static void RereadAs(ILedgerStore store, string reader, EventRecord[] instead)
    {
        VersionRow row = store.FindVersions("Nai Subah", "1").Single();
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        StoredVersion version = VersionDecoder.Decode(row);
        var later = new ReaderVersion(reader, row.Reader.Lexicon);
        Reading reading = CorrectionsByHand.Version(version.Document).Reading!;
        Reading changed = reading with { Reader = later, Events = [.. instead, .. reading.Events[1..].Select(other => other with { Same = null })] };
        store.Reread([(row, preparer.Prepare(version.Reading, row.Reader, null), preparer.Prepare(changed, later, null))], LedgerReports.Morning + 60);
    }
}
