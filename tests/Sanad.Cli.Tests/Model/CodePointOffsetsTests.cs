using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests.Model;

public sealed class CodePointOffsetsTests
{
    [Fact]
    public void A_text_without_surrogates_counts_the_same_both_ways()
    {
        CodePointOffsets offsets = CodePointOffsets.Of("اُن\u200Cکا");
        Assert.True(offsets.IsIdentity);
        Assert.Equal(5, offsets.ToCodePoint(5));
        Assert.Equal(5, offsets.ToUtf16(5));
    }

    [Fact]
    public void A_surrogate_pair_is_one_code_point()
    {
        CodePointOffsets offsets = CodePointOffsets.Of("a😀b😀😀");
        Assert.False(offsets.IsIdentity);
        Assert.Equal([0, 1, 2, 3, 4, 5], new[] { 0, 1, 3, 4, 6, 8 }.Select(offsets.ToCodePoint));
        Assert.Equal([0, 1, 3, 4, 6, 8], Enumerable.Range(0, 6).Select(offsets.ToUtf16));
    }

    [Fact]
    public void An_unpaired_half_is_one_code_point()
    {
        CodePointOffsets offsets = CodePointOffsets.Of("\uD800a\uDC00😀b");
        Assert.Equal(3, offsets.ToCodePoint(3));
        Assert.Equal(4, offsets.ToCodePoint(5));
        Assert.Equal(5, offsets.ToUtf16(4));
    }

    [Fact]
    public void Any_text_counts_as_its_runes_do()
    {
        Prop.ForAll<string?>(given =>
        {
            string text = $"😀{given}😀";
            CodePointOffsets offsets = CodePointOffsets.Of(text);
            int codePoint = 0;
            int at = 0;
            foreach (Rune rune in text.EnumerateRunes())
            {
                Assert.Equal(codePoint, offsets.ToCodePoint(at));
                Assert.Equal(at, offsets.ToUtf16(codePoint));
                at += rune.Utf16SequenceLength;
                codePoint++;
            }

            Assert.Equal(codePoint, offsets.ToCodePoint(text.Length));
        }).QuickCheckThrowOnFailure();
    }
}
