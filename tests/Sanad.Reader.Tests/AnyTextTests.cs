using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests;

/// <summary>Any string at all is read in time, without an exception, into a reading that holds together.</summary>
[Collection(AloneCollection.Name)]
public sealed class AnyTextTests
{
    private const int Texts = 400;
    private const int MostUnits = 160;
    private const int MostPieces = 40;
    private const ulong Seed = 20270512;
    private const ulong Gamma = 4411;
    private const int Megabyte = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Runs of the samples' words, and what surrounds words: marks, joiners, bidi controls, halves of pairs.
    private static readonly string[] Pieces =
    [
        .. TestReader.Samples.SelectMany(sample => sample.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal),
        "\u202E", "\u2066", "\u2069", "\u200F", "\u200C", "\u0640", "\uD83D", "\uDE00", "😀", "\uFEFF", "\u0654", "\0",
        "\u06D4", "،", ":", "'", "\"", "‘", "’", "“", "”", "\n", "\n\n", "-", "(", ")", "%", "؟", "!", "..", "1,900", "۱۷", "999999999999999999999999999999",
    ];

    [Fact]
    public void Any_code_units_are_read() => Check(
        from size in Gen.Choose(0, MostUnits)
        from units in Unit.ArrayOf(size)
        select new string([.. units.Select(unit => (char)unit)]));

    [Fact]
    public void The_words_of_the_samples_in_any_order_are_read() => Check(
        from size in Gen.Choose(0, MostPieces)
        from pieces in Gen.Elements(Pieces).ArrayOf(size)
        from gap in Gen.Elements(" ", " ", "", "\n")
        select string.Join(gap, pieces));

    [Theory]
    [InlineData("ا")]
    [InlineData("ب")]
    [InlineData("۔")]
    [InlineData("،")]
    [InlineData("'")]
    [InlineData("7")]
    [InlineData("\u202E")]
    [InlineData("\u064E")]
    [InlineData("\n")]
    [InlineData(" ")]
    public void A_megabyte_of_one_letter_is_read_in_time(string letter) => ReadInTime(string.Concat(Enumerable.Repeat(letter, Megabyte)));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void A_megabyte_of_halves_of_pairs_is_read_in_time(char half) => ReadInTime(new string(half, Megabyte));

    [Theory]
    [InlineData("روس نے کہا کہ ")]
    [InlineData("روس کے ")]
    [InlineData("روس، ")]
    [InlineData("ایک ہزار ")]
    [InlineData("جو روس ")]
    [InlineData("حملہ ")]
    public void A_hundred_kilobytes_without_a_full_stop_are_read_in_time(string phrase) => ReadInTime(string.Concat(Enumerable.Repeat(phrase, 100_000 / phrase.Length)));

    [Fact]
    public void A_megabyte_of_news_is_read_in_time()
    {
        string report = TestReader.Samples[0].Text + "\n";
        ReadInTime(string.Concat(Enumerable.Repeat(report, Megabyte / report.Length)));
    }

    [Fact]
    public void A_quotation_that_runs_on_into_nothing_is_read() => ReadingAssert.Holds(TestReader.Read("\"\"\"\"ملک\"\"\"\n{"));

    private static Gen<int> Unit => Gen.Frequency(
        (6, Gen.Choose(0x0600, 0x06FF)),
        (2, Gen.Choose(0xFB50, 0xFEFF)),
        (2, Gen.Choose(0x2000, 0x206F)),
        (2, Gen.Choose(0x0000, 0x007F)),
        (1, Gen.Choose(0xD800, 0xDFFF)),
        (2, Gen.Choose(0x0000, 0xFFFF)));

    /// <summary>A failure prints the text and the seed.</summary>
    private static void Check(Gen<string> texts) => Prop.ForAll(Arb.From(texts, Shorter), text =>
    {
        Reading reading = TestReader.Read(text);
        ReadingAssert.Holds(reading);
        TestReader.Json(reading);
        Reading titled = TestReader.Read(TestReader.DocumentOf(text) with { Title = text[(text.Length / 2)..] });
        ReadingAssert.Holds(titled);
        TestReader.Json(titled);
        TestReader.Reader.Explain(TestReader.DocumentOf(text), null);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Texts).WithReplay(Seed, Gamma));

    private static IEnumerable<string> Shorter(string text)
    {
        for (int size = text.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= text.Length; start += size)
            {
                yield return text.Remove(start, size);
            }
        }
    }

    private static void ReadInTime(string text)
    {
        long started = Stopwatch.GetTimestamp();
        Reading reading = TestReader.Read(text);
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        Assert.Equal(text.Length, reading.Text.Length);
        Assert.True(took < Patience, $"{text.Length} characters took {took}");
    }
}
