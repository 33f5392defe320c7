using System.Text;
using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task The_output_is_in_the_order_of_the_input_whatever_the_threads()
    {
        string path = files.WriteLines("a.jsonl", 300);
        CliRun one = await CliRun.OfAsync("read", path, "--format", "reading", "--threads", "1");
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"d{i:D4}"), one.OutputLines.Select(IdOf));
        foreach (string threads in new[] { "2", "7", "64" })
        {
            CliRun many = await CliRun.OfAsync("read", path, "--format", "reading", "--threads", threads);
            Assert.Equal(one.Output, many.Output);
        }
    }

    [Fact]
    public async Task A_failed_document_costs_one_line_and_exit_code_3_and_the_others_go_on()
    {
        string path = files.Write("a.jsonl", $$"""
            {"id": "1", "text": "{{SampleFiles.Report}}"}
            {"id": "2"}
            {"id": "3", "text": "{{SampleFiles.Report}}"}

            """);
        CliRun run = await CliRun.OfAsync("read", path, "--format", "reading");
        Assert.Equal(ExitCode.SomeDocumentsFailed, run.Code);
        Assert.Equal(["1", "3"], run.OutputLines.Select(IdOf));
        string[] messages = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{path}:2: has no \"text\"; give the report's text as a string [INTAKE0009]", messages[0]);
        Assert.StartsWith("sanad: 2 documents read, 1 failed; ", messages[1], StringComparison.Ordinal);
        Assert.Equal(2, messages.Length);
    }

    [Fact]
    public async Task Standard_input_is_read_as_lines_or_as_a_text()
    {
        CliRun lines = await CliRun.OfAsync($$"""{"id": "1", "text": "{{SampleFiles.Report}}"}""", ["read", "-", "--format", "reading"]);
        Assert.Equal("1", IdOf(Assert.Single(lines.OutputLines)));
        CliRun text = await CliRun.OfAsync(SampleFiles.Report, ["read", "-"]);
        Assert.Contains("· undated", text.Output.Replace("undated ·", "· undated", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, text.Code);
    }

    [Fact]
    public async Task The_day_given_is_that_of_documents_without_one()
    {
        string path = files.Write("a.jsonl", "{\"id\": \"1\", \"text\": \"خبر\"}\n{\"id\": \"2\", \"published\": \"2020-01-01\", \"text\": \"خبر\"}\n");
        CliRun run = await CliRun.OfAsync("read", path, "--format", "reading", "--published", "2024-11-30");
        string[] days = [.. run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("published").GetString()!)];
        Assert.Equal(["2024-11-30", "2020-01-01"], days);
    }

    [Fact]
    public async Task Plover_events_have_the_manuals_fields()
    {
        CliRun run = await CliRun.OfAsync("read", files.Write("a.txt", SampleFiles.Report), "--format", "plover", "--published", "2024-11-30");
        Assert.NotEmpty(run.OutputLines);
        foreach (string line in run.OutputLines)
        {
            JsonElement record = JsonDocument.Parse(line).RootElement;
            string[] names = ["id", "date", "actor", "recipient", "event", "mode", "context", "event_loc", "event_text", "text", "text_info", "cite_info", "coder"];
            Assert.DoesNotContain(names, name => !record.TryGetProperty(name, out _));
            Assert.Contains(record.GetProperty("text").GetString()!, SampleFiles.Report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_title_is_read_and_explained_but_makes_no_line_of_plover()
    {
        const string Title = "روس اور شمالی کوریا کے درمیان مذاکرات";
        string path = files.Write("a.jsonl", $$"""{"id": "1", "title": "{{Title}}", "published": "2024-11-30", "text": "{{SampleFiles.Report}}"}""");
        CliRun reading = await CliRun.OfAsync("read", path, "--format", "reading");
        JsonElement[] events = [.. JsonDocument.Parse(reading.Output).RootElement.GetProperty("events").EnumerateArray()];
        JsonElement told = Assert.Single(events, record => record.TryGetProperty("in", out JsonElement field) && field.ValueEquals("title"));
        string id = told.GetProperty("id").GetString()!;
        CliRun page = await CliRun.OfAsync("read", path, "--bidi", "off");
        Assert.InRange(page.Output.IndexOf("Events of the title", StringComparison.Ordinal), 0, page.Output.IndexOf("\nEvents\n", StringComparison.Ordinal));
        Assert.Contains(Title, (await CliRun.OfAsync("explain", path, id, "--bidi", "off")).Output, StringComparison.Ordinal);
        CliRun plover = await CliRun.OfAsync("read", path, "--format", "plover");
        Assert.Equal(events.Length - 1, plover.OutputLines.Length);
        Assert.DoesNotContain(id, plover.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_isolates_unless_they_are_off_and_colour_only_on_a_terminal()
    {
        string path = files.Write("a.txt", SampleFiles.Report);
        CliRun page = await CliRun.OfAsync("read", path);
        Assert.Contains('\u2067', page.Output);
        Assert.Equal(page.Output.Count(c => c == '\u2067'), page.Output.Count(c => c == '\u2069'));
        Assert.DoesNotContain('\u001b', page.Output);
        CliRun plain = await CliRun.OfAsync("read", path, "--bidi", "off");
        Assert.DoesNotContain('\u2067', plain.Output);
        Assert.Contains('\u001b', await OnTerminalAsync(path, noColor: null));
        Assert.DoesNotContain('\u001b', await OnTerminalAsync(path, noColor: "1"));
    }

    [Fact]
    public async Task A_closed_pipe_ends_it_silently()
    {
        using var error = new StringWriter();
        int code = await CliApplication.RunAsync(["read", files.WriteLines("a.jsonl", 50)], CliRun.Host("", new BrokenStream(32), error), CancellationToken.None);
        Assert.Equal(ExitCode.Success, code);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task A_full_disk_is_one_line_and_exit_code_1()
    {
        using var error = new StringWriter();
        int code = await CliApplication.RunAsync(["read", files.WriteLines("a.jsonl", 50)], CliRun.Host("", new BrokenStream(28), error), CancellationToken.None);
        Assert.Equal(ExitCode.Failure, code);
        Assert.Equal("sanad: the output cannot be written: errno 28\n", error.ToString());
    }

    [Fact]
    public async Task An_interrupt_ends_it_even_while_it_waits_for_input()
    {
        using var interrupted = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var input = new System.IO.Pipes.AnonymousPipeServerStream();
        using var silent = new System.IO.Pipes.AnonymousPipeClientStream(input.GetClientHandleAsString());
        CliHost host = CliRun.Host("", new MemoryStream(), new StringWriter()) with { OpenInput = () => silent };
        Assert.Equal(ExitCode.Interrupted, await CliApplication.RunAsync(["read", "-"], host, interrupted.Token));
    }

    private static async Task<string> OnTerminalAsync(string path, string? noColor)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        CliHost host = CliRun.Host("", output, error) with { OutputIsTerminal = true, Environment = name => name == "NO_COLOR" ? noColor : null };
        await CliApplication.RunAsync(["read", path], host, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string IdOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("id").GetString()!;

    private sealed class BrokenStream(int errno) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException($"errno {errno}", errno);
    }
}
