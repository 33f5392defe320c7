using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Intake.Feeds;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Feeds;

public sealed class HostileFeedTests
{
    private readonly FeedReader reader = new();

    [SharedTheory("robustness")]
    [InlineData("feedparser-tests", 2106)]
    [InlineData("w3c-feedvalidator", 2224)]
    [InlineData("newsboat-feeds", 64)]
    [InlineData("miniflux-testdata", 20)]
    [InlineData("defusedxml", 12)]
    public void Every_file_of_a_collection_of_bad_feeds_is_read_or_refused(string collection, int atLeast)
    {
        string[] files = Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness", collection), "*", SearchOption.AllDirectories);
        Assert.True(files.Length >= atLeast, $"{files.Length} files");
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            Feed feed = reader.Read(bytes, null, "https://example.org/feed");
            Assert.True(feed.Faults.Count <= 22, file);
            Assert.NotNull(FeedDocuments.Of(feed, new InputPlace(file), new IntakeOptions()));
            Assert.NotNull(OpmlReader.Read(bytes));
        }
    }

    [SharedFact("robustness/defusedxml")]
    public void Bombs_and_outside_entities_cost_next_to_nothing()
    {
        foreach (string file in Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness/defusedxml/xmltestdata"), "*.xml"))
        {
            byte[] bytes = File.ReadAllBytes(file);
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            Feed feed = reader.Read(bytes, null, null);
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), file);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 * 1024 * 1024, file);
            Assert.Equal(FeedFormat.Unknown, feed.Format);
        }
    }

    [Fact]
    public void A_feed_with_a_document_type_is_read_and_its_entities_are_not()
    {
        Feed feed = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE rss [ <!ENTITY a "]>"> <!-- ' ]> --> <!ENTITY lol SYSTEM "file:///etc/hostname"> <!ENTITY % b SYSTEM "http://127.0.0.1/x.dtd"> %b; ]>
            <rss><channel><title>&lol;&eacute;&nbsp;خبریں</title><item><title>ایک &a; خبر</title></item></channel></rss>
            """);
        Assert.Equal("&lol;é خبریں", feed.Title);
        Assert.Equal("ایک &a; خبر", Assert.Single(feed.Entries).Title);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<item>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?x ")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<!DOCTYPE a [ '>")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='c' ")]
    [InlineData("<a ")]
    [InlineData("</a")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("<x:y xmlns:x=\"z\">")]
    [InlineData("<item><title>a</title><description>&lt;script&gt;")]
    [InlineData("<div><b><i>")]
    public void A_quarter_megabyte_of_any_one_thing_takes_no_longer_than_its_length(string piece)
    {
        string body = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
        long start = Stopwatch.GetTimestamp();
        Feed feed = Read($"<rss><channel><title>خبریں</title>{body}");
        FeedDocuments.Of(feed, new InputPlace("feed"), new IntakeOptions());
        HtmlText.Of(body);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), Stopwatch.GetElapsedTime(start).ToString());
    }

    [Fact]
    public void Any_bytes_behind_the_beginning_of_a_feed_are_read_or_refused()
    {
        byte[][] heads = [[], [.. "<rss><channel><item>"u8], [.. "{\"items\":[{"u8], [.. "<!DOCTYPE rss ["u8], [.. "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='"u8]];
        Gen<byte[]> pieces = Gen.Elements("<", ">", "&", "\"", "'", "</", "item", "title", "link", " href=", "]]>", "<![CDATA[", "-->", "<!--", ";", "#x", "12", "date", "\0", "ہ", "{", "}", "[", ",", ":")
            .Select(Encoding.UTF8.GetBytes).ArrayOf(40).Select(parts => parts.SelectMany(part => part).ToArray());
        Action<byte[]> holds = bytes =>
        {
            foreach (byte[] head in heads)
            {
                Feed feed = reader.Read((byte[])[.. head, .. bytes], "text/xml; charset=utf-8", null);
                Assert.DoesNotContain(feed.Entries, entry => entry.Title?.Length == 0);
            }
        };
        FsCheck.Fluent.Prop.ForAll(Arb.From(pieces), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20161027, 14501));
    }

    [Fact]
    public void Entries_beyond_the_limit_are_left_out_and_said_so()
    {
        Feed feed = new FeedReader { MaxEntries = 2 }.Read(Encoding.UTF8.GetBytes("<rss><item><title>۱</title></item><item><title>۲</title></item><item><title>۳</title></item></rss>"), null, null);
        Assert.Equal(["۱", "۲"], feed.Entries.Select(entry => entry.Title));
        Assert.Equal("3 entries, of which the first 2 are read", Assert.Single(feed.Faults));
    }

    private Feed Read(string text) => reader.Read(Encoding.UTF8.GetBytes(text), null, null);
}
