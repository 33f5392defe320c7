using System.Text;
using Xunit;

namespace Sanad.Intake.Tests.Streams;

public sealed class ForeignFormatTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("PK\u0003\u0004 and more", "a zip archive or an office document", "extract it, or save the document as a .txt or .csv file")]
    [InlineData("BZh91AY&SY...", "compressed with bzip2", "decompress it, or compress it with gzip")]
    [InlineData("\u00FD7zXZ\0...", "compressed with xz", "decompress it, or compress it with gzip")]
    [InlineData("\u0028\u00B5\u002F\u00FD...", "compressed with zstd", "decompress it, or compress it with gzip")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C...", "a 7z archive", "extract it and name the folder")]
    [InlineData("%PDF-1.7", "a PDF document", "save its text as a .txt file")]
    [InlineData("{\\rtf1", "an RTF document", "save its text as a .txt file")]
    [InlineData("\u0089PNG\r\n\u001A\n", "a PNG picture", "leave it out")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a JPEG picture", "leave it out")]
    [InlineData("\0\0\0\u0020ftypisom", "a film or sound", "leave it out")]
    public async Task A_format_that_is_not_read_is_named_whatever_the_ending_says(string bytes, string name, string remedy)
    {
        string path = folder.Write("report.txt", Encoding.Latin1.GetBytes(bytes));
        Assert.Equal($"report.txt: is {name}, which is not read; {remedy} [INTAKE0018]", folder.Told(Assert.Single(await IntakeFolder.ReadAsync(path))));
    }

    [Fact]
    public async Task A_tar_archive_is_named_by_the_mark_inside_its_first_header()
    {
        byte[] tar = new byte[512];
        "a.txt"u8.CopyTo(tar);
        "ustar"u8.CopyTo(tar.AsSpan(257));
        string path = folder.Write("all.tar", tar);
        Assert.Equal("all.tar: is a tar archive, which is not read; extract it and name the folder [INTAKE0018]", folder.Told(Assert.Single(await IntakeFolder.ReadAsync(path))));
    }

    [Fact]
    public async Task A_text_that_only_resembles_a_mark_is_read()
    {
        Assert.Equal("BZhub and PK are words", (await IntakeFolder.ReadOneAsync(folder.Write("a.txt", "BZhub and PK are words"))).Text);
    }
}
