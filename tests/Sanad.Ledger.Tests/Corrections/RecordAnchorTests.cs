using Sanad.Ledger.Corrections;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Corrections.CorrectionsByHand;

namespace Sanad.Ledger.Tests.Corrections;

public sealed class RecordAnchorTests
{
    private static readonly StoredVersion Meeting = Version(LedgerReports.Meeting);
    private static readonly EventRecord Visit = Meeting.Reading!.Events[0];
    private static readonly CorrectionTarget Target = RecordAnchor.TargetOf(Meeting, Visit);

    [Fact]
    public void A_target_says_which_record_it_is_and_where_it_stands_in_its_sentence()
    {
        Assert.Equal(("Nai Subah", "1", Visit.Id, "event", "CONSULT"), (Target.Source, Target.Document, Target.Record, Target.Kind, Target.Code));
        Assert.Equal(Visit.Span.Cut(LedgerReports.Meeting), Target.Text);
        Assert.StartsWith(Target.Prefix + Target.Text + Target.Suffix, LedgerReports.Meeting, StringComparison.Ordinal);
        Assert.EndsWith("۔", Target.Suffix, StringComparison.Ordinal);
        Assert.Equal(Visit.Cue, new TextSpan(Target.CoreStart, Target.CoreEnd));
    }

    [Fact]
    public void A_record_of_another_span_and_code_on_the_same_words_is_the_same()
    {
        StoredVersion reread = With(Visit with { Id = "new", Event = EventType.Aid, Span = new TextSpan(Visit.Span.Start + 10, Visit.Span.End) });
        Assert.Equal("new", RecordAnchor.Find(Target, reread));
    }

    [Fact]
    public void An_event_shown_by_other_words_of_the_clause_is_another()
    {
        StoredVersion reread = With(Visit with { Id = "new", Cue = new TextSpan(Visit.Span.Start, Visit.Span.Start + 4) });
        Assert.Null(RecordAnchor.Find(Target, reread));
    }

    [Fact]
    public void Of_two_that_could_be_meant_the_one_of_the_same_span_and_code_is_and_else_none()
    {
        EventRecord wide = Visit with { Id = "wide", Span = new TextSpan(0, Visit.Span.End + 1) };
        EventRecord otherCode = Visit with { Id = "other", Event = EventType.Aid };
        Assert.Equal("same", RecordAnchor.Find(Target, With(wide, otherCode, Visit with { Id = "same" })));
        Assert.Equal("other", RecordAnchor.Find(Target, With(wide, otherCode)));
        Assert.Null(RecordAnchor.Find(Target, With(otherCode, otherCode with { Id = "third" })));
    }

    [Fact]
    public void A_record_that_stood_on_the_same_words_before_is_not_meant_when_the_other_is_gone()
    {
        EventRecord beside = Visit with { Id = "beside", Event = EventType.Cooperate };
        CorrectionTarget target = RecordAnchor.TargetOf(With(Visit, beside), Visit);
        Assert.Equal("beside", Assert.Single(target.Others));
        Assert.Null(RecordAnchor.Find(target, With(beside)));
        Assert.Null(RecordAnchor.Find(target, With(beside with { Id = "beside, read otherwise" })));
        Assert.Equal("again", RecordAnchor.Find(target, With(beside, Visit with { Id = "again" })));
    }

    [Fact]
    public void A_record_of_another_kind_is_never_meant()
    {
        StoredVersion losses = Version(LedgerReports.Sanctions);
        CorrectionTarget target = RecordAnchor.TargetOf(losses, losses.Reading!.Figures[0]) with { Record = "gone", Kind = "event" };
        Assert.Null(RecordAnchor.Find(target, losses with { Reading = losses.Reading with { Events = [] } }));
    }

