using System.Text;
using Sanad.Intake.Feeds;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Feeds;

public sealed class FeedReaderTests
{
    private readonly FeedReader reader = new();

    [Fact]
    public void An_entry_of_RSS_has_what_its_elements_say()
    {
        Feed feed = Read("""
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
            <channel><title>شہر کی خبریں</title><link>/</link><language>ur</language>
            <image><title>نشان</title><link>http://example.org/logo</link></image>
            <item><title>پل &amp;amp; سڑک کھل گئی</title><link>/news/1</link><guid isPermaLink="false">n-1</guid>
              <pubDate>Sat, 30 Nov 2024 10:00:00 +0500</pubDate><dc:creator>علی خان</dc:creator>
              <description>نیا پل کھل گیا۔</description><c:encoded><![CDATA[<p>نیا پل <b>آج</b> کھل گیا۔</p><p>دوسرا پیرا۔</p>]]></c:encoded></item>
            </channel></rss>
            """);
        Assert.Equal(FeedFormat.Rss, feed.Format);
        Assert.Equal(("شہر کی خبریں", "https://example.org/", "ur"), (feed.Title, feed.Link, feed.Language));
        FeedEntry entry = Assert.Single(feed.Entries);
        Assert.Equal(("پل & سڑک کھل گئی", "https://example.org/news/1", "n-1"), (entry.Title, entry.Link, entry.Id));
        Assert.Equal(("علی خان", "2024-11-30"), (entry.Author, entry.Published?.Day));
        Assert.Equal("نیا پل کھل گیا۔", entry.Summary!.ToPlainText());
        Assert.Equal("نیا پل آج کھل گیا۔\n\nدوسرا پیرا۔", entry.Content!.ToPlainText());
        Assert.Empty(feed.Faults);
    }

