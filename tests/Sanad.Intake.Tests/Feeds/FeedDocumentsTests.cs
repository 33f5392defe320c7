using System.Text;
using System.Text.RegularExpressions;
using Sanad.Intake.Feeds;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Feeds;

public sealed partial class FeedDocumentsTests
{
    private static readonly InputPlace At = new("feed.xml");

    [Fact]
    public void The_fullest_text_is_the_text()
    {
        Document document = One("<title>پل کھل گیا</title><link>https://example.org/1</link><description>شہر میں نیا پل کھل گیا۔</description><pubDate>30 Nov 2024</pubDate>");
        Assert.Equal(
            new Document
            {
                Id = "https://example.org/1",
                Source = "خبریں",
                Url = "https://example.org/1",
                Title = "پل کھل گیا",
                Published = "2024-11-30",
                Text = "شہر میں نیا پل کھل گیا۔",
            },
            document);
    }

    [Theory]
    [InlineData("<title>پل کھل گیا</title>")]
    [InlineData("<title>پل کھل گیا</title><description>پل کھل گیا</description>")]
    [InlineData("<title>پل کھل گیا</title><description>&lt;img src='a.jpg'&gt;</description>")]
    public void An_entry_that_says_no_more_than_its_title_is_a_headline(string entry)
    {
        Document document = One(entry);
        Assert.Equal((DocumentKind.Headline, "پل کھل گیا", null), (document.Kind, document.Text, document.Title));
    }

    [Fact]
    public void The_day_given_for_all_is_that_of_an_entry_without_one() =>
        Assert.Equal("2024-12-01", One("<title>پل کھل گیا</title>", new IntakeOptions { Published = "2024-12-01" }).Published);

    [Fact]
    public void An_outlet_may_be_called_otherwise_than_its_feed_calls_itself() =>
        Assert.Equal("روزنامہ", FeedDocuments.Of(Feed("<title>پل</title>"), At, new IntakeOptions(), "روزنامہ")[0].Document!.Source);

    [Fact]
    public void A_link_that_is_no_page_is_no_address() => Assert.Null(One("<title>پل کھل گیا</title><link>javascript:alert(1)</link>").Url);

    [Fact]
    public void An_entry_with_nothing_in_it_is_one_diagnostic_and_the_next_goes_on()
    {
        IReadOnlyList<IntakeItem> items = FeedDocuments.Of(Feed("<link>https://example.org/1</link></item><item><title>پل</title>"), At, new IntakeOptions());
        Assert.Equal("feed.xml: entry 1 has neither a title nor a text; nothing is lost; tell the feed's owner [INTAKE0041]", items[0].Diagnostic!.ToString());
        Assert.Equal("پل", items[1].Document!.Text);
    }

    [Fact]
    public void An_entry_beyond_the_limit_is_no_single_report()
    {
        IReadOnlyList<IntakeItem> items = FeedDocuments.Of(Feed($"<description>{new string('a', 1024 * 1024 + 1)}</description>"), At, new IntakeOptions { MaxTextBytes = 1024 * 1024 });
        Assert.Equal(
            "feed.xml: entry 1 has more than 1 MB of text, which is no single report; read the page it links to instead [INTAKE0042]",
            Assert.Single(items).Diagnostic!.ToString());
    }

    [Fact]
    public void What_is_no_feed_is_one_diagnostic()
    {
        Feed feed = new FeedReader().Read(Encoding.UTF8.GetBytes("<html><p>کچھ نہیں</p></html>"), null, null);
        Assert.Equal(
            "feed.xml: is no feed that could be read: it is no feed: there is no rss, rdf, feed or channel in it; give the address of an RSS, Atom or JSON feed [INTAKE0040]",
            Assert.Single(FeedDocuments.Of(feed, At, new IntakeOptions())).Diagnostic!.ToString());
    }

    [Fact]
    public void Every_diagnostic_code_of_feeds_is_in_the_guide()
    {
        string guide = File.ReadAllText(RepositoryFolder.PathOf("docs/guide/reading-news.md"));
        string[] codes = [.. Code().Matches(File.ReadAllText(RepositoryFolder.PathOf("src/Sanad.Intake/Feeds/FeedMessages.cs"))).Select(match => match.Value)];
        Assert.Equal(["INTAKE0040", "INTAKE0041", "INTAKE0042"], codes);
        Assert.DoesNotContain(codes, code => !guide.Contains($"| {code} |", StringComparison.Ordinal));
    }

    private static Document One(string entry, IntakeOptions? options = null) =>
        Assert.Single(FeedDocuments.Of(Feed(entry), At, options ?? new IntakeOptions())).Document!;

    private static Feed Feed(string entry) =>
        new FeedReader().Read(Encoding.UTF8.GetBytes($"<rss><channel><title>خبریں</title><item>{entry}</item></channel></rss>"), null, null);

    [GeneratedRegex("INTAKE[0-9]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
