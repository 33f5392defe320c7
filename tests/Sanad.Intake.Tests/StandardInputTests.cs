using System.Text;
using Xunit;

namespace Sanad.Intake.Tests;

public sealed class StandardInputTests
{
    [Fact]
    public async Task What_begins_with_a_brace_is_JSON_Lines()
    {
        List<IntakeItem> items = await ReadAsync("\n  {\"id\": \"1\", \"text\": \"x\"}\n[]\n");
        Assert.Equal("1", items[0].Document!.Id);
        Assert.Equal("standard input:3: holds an array where a JSON object was expected; put one JSON object on each line [INTAKE0007]", items[1].Diagnostic!.ToString());
    }

    [Fact]
    public async Task Anything_else_is_one_text()
    {
        IntakeItem item = Assert.Single(await ReadAsync("خبر {\n\"text\"}"));
        Assert.Equal("خبر {\n\"text\"}", item.Document!.Text);
        Assert.Matches("^[0-9a-f]{16}$", item.Document.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public async Task A_silent_pipe_has_no_document(string text) => Assert.Empty(await ReadAsync(text));

    private static Task<List<IntakeItem>> ReadAsync(string text) =>
        IntakeFolder.ReadAsync(new IntakeOptions { OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(text)) }, "-");
}
