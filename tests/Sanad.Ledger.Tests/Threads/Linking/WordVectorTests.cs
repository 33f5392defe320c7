using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>Words with weights, and the sentences and parties that are compared by them.</summary>
public sealed class WordVectorTests
{
    [Fact]
    public void The_cosine_is_what_two_have_in_common()
    {
        WordVector one = WordVector.Of([1, 2], [3, 4]);
        Assert.Equal(1, one.Cosine(one), 0.002f);
        Assert.Equal(0.6f, one.Cosine(WordVector.Of([1, 9], [5, 0])), 0.002f);
        Assert.Equal(0, one.Cosine(WordVector.Of([7, 8], [1, 1])));
        Assert.Equal(0, one.Cosine(WordVector.Empty));
        Assert.Equal(one.Cosine(WordVector.Of([2, 3], [1, 1])), WordVector.Of([2, 3], [1, 1]).Cosine(one));
    }

    [Fact]
    public void Weights_survive_two_bytes()
    {
        WordVector vector = WordVector.Of([-5, 3, 11], [1, 2.7f, 0.3f]);
        Assert.All(vector.Weights.ToArray(), weight => Assert.Equal(weight, (float)(Half)weight));
        Assert.Equal(1, vector.Weights.ToArray().Sum(weight => weight * weight), 0.005f);
        Assert.Same(WordVector.Empty, WordVector.Of([1], [0]));
    }

    [Fact]
    public void A_word_that_the_whole_story_has_does_not_set_a_sentence_apart()
    {
        MatterSentence one = MatterSentence.Of(0, WordVector.Of([1, 2], [1, 1]), [1, 0.5f]);
        MatterSentence other = MatterSentence.Of(3, WordVector.Of([1, 3], [1, 1]), [1, 0.5f]);
        Assert.Equal(0.5f, one.Likeness(other).All, 0.002f);
        Assert.Equal(0, one.Likeness(other).Own);
        Assert.Equal(1, one.Likeness(one).Own, 0.002f);
    }

    [Fact]
    public void Sentences_are_as_alike_by_the_index_of_their_words_as_one_by_one()
    {
        var random = new Random(5);
        ImmutableArray<MatterSentence> left = [.. Enumerable.Range(0, 6).Select(Drawn)];
        ImmutableArray<MatterSentence> right = [.. Enumerable.Range(0, 4).Select(Drawn)];
        var pairs = new SentencePairs(new SentenceIndex(left), right);
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                Assert.Equal(left[i].Likeness(right[j]), pairs.Likeness(i, j));
            }
        }

        MatterSentence Drawn(int number)
        {
            int[] words = [.. Enumerable.Range(0, 20).Where(_ => random.Next(3) == 0)];
            return MatterSentence.Of(number, WordVector.Of(words, [.. words.Select(_ => random.NextSingle())]), [.. words.Select(_ => random.NextSingle())]);
        }
    }

    [Theory]
    [InlineData(7, 1, 1, 0, 7, 2, 2, 0, PartyMatch.Name)]
    [InlineData(7, 1, 1, 0, 8, 1, 1, 0, PartyMatch.Weak)]
    [InlineData(7, 1, 1, 0, 8, 1, 2, 0, PartyMatch.Clash)]
    [InlineData(7, 1, 1, 0, 0, 1, 1, 0, PartyMatch.Sector)]
    [InlineData(0, 1, 1, 0, 0, 1, 2, 0, PartyMatch.Country)]
    [InlineData(0, 0, 1, 5, 0, 2, 1, 5, PartyMatch.Country)]
    [InlineData(0, 0, 1, 5, 0, 2, 1, 6, PartyMatch.Weak)]
    [InlineData(0, 1, 1, 0, 0, 2, 1, 0, PartyMatch.Clash)]
    public void Parties_agree_by_name_country_sector_and_words(int name, int country, int sector, int words, int otherName, int otherCountry, int otherSector, int otherWords, PartyMatch expected)
    {
        var one = new MatterParty(name, country, sector, words);
        var other = new MatterParty(otherName, otherCountry, otherSector, otherWords);
        Assert.Equal((expected, expected), (one.Match(other), other.Match(one)));
        Assert.Equal(expected, MatterParty.Match([one], [other]));
        Assert.Equal(PartyMatch.None, MatterParty.Match([one], []));
        Assert.Equal(PartyMatch.Name, MatterParty.Match([one, new MatterParty(99, 0, 0, 0)], [other, new MatterParty(99, 0, 0, 0)]));
    }
}
