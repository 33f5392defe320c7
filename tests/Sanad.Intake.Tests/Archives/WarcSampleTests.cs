using System.Text;
using Sanad.Intake.Archives;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Archives;

public sealed class WarcSampleTests
{
    private const string Warcio = "robustness/warcio-warc/test/data";
    private const string Jwarc = "robustness/jwarc-warc/test-resources/org/netpreserve/jwarc";
    private const string Iipc = "robustness/iipc-warc-samples";
    private const string Six = "warcinfo warcinfo response request revisit request";

    [SharedTheory(Warcio)]
    [InlineData("example.warc", Six, "")]
    [InlineData("example.warc.gz", Six, "")]
    [InlineData("example-bad-non-chunked.warc.gz", Six, "")]
    [InlineData("example-bad.warc.gz.bad", "warcinfo response request revisit request response", "")]
    [InlineData("example-digest.warc", "request request request request", "")]
    [InlineData("example-iana.org-chunked.warc", "warcinfo response request", "")]
    [InlineData("example-resource.warc.gz", "warcinfo warcinfo resource", "")]
    [InlineData("example-space-in-target-uri.warc.gz", "warcinfo resource", "")]
    [InlineData("example-trunc.warc", "warcinfo warcinfo response request", "a.warc: 6 bytes that belong to no record (byte 2560); check the length that the record before them states [INTAKE0054]")]
    [InlineData("example-wget-bad-target-uri.warc.gz", "warcinfo request response metadata resource resource", "")]
    [InlineData("example-wrong-chunks.warc.gz", "response request", "")]
    [InlineData("post-test.warc.gz", "response request response request response request", "")]
    public Task Every_record_of_warcio_is_read(string name, string types, string faults) => CheckAsync($"{Warcio}/{name}", types, faults);

    [SharedTheory(Jwarc)]
    [InlineData("cc.warc.gz", "response", "")]
    [InlineData("gzip_extra_sl.warc.gz", "warcinfo", "")]
    public Task Every_record_of_jwarc_is_read(string name, string types, string faults) => CheckAsync($"{Jwarc}/{name}", types, faults);

    [SharedTheory(Iipc)]
    [InlineData("primers/web-archive-formats/hello-world.warc", "warcinfo request response metadata resource resource", "")]
    [InlineData("primers/web-archive-formats/hello-world.warc.gz", "warcinfo request response metadata resource resource", "")]
    [InlineData("specifications/warc-deduplication/samples/20130729-heritrix-original.warc.gz", "response", "")]
    [InlineData("specifications/warc-deduplication/samples/20130729-heritrix-revisit-with-http-headers.warc.gz", "revisit", "")]
    [InlineData("specifications/warc-deduplication/samples/20141124-heritrix-server-not-modified.warc.gz", "revisit", "")]
    [InlineData("specifications/warc-deduplication/samples/20141129-heritrix-original.warc.gz", "response", "")]
    [InlineData("specifications/warc-deduplication/samples/20141129-heritrix-revisit-with-http-headers-and-new-warc-headers.warc.gz", "revisit", "")]
    public Task Every_record_of_IIPC_is_read(string name, string types, string faults) => CheckAsync($"{Iipc}/{name}", types, faults);

    [SharedTheory(Warcio)]
    [InlineData("example.warc", "http://example.com/ text/html 1270")]
    [InlineData("example.warc.gz", "http://example.com/ text/html 1270")]
    [InlineData("example-bad-non-chunked.warc.gz", "http://example.com/ text/html 1270")]
    [InlineData("example-bad.warc.gz.bad", "http://example.com?example=1 text/html 1270")]
    [InlineData("example-resource.warc.gz", "http://example.com/ text/html 1303")]
    [InlineData("example-wget-bad-target-uri.warc.gz", "http://example.com/ text/html 1270")]
    [InlineData("example-wrong-chunks.warc.gz", "http://example.com/ text/html 1270")]
    [InlineData("example-iana.org-chunked.warc", "http://www.iana.org/ text/html 7223")]
    [InlineData("post-test.warc.gz", "")]
    public async Task Pages_come_decoded(string name, string expected)
    {
        var bodies = new List<ArchivedBody>();
        List<IntakeItem> items = await WarcFile.DocumentsAsync(File.OpenRead(RepositoryFolder.SharedPathOf($"{Warcio}/{name}")), bodies);
        Assert.Equal(expected, string.Join("; ", bodies.Select(body => $"{body.Url} {body.ContentType} {body.Bytes.Length}")
            .Concat(items.Select(item => item.Diagnostic?.ToString() ?? item.Document!.Text))));
        Assert.All(bodies, body => Assert.Contains("</html>", Encoding.UTF8.GetString(body.Bytes.Span), StringComparison.OrdinalIgnoreCase));
    }

    // Its Content-Length is two bytes short, so the page's own gzip is cut.
    [SharedFact(Warcio)]
    public async Task A_page_cut_by_a_wrong_length_is_told_twice_and_not_read()
    {
        var bodies = new List<ArchivedBody>();
        List<IntakeItem> items = await WarcFile.DocumentsAsync(File.OpenRead(RepositoryFolder.SharedPathOf($"{Warcio}/example-trunc.warc")), bodies);
        Assert.Empty(bodies);
        Assert.Equal(
            [
                "a.warc: a page whose coded body is cut off: http://example.com/ (byte 1197); do without it, or fetch it again [INTAKE0058]",
                "a.warc: 6 bytes that belong to no record (byte 2560); check the length that the record before them states [INTAKE0054]",
            ],
            items.Select(item => item.Diagnostic!.ToString()));
    }

    private static async Task CheckAsync(string path, string types, string faults)
    {
        await using FileStream stream = File.OpenRead(RepositoryFolder.SharedPathOf(path));
        (List<(string Type, long Offset, string Body)> records, List<DocumentDiagnostic> found) = await WarcFile.ReadAsync(stream);
        Assert.Equal(types, string.Join(' ', records.Select(record => record.Type)));
        Assert.Equal(faults, string.Join('\n', found));
    }
}
