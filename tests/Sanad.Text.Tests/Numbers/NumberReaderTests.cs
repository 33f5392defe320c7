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
            long number = random.NextInt64(1, (long)Math.Pow(10, 1 + (trial % 13)));
            string words = NumberSpeller.Spell(number);
            Assert.Equal((words, (decimal?)number), (words, Read("کم از کم " + words)));
        }
    }

    [Fact]
    public void Every_multiplier_takes_every_unit_and_every_fraction()
    {
        (string Id, decimal Value)[] multipliers = [("m100", 100), ("m1000", 1000), ("m100000", 100_000), ("m10000000", 10_000_000), ("m1000000000", 1_000_000_000), ("m100000000000", 100_000_000_000)];
        (string Id, decimal Value)[] fractions = [("f-dedh", 1.5m), ("f-dhai", 2.5m), ("f-sawa", 1.25m), ("f-paune", 0.75m)];
        foreach ((string id, decimal multiplier) in multipliers)
        {
            string word = NumberSpeller.Table[id][0];
            for (int number = 1; number < 100; number++)
            {
                string spelled = $"{NumberSpeller.Spell(number)} {word}";
                Assert.Equal((spelled, (decimal?)(number * multiplier)), (spelled, Read("کم از کم " + spelled)));
                Assert.Equal(number * multiplier, Read($"کم از کم {number} {word}"));
            }

            foreach ((string fraction, decimal value) in fractions)
            {
                string spelled = $"{NumberSpeller.Table[fraction][0]} {word}";
                Assert.Equal((spelled, (decimal?)(value * multiplier)), (spelled, Read("کم از کم " + spelled)));
            }
        }
    }

    [Fact]
    public void Every_ordinal_to_a_hundred_is_its_number_in_every_spelling()
    {
        for (int number = 2; number <= 100; number++)
        {
            foreach (string surface in NumberSpeller.Table[number.ToString("'o'000", CultureInfo.InvariantCulture)])
            {
                Read(surface + " سالگرہ");
                Assert.Equal((surface, 1), (surface, numbers.Count));
                Assert.Equal((surface, NumberKind.Ordinal, (decimal?)number), (surface, numbers[0].Kind, numbers[0].Low));
            }
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
