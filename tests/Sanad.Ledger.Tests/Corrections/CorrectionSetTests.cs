using Sanad.Ledger.Corrections;
using Xunit;
using static Sanad.Ledger.Tests.Corrections.CorrectionsByHand;

namespace Sanad.Ledger.Tests.Corrections;

public sealed class CorrectionSetTests
{
    [Fact]
    public void A_record_that_nobody_named_is_untouched()
    {
        CorrectionSet set = CorrectionSet.Of([On(1, CorrectionKind.Reject, "a")]);
        Assert.Same(RecordState.Untouched, set.StateOf("b"));
        Assert.Equal(Verdict.Rejected, set.StateOf("a").Verdict);
        Assert.Equal(1, Assert.Single(set.StateOf("a").Corrections));
    }

    [Fact]
    public void The_later_verdict_and_the_later_value_of_a_field_win_whatever_order_they_are_given_in()
    {
        PlacedCorrection[] all =
        [
            Edit(4, "a", ("certainty", "denied"), ("event", "AID")), On(3, CorrectionKind.Accept, "a"), Edit(2, "a", ("certainty", "believed"), ("time", "2024")), On(1, CorrectionKind.Reject, "a"),
        ];
        foreach (PlacedCorrection[] given in (PlacedCorrection[][])[all, [.. all.Reverse()]])
        {
            RecordState state = CorrectionSet.Of(given).StateOf("a");
            Assert.Equal(Verdict.Accepted, state.Verdict);
            Assert.Equal([("certainty", "denied"), ("event", "AID"), ("time", "2024")], state.Edits.Select(edit => (edit.Field, edit.Value)));
            Assert.Equal([1L, 2, 3, 4], state.Corrections.AsEnumerable());
        }
    }

    [Fact]
    public void An_undo_takes_back_the_whole_group_and_an_undo_of_it_puts_it_in_force_again()
    {
        PlacedCorrection[] all = [On(1, CorrectionKind.Reject, "a", "b"), Placed(Undo(2, 1)), Placed(Undo(3, 2)), Placed(Undo(4, 3))];
        Assert.Equal(
            [Verdict.Rejected, Verdict.None, Verdict.Rejected, Verdict.None], Enumerable.Range(1, 4).Select(count => CorrectionSet.Of(all[..count]).StateOf("b").Verdict));
        CorrectionSet last = CorrectionSet.Of(all);
        Assert.Equal([(false, 2L), (true, null), (false, 4L), (true, (long?)null)], Enumerable.Range(1, 4).Select(number => (last.IsInForce(number), last.UndoOf(number))));
    }

    [Fact]
    public void An_edit_that_is_undone_leaves_the_value_of_the_edit_before()
    {
        CorrectionSet set = CorrectionSet.Of([Edit(1, "a", ("low", "5")), Edit(2, "a", ("low", "7")), Placed(Undo(3, 2))]);
        Assert.Equal("5", Assert.Single(set.StateOf("a").Edits).Value);
    }

    [Fact]
    public void A_record_that_has_another_id_today_answers_to_both()
    {
        CorrectionSet set = CorrectionSet.Of([new PlacedCorrection(Of(1, CorrectionKind.Reject, Target("old")), ["new"])]);
        Assert.Equal((Verdict.Rejected, Verdict.Rejected), (set.StateOf("old").Verdict, set.StateOf("new").Verdict));
        Assert.Equal(1, Assert.Single(set.StateOf("new").Corrections));
    }

    [Fact]
    public void Merges_and_splits_in_force_come_by_number_and_say_nothing_of_records()
    {
        CorrectionSet set = CorrectionSet.Of([On(3, CorrectionKind.Split, "c"), On(1, CorrectionKind.Merge, "a", "b"), On(2, CorrectionKind.Merge, "c", "d"), Placed(Undo(4, 2))]);
        Assert.Equal([(1L, false, "a b"), (3L, true, "c")], set.Regroupings.Select(one => (one.Number, one.IsSplit, string.Join(' ', one.Records))));
        Assert.Same(RecordState.Untouched, set.StateOf("a"));
    }
}