    [Fact]
    public void Where_the_text_moved_the_record_is_found_in_its_sentence()
    {
        foreach (string text in (string[])["تازہ ترین: 😀 آج شام۔ " + LedgerReports.Meeting, "\n\n" + LedgerReports.Meeting + " مزید تفصیل آ رہی ہے۔"])
        {
            StoredVersion moved = Version(text);
            string? found = RecordAnchor.Find(Target, moved);
            EventRecord record = Assert.Single(moved.Reading!.Events, record => record.Id == found);
            Assert.NotEqual(Visit.Id, found);
            Assert.Equal(Target.Text, record.Span.Cut(text).ToString());
        }
    }

    [Theory]
    [InlineData("آندرے بیلوسوف", "سرگئی شوئیگو")]
    [InlineData("ملاقات کی۔", "ملاقات نہیں کی۔")]
    public void Where_the_sentence_itself_changed_the_correction_waits(string was, string now) =>
        Assert.Null(RecordAnchor.Find(Target, Version(LedgerReports.Meeting.Replace(was, now, StringComparison.Ordinal))));

    [Fact]
    public void A_sentence_that_stands_twice_is_nobodys_unless_one_is_where_it_was()
    {
        Assert.Null(RecordAnchor.Find(Target, Version($"آج کی خبریں۔ {LedgerReports.Meeting} {LedgerReports.Meeting}")));
        Assert.NotNull(RecordAnchor.Find(Target, Version($"{LedgerReports.Meeting} {LedgerReports.Meeting}")));
    }

    [Fact]
    public void The_same_number_in_another_sentence_is_not_meant()
    {
        StoredVersion losses = Version("حملے میں 12 افراد ہلاک ہوئے۔ شہر میں خاموشی ہے۔");
        CorrectionTarget target = RecordAnchor.TargetOf(losses, Assert.Single(losses.Reading!.Figures));
        StoredVersion changed = Version("سیلاب میں 12 افراد ہلاک ہوئے۔ شہر میں خاموشی ہے۔");
        Assert.NotEmpty(changed.Reading!.Figures);
        Assert.Null(RecordAnchor.Find(target, changed));
    }

    [Fact]
    public void Whatever_is_cut_out_of_a_text_no_correction_lands_on_other_words()
    {
        int kept = 0;
        foreach (string text in (string[])[LedgerReports.Meeting, LedgerReports.Sanctions, LedgerReports.Flood])
        {
            StoredVersion whole = Version(text);
            CorrectionTarget[] targets = [.. RecordsOf(whole).Where(record => RecordAnchor.TargetOf(whole, record).In == TextField.Text).Select(record => RecordAnchor.TargetOf(whole, record))];
            Assert.NotEmpty(targets);
            for (int at = 0; at + 7 < text.Length; at += 3)
            {
                StoredVersion cut = Version(text.Remove(at, 7));
                foreach (CorrectionTarget target in targets)
                {
                    kept += CheckPlace(target, cut) ? 1 : 0;
                }
            }
        }

        Assert.True(kept > 100, $"only {kept} were found again");
    }

    [Fact]
    public void A_target_of_a_redacted_document_means_nothing() =>
        Assert.Null(RecordAnchor.Find(new CorrectionTarget { Source = "Nai Subah", Document = "1" }, Meeting));

    // Whether it was found; where it was, its sentence is the one of before.
    private static bool CheckPlace(CorrectionTarget target, StoredVersion version)
    {
        if (RecordAnchor.Find(target, version) is not { } id)
        {
            return false;
        }

        CorrectionTarget found = RecordAnchor.TargetOf(version, RecordsOf(version).Single(record => RecordAnchor.TargetOf(version, record).Record == id));
        string text = version.Document.Text;
        int sentence = text.IndexOf(target.Prefix + target.Text + target.Suffix, StringComparison.Ordinal);
        Assert.True(sentence >= 0, "its sentence is not there any more");
        int start = sentence + target.Prefix.Length;
        Assert.True(new TextSpan(start, start + target.Text.Length).Overlaps(new TextSpan(found.Start, found.End)), "it stands on other words");
        Assert.Equal(target.Kind, found.Kind);
        return true;
    }

    private static StoredVersion With(params EventRecord[] events) => Meeting with { Reading = Meeting.Reading! with { Events = [.. events] } };
}
