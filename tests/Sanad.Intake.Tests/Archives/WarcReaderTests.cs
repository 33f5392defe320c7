using System.Text;
using Sanad.Intake.Tests.Compression;
using Xunit;

namespace Sanad.Intake.Tests.Archives;

public sealed class WarcReaderTests
{
    private const int Cuts = 500;

    private static readonly WarcFile Crawl = MakeCrawl();

    // Pages that compress well, noise that does not, and empty bodies: the places of a cut meet them all.
    private static WarcFile MakeCrawl()
    {
        var file = new WarcFile();
        for (int page = 0; page < 12; page++)
        {
            byte[] body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(page, 30).Select(hour => $"<p>{hour} بجے تک پولنگ جاری رہی۔</p>\n")));
            file.Page($"http://example.org/{page}", "200 OK\r\nContent-Type: text/html", page % 3 == 1 ? GzipFile.Noise(2000, (ulong)page) : body);
            file.Add("metadata", "Content-Type: application/warc-fields", page % 2 == 0 ? [] : "fetchTimeMs: 12\r\n"u8.ToArray());
        }

        return file;
    }

    [Fact]
    public async Task Five_hundred_cuts_of_a_plain_archive_are_all_reported_and_no_whole_record_is_lost()
    {
        byte[] file = Crawl.Plain;
        Assert.Equal(24, (await WarcFile.ReadAsync(new MemoryStream(file))).Records.Count);
        await CheckCutsAsync(file, Crawl.Starts, seed: 1, "INTAKE0053", full: (await WarcFile.ReadAsync(new MemoryStream(file))).Records);
    }

    [Fact]
    public async Task Five_hundred_cuts_of_a_gzip_archive_are_all_reported_and_no_whole_record_is_lost()
    {
        GzipFile file = Crawl.Gzip;
        (List<(string Type, long Offset, string Body)> full, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file.Bytes));
        Assert.Empty(faults);
        await CheckCutsAsync(file.Bytes, file.Starts, seed: 2, "INTAKE0050", full);
    }

    [Fact]
    public async Task Five_hundred_cuts_of_an_archive_in_one_member_are_all_reported()
    {
        byte[] plain = Crawl.Plain;
        byte[] file = GzipFile.Member(plain);
        List<(string Type, long Offset, string Body)> full = (await WarcFile.ReadAsync(new MemoryStream(plain))).Records;
        foreach (int cut in Places(3, file.Length, []).Take(Cuts))
        {
            (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file[..cut]));
            Assert.Equal(("INTAKE0050", 0L), (Assert.Single(faults).Code, faults[0].Byte!.Value));
            int whole = read.Count(record => !record.Type.StartsWith('!'));
            Assert.Equal(full.Take(whole).Select(record => record.Body), read.Take(whole).Select(record => record.Body));
        }
    }

    // A cut between two records leaves a whole archive, and is none.
    private static IEnumerable<int> Places(ulong seed, int length, List<int> starts) =>
        GzipFile.Numbers(seed).Select(number => 1 + number % (length - 1)).Where(place => !starts.Contains(place));

    private static async Task CheckCutsAsync(
        byte[] file, List<int> starts, ulong seed, string code, List<(string Type, long Offset, string Body)> full)
    {
        int reported = 0;
        foreach (int cut in Places(seed, file.Length, starts).Take(Cuts))
        {
            (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file[..cut]));
            int before = starts.Count(start => start < cut) - 1;
            DocumentDiagnostic fault = Assert.Single(faults);
            Assert.Equal((code, (long)starts[before]), (fault.Code, fault.Byte!.Value));
            Assert.Contains($"after {cut} bytes", fault.Reason, StringComparison.Ordinal);
            reported++;

            // The record that was cut may have lost no more than what closes it; then it is read too.
            List<(string Type, long Offset, string Body)> whole = [.. read.Where(record => !record.Type.StartsWith('!'))];
            Assert.InRange(whole.Count, before, before + 1);
            Assert.Equal(full.Take(whole.Count).Select(record => (record.Type, record.Offset)), whole.Select(record => (record.Type, record.Offset)));
            Assert.Equal(full.Take(whole.Count).Select(record => record.Body), whole.Select(record => record.Body));
        }

        Assert.Equal(Cuts, reported);
    }

    [Fact]
    public async Task A_damaged_member_costs_its_record_and_no_other()
    {
        GzipFile file = Crawl.Gzip;
        for (int member = 0; member < file.Starts.Count; member++)
        {
            byte[] bytes = file.Bytes;
            int end = member + 1 < file.Starts.Count ? file.Starts[member + 1] : bytes.Length;
            bytes[(file.Starts[member] + 10 + end) / 2] ^= 0x10;
            (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(bytes));

            // The damage may show already in the head that came out of it, or make the data run to the end of the file.
            Assert.Contains(Assert.Single(faults).Code, (IEnumerable<string>)["INTAKE0050", "INTAKE0051", "INTAKE0054", "INTAKE0055"]);
            Assert.Equal(file.Starts[member], faults[0].Byte);
            Assert.Equal(
                file.Starts.Where(start => start != file.Starts[member]),
                read.Where(record => !record.Type.StartsWith('!')).Select(record => (int)record.Offset));
        }
    }

    [Fact]
    public async Task A_wrong_checksum_costs_the_record_although_all_of_it_came()
    {
        GzipFile file = Crawl.Gzip;
        byte[] bytes = file.Bytes;
        bytes[file.Starts[3] - 8] ^= 1;
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(bytes));
        Assert.Equal(
            $"a.warc: the gzip member does not give the checksum and the length that it states (byte {file.Starts[2]}); "
            + "fetch the archive again, or do without this record [INTAKE0051]",
            Assert.Single(faults).ToString());
        Assert.Equal(["response", "metadata", "!response", "metadata"], read.Take(4).Select(record => record.Type));
        Assert.Equal(24, read.Count);
    }

    [Fact]
    public async Task Bytes_between_records_are_told_and_the_next_record_found()
    {
        byte[] page = Encoding.UTF8.GetBytes("WARC/1.0 is no version line when more follows\nWARC/ nor this\n");
        WarcFile file = new WarcFile().Add("resource", "WARC-Target-URI: http://a/", page, length: 10).Add("metadata", "X: y", []);
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file.Plain));
        Assert.Equal(["resource", "metadata"], read.Select(record => record.Type));
        Assert.Equal(
            $"a.warc: {page.Length - 10 + 4} bytes that belong to no record (byte {file.Starts[1] - 4 - page.Length + 10}); "
            + "check the length that the record before them states [INTAKE0054]",
            Assert.Single(faults).ToString());
    }

    [Fact]
    public async Task A_record_that_states_too_much_ends_where_the_next_member_begins()
    {
        WarcFile file = new WarcFile().Add("resource", "X: y", "abc"u8.ToArray(), length: 9000).Add("metadata", "X: y", []);
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file.Gzip.Bytes));
        Assert.Equal(["!resource", "metadata"], read.Select(record => record.Type));
        Assert.Equal(
            "a.warc: a record that is shorter than its Content-Length (byte 0); do without it, or have the archive written again [INTAKE0055]",
            Assert.Single(faults).ToString());
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: x\r\n\r\nbody", "states no Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: x\r\nContent-Length: -1\r\n\r\n", "states no Content-Length")]
    [InlineData("WARC/1.0\r\nContent-Length: 0\r\n\r\n", "states no WARC-Type")]
    public async Task A_head_that_says_too_little_is_told_and_left_behind(string head, string reason)
    {
        byte[] file = [.. Encoding.ASCII.GetBytes(head + "\r\n\r\n"), .. new WarcFile().Add("metadata", "X: y", []).Plain];
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file));
        Assert.Equal("metadata", Assert.Single(read).Type);
        Assert.Equal(
            $"a.warc: a record that {reason} (byte 0); do without it, or have the archive written again [INTAKE0055]", Assert.Single(faults).ToString());
    }

    [Fact]
    public async Task Old_versions_bare_line_feeds_folded_lines_and_any_case_are_read()
    {
        byte[] file = Encoding.UTF8.GetBytes("\n\nWARC/0.17\nwarc-type: Resource\nWARC-Target-URI: http://a/\n\tb\ncontent-length:3\n\nabc\n\nWARC/0.18\nWARC-Type: metadata\nContent-Length: 0\n\n\n\n");
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file));
        Assert.Empty(faults);
        Assert.Equal([("resource", 2L, "abc"), ("metadata", 85L, "")], read.Select(record => (record.Type, record.Offset, record.Body)));
    }

    [Fact]
    public async Task A_head_without_end_is_refused_and_not_held()
    {
        byte[] file = [.. "WARC/1.0\r\nX: "u8, .. Enumerable.Repeat((byte)'a', 300_000), .. "\r\n"u8, .. new WarcFile().Add("metadata", "X: y", []).Plain];
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file));
        Assert.Equal("metadata", Assert.Single(read).Type);
        Assert.Equal(("INTAKE0055", 0L), (Assert.Single(faults).Code, faults[0].Byte!.Value));
    }

    [Fact]
    public async Task An_archive_of_nothing_but_beginnings_is_given_up()
    {
        byte[] beginning = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 7];
        byte[] file = [.. Enumerable.Repeat(beginning, 100_000).SelectMany(bytes => bytes)];
        (List<(string Type, long Offset, string Body)> read, List<DocumentDiagnostic> faults) = await WarcFile.ReadAsync(new MemoryStream(file));
        Assert.Empty(read);
        Assert.Equal(["INTAKE0051", "INTAKE0057"], faults.Select(fault => fault.Code));
    }
}
