using Sanad.Intake.Archives;
using Sanad.Intake.Compression;
using Xunit;

namespace Sanad.Intake.Tests.Archives;

public sealed class WarcMessagesTests
{
    [Fact]
    public void Every_message_says_what_was_found_where_and_what_to_do()
    {
        var at = new InputPlace("a.warc.gz", Byte: 17);
        DocumentDiagnostic[] messages =
        [
            WarcMessages.Gzip("a.warc.gz", new GzipException(GzipFault.Truncated, 17, 99, "")),
            WarcMessages.CutRecord(at, 99),
            WarcMessages.TooDamaged(at, 1000),
        ];
        Assert.Equal(
            [
                "a.warc.gz: the file ends inside the gzip member that begins here, after 99 bytes (byte 17); fetch the archive again, or do without the rest [INTAKE0050]",
                "a.warc.gz: the file ends inside the record that begins here, after 99 bytes (byte 17); fetch the archive again, or do without the rest [INTAKE0053]",
                "a.warc.gz: the archive is damaged in more than 1000 places, and is not read further (byte 17); fetch the archive again [INTAKE0057]",
            ],
            messages.Select(message => message.ToString()));
    }

    [Fact]
    public void Every_code_is_in_the_guide()
    {
        string guide = File.ReadAllText(Testing.RepositoryFolder.PathOf("docs/guide/reading-news.md"));
        Assert.All(Enumerable.Range(50, 10), code => Assert.Contains($"| INTAKE00{code} |", guide, StringComparison.Ordinal));
    }
}
