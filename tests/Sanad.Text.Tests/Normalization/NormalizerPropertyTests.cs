using Sanad.Testing;
using Sanad.Text.Normalization;
using Xunit;

namespace Sanad.Text.Tests.Normalization;

public sealed class NormalizerPropertyTests
{
    [Fact]
    public void Folding_twice_changes_nothing() => AnyText.Check(text =>
    {
        string once = Normalizer.Fold(text);
        return once == Normalizer.Fold(once);
    });

    [Fact]
    public void Every_single_code_unit_folds_to_what_folds_to_itself()
    {
        string[] wrong = [.. Enumerable.Range(0, 0x10000).Where(unit => !IsStable(((char)unit).ToString())).Select(unit => $"U+{unit:X4}")];
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_way_back_never_runs_backwards_and_ends_at_the_end() => AnyText.Check(text =>
    {
        var normalized = new NormalizedText();
        Normalizer.Normalize(text, normalized);
        SpanAssert.Offsets(normalized);
        return true;
    });

    [Fact]
    public void The_source_before_a_character_folds_to_what_stands_before_it() => AnyText.Check(text =>
    {
        var normalized = new NormalizedText();
        Normalizer.Normalize(text, normalized);
        return Enumerable.Range(0, normalized.Length).All(index => IsRoundTrip(normalized, index));
    });

    [Fact]
    public void No_mark_tatweel_joiner_or_control_character_is_left() => AnyText.Check(text =>
        Normalizer.Fold(text).All(character => character == '\n'
            || !(char.IsControl(character) || Letters.IsMark(character) || character is Letters.Tatweel or Letters.ZeroWidthNonJoiner or Letters.ByteOrderMark)));

    [Fact]
    public void Vowel_marks_and_joiners_in_a_text_make_no_difference() => AnyText.Check(text =>
    {
        string[] parts = text.Split(Letters.Hamza, Letters.HamzaAbove, Letters.MaddaAbove);
        string plain = string.Concat(parts);
        string marked = string.Concat(plain.Select(character => $"{character}\u064E{Letters.ZeroWidthNonJoiner}"));
        return Normalizer.Fold(plain) == Normalizer.Fold(marked);
    });

    [Fact]
    public void A_megabyte_of_anything_ends()
    {
        string[] units = ["\u06D3", "\u0654", "\uD800", "\u202E", "\uFDFA", "ب"];
        foreach (string unit in units)
        {
            var text = new NormalizedText();
            Normalizer.Normalize(string.Concat(Enumerable.Repeat(unit, 1 << 20)), text);
            Assert.Equal(1 << 20, text.ToSource[^1]);
        }
    }

    private static bool IsStable(string text) => Normalizer.Fold(Normalizer.Fold(text)) == Normalizer.Fold(text);

    // A mark that changes the letter before it is the one place where what came before is not settled yet.
    private static bool IsRoundTrip(NormalizedText text, int index)
    {
        int source = text.ToSource[index];
        while (index > 0 && text.ToSource[index - 1] == source)
        {
            index--;
        }

        return text.Source[source] == Letters.HamzaAbove
            || Normalizer.Fold(text.Source[..source]) == text.Characters[..index].ToString();
    }
}
