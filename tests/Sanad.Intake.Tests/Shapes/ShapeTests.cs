using System.IO.Compression;
using System.Text;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests.Shapes;

public sealed class ShapeTests : IDisposable
{
    private const string Title = "بارش سے کراچی کی سڑکیں زیر آب";
    private const string Report = "کراچی میں پیر کی صبح شروع ہونے والی بارش شام تک جاری رہی اور شہر کی کئی سڑکیں زیر آب آ گئیں۔ بلدیہ کے ترجمان نے بتایا کہ نکاسی کا کام رات بھر جاری رہے گا اور شہری گھروں سے بلا ضرورت نہ نکلیں۔";

    private const string Feed = $"<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<rss version=\"2.0\"><channel><title>خبریں</title><item><title>{Title}</title><link>https://example.org/1</link><description>{Report}</description></item></channel></rss>";

    private const string Page = $"<!DOCTYPE html><html lang=\"ur\"><head><title>{Title}</title></head><body><article><h1>{Title}</h1><p>{Report}</p><p>{Report}</p></article></body></html>";

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.rss")]
    [InlineData("a.xml")]
    [InlineData("a.html")]
    [InlineData("feed")]
    public async Task A_feed_is_told_by_its_content(string name)
    {
        Document document = await IntakeFolder.ReadOneAsync(folder.Write(name, Feed));
        Assert.Equal((Title, Report, "https://example.org/1"), (document.Title, document.Text, document.Id));
    }

    [Theory]
    [InlineData("a.html", "a")]
    [InlineData("a.xml", "a")]
    [InlineData("page", "page")]
    public async Task A_page_is_told_by_its_content_and_called_after_its_file(string name, string id)
    {
        Document document = await IntakeFolder.ReadOneAsync(folder.Write(name, Page));
        Assert.Equal(id, document.Id);
        Assert.Contains(Report, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_file_is_a_text_whatever_it_begins_with()
    {
        Assert.Equal(Page, (await IntakeFolder.ReadOneAsync(folder.Write("a.txt", Page))).Text);
    }

    [Fact]
    public async Task A_JSON_feed_is_a_feed()
    {
        string json = $$"""{"version": "https://jsonfeed.org/version/1.1", "title": "خبریں", "items": [{"id": "j1", "title": "{{Title}}", "content_text": "{{Report}}"}]}""";
        Document document = await IntakeFolder.ReadOneAsync(folder.Write("feed.json", json));
        Assert.Equal(("j1", Report), (document.Id, document.Text));
    }

    [Fact]
    public async Task A_list_of_feeds_is_told_and_not_fetched()
    {
        string path = folder.Write("a.opml", "<opml version=\"2.0\"><body><outline text=\"x\" xmlUrl=\"https://example.org/feed\"/></body></opml>");
        Assert.Equal(
            "a.opml: is a list of 1 feeds, and holds no news itself; poll them: sanad watch --opml a.opml [INTAKE0029]",
            folder.Told(Assert.Single(await IntakeFolder.ReadAsync(path))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_archive_is_read_compressed_or_not_from_a_pipe_too(int layers)
    {
        byte[] body = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}");
        byte[] archive =
        [
            .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-11-30T00:00:00Z\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
            .. "\r\n\r\n"u8,
        ];
        for (int i = 0; i < layers; i++)
        {
            var memory = new MemoryStream();
            using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
            {
                gzip.Write(archive);
            }

            archive = memory.ToArray();
        }

        var options = new IntakeOptions { OpenStandardInput = () => new MemoryStream(archive) };
        IntakeItem item = Assert.Single(await IntakeFolder.ReadAsync(options, "-"));
        Assert.Equal("https://example.org/1", item.Document?.Url);
    }

    [Fact]
    public async Task An_entry_that_comes_again_is_kept_if_it_says_something_else()
    {
        folder.Write("in/a.rss", Feed);
        folder.Write("in/b.rss", Feed.Replace("پیر کی صبح", "منگل کی صبح", StringComparison.Ordinal));
        folder.Write("in/c.rss", Feed);
        List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.PathOf("in"));
        Assert.Equal("https://example.org/1", items[0].Document!.Id);
        Assert.Matches("^[0-9a-f]{16}$", items[1].Document!.Id);
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public async Task A_page_beyond_the_limit_is_refused()
    {
        var options = new IntakeOptions { MaxPageBytes = 1024 * 1024 };
        string path = folder.Write("a.html", Page + new string(' ', 1024 * 1024));
        Assert.Equal(
            "a.html: a page or feed of more than 1 MB; leave it out, or save its text [INTAKE0021]",
            folder.Told(Assert.Single(await IntakeFolder.ReadAsync(options, path))));
    }
}
