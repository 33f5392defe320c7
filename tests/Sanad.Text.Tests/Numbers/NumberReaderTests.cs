using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Text.Numbers;
using Xunit;

namespace Sanad.Text.Tests.Numbers;

public sealed class NumberReaderTests
{
    private const int Seed = 20161027;
    private readonly TextAnalysis analysis = new(UrduLanguage.Pack);
    private readonly NumberReader reader = new(UrduLanguage.Pack);
    private readonly ArenaList<NumberExpression> numbers = new();

    [Fact]
    public void Every_word_from_zero_to_ninety_nine_is_its_number_in_every_spelling()
    {
        for (int number = 0; number < 100; number++)
        {
            foreach (string surface in NumberSpeller.Table[number.ToString("'n'000", CultureInfo.InvariantCulture)])
            {
                Assert.Equal((surface, (decimal?)(5000 + number)), (surface, Read("پانچ ہزار " + surface)));
            }
        }
    }

    [Fact]
    public void A_number_in_words_is_that_number()
    {
        var random = new Random(Seed);
        for (int trial = 0; trial < 3000; trial++)
        {
            long number = random.NextInt64(1, (long)Math.Pow(10, 1 + (trial % 12)));
            string words = NumberSpeller.Spell(number);
            Assert.Equal((words, (decimal?)number), (words, Read("کم از کم " + words)));
        }
    }

    [Fact]
    public void A_number_in_digits_is_that_number_with_and_without_separators()
    {
        var random = new Random(Seed);
        for (int trial = 0; trial < 500; trial++)
        {
            long number = random.NextInt64(1, 1_000_000_000_000);
            Assert.Equal(number, Read(number.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(number, Read(number.ToString("N0", CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_number_too_long_to_hold_is_left_out() => Assert.Null(Read(new string('9', 40)));

    [Fact]
    public void Numbers_lie_in_order_inside_their_sentences()
    {
        var random = new Random(Seed);
        string[] words = [.. NumberSpeller.Table.Values.SelectMany(surfaces => surfaces), "سے", "تک", "اور", "یا", "-", ",", ".", "۔", "\n", "7", "15,000", "2.5", "کم از کم", "سے زائد", "99999999999999999"];
        for (int trial = 0; trial < 2000; trial++)
        {
            Read(string.Join(random.Next(4) == 0 ? string.Empty : " ", Enumerable.Range(0, 25).Select(_ => words[random.Next(words.Length)])));
            int end = 0;
            foreach (NumberExpression number in numbers.Items)
            {
                Assert.InRange(number.First, end, number.End - 1);
                Assert.Contains(analysis.Sentences.Items.ToArray(), sentence => sentence.Start <= number.First && number.End <= sentence.End);
                end = number.End;
            }
        }
    }

    private decimal? Read(string text)
    {
        analysis.Analyze(text);
        reader.Read(analysis, numbers);
        return numbers.Count == 1 ? numbers[0].Low : null;
    }
}