    [Fact]
    public void An_entry_of_Atom_has_what_its_elements_say()
    {
        Feed feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ur" xml:base="https://news.example.org/x/">
            <title type="html">خبر&amp;nbsp;نامہ</title><link rel="self" href="feed.atom"/><link href="home"/><updated>2024-11-30T08:00:00Z</updated>
            <entry><id>tag:example.org,2024:1</id><title>وزیر کا دورہ</title><link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="1.html"/>
              <updated>2024-11-30T08:00:00Z</updated><author><name>سارہ احمد</name><email>s@example.org</email></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>وزیر لاہور پہنچے۔</p><ul><li>پہلا</li><li>دوسرا</li></ul></div></content></entry>
            </feed>
            """);
        Assert.Equal((FeedFormat.Atom, "خبر نامہ", "https://news.example.org/x/home", "ur"), (feed.Format, feed.Title, feed.Link, feed.Language));
        FeedEntry entry = Assert.Single(feed.Entries);
        Assert.Equal(("tag:example.org,2024:1", "https://news.example.org/x/1.html", "سارہ احمد"), (entry.Id, entry.Link, entry.Author));
        Assert.Equal("وزیر لاہور پہنچے۔\n\nپہلا\nدوسرا", entry.Content!.ToPlainText());
        Assert.Null(entry.Published);
        Assert.Equal("2024-11-30", entry.Updated?.Day);
    }

    [Fact]
    public void An_entry_of_a_JSON_feed_has_what_its_members_say()
    {
        Feed feed = Read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "خبریں", "home_page_url": "https://example.org/", "language": "ur", "items": [
             {"id": 7, "url": "a/7", "title": "بارش", "content_html": "<p>کل بارش ہوئی۔</p>", "date_published": "2024-11-30T08:00:00+05:00", "authors": [{"name": "علی"}]},
             "nothing", {"id": "8", "content_text": "صرف متن"}]}
            """);
        Assert.Equal((FeedFormat.Json, "خبریں", "ur"), (feed.Format, feed.Title, feed.Language));
        Assert.Equal(
            [("7", "https://example.org/a/7", "بارش", "کل بارش ہوئی۔", "علی", "2024-11-30"), ("8", null, null, "صرف متن", null, null)],
            feed.Entries.Select(entry => (entry.Id, entry.Link, entry.Title, entry.Content?.ToPlainText(), entry.Author, entry.Published?.Day)));
    }

    [Fact]
    public void Old_formats_are_read_too()
    {
        Feed rdf = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="x"><title>خبریں</title></channel><item rdf:about="http://example.org/1"><title>ایک</title><dc:date>2024-11-30</dc:date></item></rdf:RDF>
            """);
        Assert.Equal(("خبریں", "http://example.org/1", "2024-11-30"), (rdf.Title, rdf.Entries[0].Id, rdf.Entries[0].Published?.Day));
        Feed cdf = Read("<CHANNEL HREF='http://example.org/'><TITLE>خبریں</TITLE><ITEM HREF='http://example.org/2'><TITLE>دو</TITLE><ABSTRACT>خلاصہ</ABSTRACT></ITEM></CHANNEL>");
        Assert.Equal((FeedFormat.Cdf, "http://example.org/", "http://example.org/2"), (cdf.Format, cdf.Link, cdf.Entries[0].Link));
    }

    [Fact]
    public void An_ill_formed_feed_gives_its_entries_and_says_what_is_wrong()
    {
        Feed feed = Read("""
            <rss><channel><title>خبریں
            <item><title>ایک & دو</title><description><p>پہلا<br>پیرا</description>
            <item><title>تین < چار</title><link>http://example.org/3
            """);
        Assert.Equal(["ایک & دو", "تین < چار"], feed.Entries.Select(entry => entry.Title));
        Assert.Equal("پہلا\nپیرا", feed.Entries[0].Summary!.ToPlainText());
        Assert.Equal("http://example.org/3", feed.Entries[1].Link);
        Assert.Equal("خبریں", feed.Title);
        Assert.Equal(["line 2: p is not closed inside description", "line 3: a '<' that begins no tag", "line 3: link is not closed"], feed.Faults);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("<html><body><p>کوئی فیڈ نہیں</p></body></html>", "it is no feed: there is no rss, rdf, feed or channel in it")]
    [InlineData("{\"a\": 1}", "it is no feed: there are no \"items\" in it")]
    [InlineData("{\"items\": [", "line 1: it is not JSON")]
    [InlineData("\0\0\0\u0001\u0002\u0003", "it is no text in any known encoding")]
    public void What_is_no_feed_says_why(string text, string fault)
    {
        Feed feed = Read(text);
        Assert.Equal(FeedFormat.Unknown, feed.Format);
        Assert.Equal(fault, feed.Faults[^1]);
    }

    [Theory]
    [InlineData("windows-1256", "text/xml; charset=windows-1256")]
    [InlineData("windows-1256", "text/xml; charset=utf-8")]
    [InlineData("windows-1256", null)]
    [InlineData("utf-16", null)]
    [InlineData("utf-8", "text/xml; charset=iso-8859-1")]
    public void The_encoding_is_found_whatever_the_header_says(string written, string? contentType)
    {
        Encoding encoding = Sanad.Intake.Encodings.EncodingLabels.Find(written)!;
        byte[] bytes = encoding.GetBytes("<?xml version='1.0'?><rss><channel><title>پاکستان کے وزير خارجہ نے چين کا دورہ کيا</title></channel></rss>");
        Assert.Equal("پاکستان کے وزير خارجہ نے چين کا دورہ کيا", reader.Read(bytes, contentType, null).Title);
    }

    [Fact]
    public void A_list_of_feeds_is_read_with_its_folders()
    {
        byte[] list = Encoding.UTF8.GetBytes("""
            <opml version="1.0"><body><outline text="اردو"><outline type="rss" text="الف" title="اخبار الف" xmlUrl="https://example.org/a?x=1&amp;y=2"/>
            <outline text="ب" xmlurl="https://example.org/b"/><outline text="پھر" xmlUrl="https://example.org/b"></outline>
            <outline type="rss" url="https://example.org/c"></body>
            """);
        Assert.Equal(
            [new OpmlFeed("https://example.org/a?x=1&y=2", "اخبار الف"), new OpmlFeed("https://example.org/b", "ب"), new OpmlFeed("https://example.org/c", null)],
            OpmlReader.Read(list));
    }

    [SharedFact("robustness/newsboat-feeds")]
    public void Lists_of_feeds_of_a_feed_reader_are_read()
    {
        string folder = RepositoryFolder.SharedPathOf("robustness/newsboat-feeds/test/data");
        IReadOnlyList<OpmlFeed> feeds = OpmlReader.Read(File.ReadAllBytes(Path.Join(folder, "example.opml")));
        Assert.Equal(new OpmlFeed("https://example.com/feed.xml", "example.com website"), feeds[0]);
        Assert.Equal(new OpmlFeed("https://blogs.example.com/~mike/.rss", "Notes by Mike"), feeds[5]);
        Assert.Empty(OpmlReader.Read(File.ReadAllBytes(Path.Join(folder, "test-urls.txt"))));
    }

    [SharedFact("robustness/miniflux-testdata")]
    public void A_real_feed_in_Urdu_gives_every_entry_with_day_link_and_title()
    {
        byte[] bytes = File.ReadAllBytes(RepositoryFolder.SharedPathOf("robustness/miniflux-testdata/internal/reader/parser/testdata/urdu_UTF8.xml"));
        Feed feed = reader.Read(bytes, "text/xml", null);
        Assert.Empty(feed.Faults);
        Assert.All(feed.Entries, entry =>
        {
            Assert.StartsWith("201", Assert.NotNull(entry.Published).Day, StringComparison.Ordinal);
            Assert.StartsWith("http", entry.Link, StringComparison.Ordinal);
            Assert.NotNull(entry.Title);
            Assert.NotNull(entry.Summary);
        });
        Assert.True(feed.Entries.Count > 10, $"{feed.Entries.Count} entries");
        Assert.All(FeedDocuments.Of(feed, new InputPlace("feed"), new IntakeOptions()), item => Assert.NotNull(item.Document));
    }

    private Feed Read(string text) => reader.Read(Encoding.UTF8.GetBytes(text), null, "https://example.org/feed.xml");
}
