using Sanad.Model;
using Sanad.Reader.Gaps;
using Xunit;

namespace Sanad.Reader.Tests.Gaps;

/// <summary>What counts as unknown, with words that we have made up and that no table will ever hold.</summary>
public sealed class GapFinderTests
{
    [Theory]
    [InlineData("وزیر خارجہ زغنبوط نے ماسکو کا دورہ کیا۔", "زغنبوط", GapShape.Person, 3)]
    [InlineData("زغنبوط نے ماسکو کا دورہ کیا۔", "زغنبوط", GapShape.Person, 2)]
    [InlineData("زغنبوط کھرطیش نے ماسکو کا دورہ کیا۔", "زغنبوط کھرطیش", GapShape.Person, 2)]
    [InlineData("پاکستان کی فوج نے زغنبوط میں حملہ کیا۔", "زغنبوط", GapShape.Place, 2)]
    [InlineData("ماسکو نے زغنبوط سے بات کی۔", "زغنبوط", GapShape.Open, 1)]
    public void An_unknown_name_is_told_by_what_stands_beside_it(string text, string noun, GapShape shape, int weight)
    {
        Gap gap = Assert.Single(GapsOf(text, GapKind.Name));
        Assert.Equal((noun, string.Empty, shape, weight), (gap.Noun, gap.Verb, gap.Shape, gap.Weight));
        Assert.Equal(noun, gap.Span.Cut(text).ToString());
    }

    [Fact]
    public void A_verb_of_known_parties_that_no_row_takes_is_a_predicate_gap_and_weighs_as_many_parties()
    {
        const string Text = "روس نے یوکرین کو زغنبوط کر دیا۔";
        Gap gap = Assert.Single(GapsOf(Text, GapKind.Predicate));
        Assert.Equal(("زغنبوط", "kar", 2), (gap.Noun, gap.Verb, gap.Weight));
        Assert.Equal("زغنبوط کر دیا", gap.Span.Cut(Text).ToString());
    }

    [Fact]
    public void Who_is_not_known_to_be_a_party_loses_no_event() =>
        Assert.Empty(GapsOf("لوگوں نے گھر کو زغنبوط کر دیا۔", GapKind.Predicate));

    [Fact]
    public void A_verb_that_introduces_content_and_no_cue_takes_is_a_cue_gap()
    {
        Gap gap = Assert.Single(GapsOf("روس نے زغنبوط کیا کہ جنگ ختم ہو گئی ہے۔", GapKind.Cue));
        Assert.Equal(("زغنبوط", "kar"), (gap.Noun, gap.Verb));
    }

    [Fact]
    public void What_is_known_is_counted_and_leaves_no_gap()
    {
        GapSurvey survey = TestReader.Reader.Survey(TestReader.DocumentOf("روس نے کہا ہے کہ یوکرین نے ماسکو پر حملہ کیا۔"));
        Assert.Empty(survey.Gaps);
        Assert.Equal((3, 2, 1), (survey.Known(GapKind.Name), survey.Known(GapKind.Predicate), survey.Known(GapKind.Cue)));
    }

    [Fact]
    public void A_survey_changes_nothing_of_the_reading()
    {
        Document document = TestReader.Samples[0];
        string before = TestReader.Json(TestReader.Read(document));
        TestReader.Reader.Survey(document);
        Assert.Equal(before, TestReader.Json(TestReader.Read(document)));
    }

    private static Gap[] GapsOf(string text, GapKind kind) => [.. TestReader.Reader.Survey(TestReader.DocumentOf(text)).Gaps.Where(gap => gap.Kind == kind)];
}
