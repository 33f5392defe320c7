using Sanad.Ledger.Copies;
using Xunit;
using static Sanad.Ledger.Tests.Copies.CopyTexts;

namespace Sanad.Ledger.Tests.Copies;

public class CopySketchTests
{
    [Fact]
    public void A_sketch_comes_back_from_its_bytes_as_it_was()
    {
        foreach (string text in new[] { "", "خبر", Wire, Long })
        {
            CopySketch sketch = Entry("a", null, text, "پل ٹوٹ گیا").Sketch;
            byte[] bytes = sketch.ToBytes();

            Assert.True(CopySketch.TryRead(bytes, out CopySketch? read));
            Assert.Equal(sketch.Words.ToArray(), read.Words.ToArray());
            Assert.Equal(sketch.Pairs.ToArray(), read.Pairs.ToArray());
            Assert.Equal((sketch.Digest, sketch.Length), (read.Digest, read.Length));
            Assert.Equal(bytes, read.ToBytes());
        }
    }

    [Fact]
    public void A_long_article_takes_six_hundred_bytes_at_most() => Assert.InRange(Entry("a", null, Long).Sketch.ToBytes().Length, 400, 600);

    [Fact]
    public void Bytes_that_are_cut_or_of_another_version_are_refused_and_changed_ones_do_no_harm()
    {
        CopySketch whole = Entry("a", null, Wire).Sketch;
        byte[] bytes = whole.ToBytes();
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.False(CopySketch.TryRead(bytes.AsSpan(0, length), out _));
        }

        for (int index = 0; index < bytes.Length; index++)
        {
            foreach (byte value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                byte[] changed = [.. bytes];
                changed[index] = value;
                if (CopySketch.TryRead(changed, out CopySketch? read))
                {
                    Assert.Equal(changed.Length, read.ToBytes().Length);
                    Assert.InRange(CopyOverlap.Compare(read, whole).OfFirst.Words, 0, 1);
                }
            }
        }

        Assert.False(CopySketch.TryRead([2, .. bytes.AsSpan(1)], out _));
    }

    /// <summary>Some 800 different words.</summary>
    private static string Long => string.Join(' ', Enumerable.Range(0, 800).Select(index => $"{Letters[index % 20]}{Letters[index / 20 % 20]}{Letters[index * 7 % 20]}"));

    private const string Letters = "بپتجچحخدرزسشصطعفقکگل";
}
