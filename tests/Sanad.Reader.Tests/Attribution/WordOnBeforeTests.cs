using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Attribution;

/// <summary>What a word on something told before does to its figures, and when it was said.</summary>
public sealed class WordOnBeforeTests
{
    [Fact]
    public void Who_has_not_confirmed_it_stands_beside_the_origin_of_a_figure()
    {
        FigureRecord figure = Assert.Single(TestReader.Read("مغرب کا خیال ہے کہ بیلاروس نے 8 ہزار فوجی روس بھیجے ہیں۔ ماسکو اور منسک نے اس کی تصدیق نہیں کی۔").Figures);

        Assert.Equal(["WST", "RUS", "BLR"], figure.Attribution.Select(voice => voice.Country));
        Assert.Equal([Stance.Believes, Stance.NotConfirmed, Stance.NotConfirmed], figure.Attribution.Select(voice => voice.Stance));
        Assert.Equal(Certainty.Believed, figure.Certainty);
    }

    [Fact]
    public void A_denial_in_the_next_clause_denies_the_figure()
    {
        FigureRecord figure = Assert.Single(TestReader.Read("ترکی نے دعویٰ کیا کہ اس نے 20 جنگجو ہلاک کیے جبکہ شام اس کی تردید کرتا ہے۔").Figures);

        Assert.Equal(Certainty.Denied, figure.Certainty);
    }

    [Fact]
    public void A_month_before_the_saying_is_when_it_was_said()
    {
        FigureRecord figure = Assert.Single(TestReader.Read("یوکرینی حکام نے مارچ میں بتایا تھا کہ 900 روسی فوجی ہلاک ہوئے۔").Figures);

        Assert.Equal("2027-03", Assert.Single(figure.Attribution).Said?.Value);
        Assert.Null(figure.Time);
    }

    [Fact]
    public void A_month_before_an_announcement_is_not_when_it_happened()
    {
        EventRecord sent = Assert.Single(TestReader.Read("منسک نے اپریل میں روس میں فوجیوں کی تعیناتی کا اعلان کیا۔").Events);

        Assert.Equal("2027-04", Assert.Single(sent.Attribution).Said?.Value);
        Assert.Null(sent.Time);
    }
}
