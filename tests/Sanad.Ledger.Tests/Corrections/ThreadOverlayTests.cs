using Sanad.Ledger.Corrections;
using Xunit;
using static Sanad.Ledger.Tests.Corrections.CorrectionsByHand;

namespace Sanad.Ledger.Tests.Corrections;

public sealed class ThreadOverlayTests
{
    // Two threads of three and one of one, in the order of the days.
    private static readonly (string Record, string Thread)[] Base = [("a", "a"), ("b", "b"), ("c", "a"), ("d", "b"), ("e", "e"), ("f", "a"), ("g", "b")];

    [Theory]
    [InlineData("ababeab")]
    [InlineData("aaaaeaa", "merge c d")]
    [InlineData("ababaab", "merge e c")]
    [InlineData("aaaaaaa", "merge g e f")]
    [InlineData("abcbecb", "split f c")]
    [InlineData("abbbebb", "split a", "merge f b")]
    [InlineData("abcbeab", "split c")]
    [InlineData("abbbebb", "split b c d f g")]
    [InlineData("aaaaeag", "merge a b", "split g")]
    [InlineData("aaaaeaa", "split g", "merge a b g")]
    [InlineData("aaaaeaa", "merge a b", "split gone", "merge gone e")]
    [InlineData("abcbecb", "split a", "undo 1", "split c f")]
    public void Corrections_are_carried_out_one_after_the_other(string expected, params string[] corrections) =>
        Assert.Equal(expected, string.Concat(ThreadOverlay.Apply(Base, CorrectionSet.Of([.. corrections.Select(Read)]))));

    [Fact]
    public void The_order_in_which_a_correction_names_records_and_in_which_corrections_are_given_does_not_count()
    {
        PlacedCorrection[] one = [On(1, CorrectionKind.Merge, "g", "e", "a"), On(2, CorrectionKind.Split, "d", "f"), On(3, CorrectionKind.Merge, "f", "c")];
        PlacedCorrection[] other = [On(3, CorrectionKind.Merge, "c", "f"), On(2, CorrectionKind.Split, "f", "d"), On(1, CorrectionKind.Merge, "a", "e", "g")];
        Assert.Equal(ThreadOverlay.Apply(Base, CorrectionSet.Of(one)), ThreadOverlay.Apply(Base, CorrectionSet.Of(other)));
    }

    [Fact]
    public void Each_thread_is_named_by_its_earliest_record_and_has_no_other_of_its_name()
    {
        var random = new Random(20261122);
        for (int run = 0; run < 300; run++)
        {
            PlacedCorrection[] corrections = [.. Enumerable.Range(1, 6).Select(number => On(
                number, random.Next(2) == 0 ? CorrectionKind.Merge : CorrectionKind.Split, [.. Base.Select(one => one.Record).Where(_ => random.Next(3) == 0)]))];
            string[] threads = ThreadOverlay.Apply(Base, CorrectionSet.Of(corrections));
            Assert.All(threads.Zip(Base).GroupBy(pair => pair.First), thread => Assert.Equal(thread.Key, thread.First().Second.Record));
            PlacedCorrection last = corrections[^1];
            string[] named = [.. Base.Zip(threads).Where(pair => last.Records.Contains(pair.First.Record)).Select(pair => pair.Second).Distinct()];
            Assert.True(named.Length <= 1, "the last correction does not hold");
        }
    }

    private static PlacedCorrection Read(string written, int index)
    {
        string[] words = written.Split(' ');
        return words[0] == "undo"
            ? Placed(Undo(index + 1, long.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)))
            : On(index + 1, words[0] == "merge" ? CorrectionKind.Merge : CorrectionKind.Split, words[1..]);
    }
}
