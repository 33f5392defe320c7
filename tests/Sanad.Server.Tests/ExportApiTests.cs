using System.Net;
using System.Text;
using System.Text.Json;
using Sanad.Ledger.Storage;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>The whole ledger as a stream.</summary>
public sealed class ExportApiTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task Every_document_comes_on_a_line_of_its_own()
    {
        string[] lines = Lines(await ledger.Client.GetStringAsync(new Uri("/api/v1/export", UriKind.Relative)));
        Assert.Equal(ledger.Store.Count().Publications, lines.Length);
        Assert.Equal(lines.Length, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_table_has_the_columns_that_are_asked_for_and_a_row_for_each_record()
    {
        LedgerCounts counts = ledger.Store.Count();
        string[] lines = Lines(await ledger.Client.GetStringAsync(new Uri("/api/v1/export?format=csv&columns=event,source", UriKind.Relative)));
        Assert.Equal("event,source", lines[0]);
        Assert.Equal(counts.Events + counts.Figures + counts.Quotes, lines.Length - 1);
        byte[] sheet = await ledger.Client.GetByteArrayAsync(new Uri("/api/v1/export?format=spreadsheet", UriKind.Relative));
        Assert.Equal(Encoding.UTF8.GetPreamble(), sheet[..3]);
    }

    [Fact]
    public async Task Events_have_the_names_of_the_manual_and_the_answer_says_what_it_is()
    {
        using HttpResponseMessage response = await ledger.SendAsync(HttpMethod.Get, "/api/v1/export?format=plover");
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("sanad.plover.jsonl", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.True(response.Headers.TransferEncodingChunked);
        string[] lines = Lines(await response.Content.ReadAsStringAsync());
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("event", out _), line));
        string tag = response.Headers.ETag!.ToString();
        using HttpResponseMessage again = await ledger.SendAsync(HttpMethod.Get, "/api/v1/export?format=plover", null, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
