using System.Buffers;
using System.Text;
using Sanad.Cli.Report;
using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests.Report;

public sealed class ReportRendererTests
{
    [Fact]
    public void A_page_shows_what_happened_how_many_who_said_it_and_the_words()
    {
        string page = Render(SampleReading.Full(), new ReportStyle(100, UsesColor: false, IsolatesBidi: false));
        EventRecord[] events = [.. SampleReading.Full().Events];
        string expected = $"""
            {new string('─', 100)}
            Example · 2025-01 (worked out from the text) · s1
            😀 کم کا پوتن سے شکریہ
            https://example.org/1

            Events of the title
               1. Kim Jong Un (PRK/GOV) expressed support for Vladimir Putin (RUS/GOV)
                  😀 کم کا پوتن سے شکریہ
                  in the report's own words
                  SUPPORT · told in the text as {events[0].Id} · {events[1].Id}

            Events
               1. unidentified armed men (---/UAF) did not shoot at فوجی (PRK/MIL) · 2025-01 (worked out) ·
                  Kursk (RUS)
                  😀 جنوبی کوریا کے مطابق کم از کم ایک ہزار فوجی ہلاک ہوئے۔
                  claimed by South Korea (KOR/GOV), said 2025-01; believed, not known
                  ASSAULT/firearms · military · background · {events[0].Id}

            Figures
              killed
                at least 1,000 (total)  کم از کم ایک ہزار  فوجی (PRK/MIL)
                  claimed by South Korea (KOR/GOV), said 2025-01

            Quotes
              جنوبی کوریا (KOR/GOV), in substance:
                کم از کم ایک ہزار فوجی ہلاک ہوئے

            People
              Kim Jong Un (PRK)

            Places
              جنوبی کوریا (KOR)


            """;
        Assert.Equal(expected, string.Join('\n', page.Split('\n').Select(line => line.TrimEnd())));
    }

    [Fact]
    public void Nothing_of_the_input_reaches_the_terminal_raw()
    {
        Reading reading = SampleReading.Full();
        const string Hostile = "\u202E\u001b[2J\u2069";
        reading = new Reading
        {
            Document = reading.Document with { Id = Hostile, Source = Hostile, Title = Hostile, Url = Hostile, Published = Hostile },
            Text = Hostile,
            Reader = reading.Reader,
            Entities = [new Entity { Id = "e0", Mentions = [new Mention(new TextSpan(0, Hostile.Length))] }],
            Quotes = [new QuoteRecord { Id = "1", Rule = "r", Span = new TextSpan(0, Hostile.Length) }],
        };
        string page = Render(reading, new ReportStyle(80, UsesColor: false, IsolatesBidi: true));
        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('\u202E', page);
        Assert.Equal(page.Count(c => c == '\u2067'), page.Count(c => c == '\u2069'));
        Assert.Contains("⟨U+202E⟩␛[2J⟨U+2069⟩", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Evidence_is_wrapped_to_the_width_and_every_line_isolated(int width)
    {
        string text = string.Join(" ", Enumerable.Repeat("صدر پوتن نے کہا کہ روس", 40));
        var page = new ReportPage(new ReportStyle(width, UsesColor: true, IsolatesBidi: true));
        page.Evidence(text, new TextSpan(0, text.Length), new TextSpan(4, 8), 6, mostLines: 5);
        string[] lines = page.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.Equal(line.Count(c => c == '\u2067'), line.Count(c => c == '\u2069')));
        Assert.All(lines.Skip(1), line => Assert.InRange(TextWidth.Of(line), 1, width + 2));
        Assert.EndsWith(" …\u2069", lines[4], StringComparison.Ordinal);
    }

    private static string Render(Reading reading, ReportStyle style)
    {
        var output = new ArrayBufferWriter<byte>();
        using var renderer = new ReportRenderer(style);
        renderer.Render(reading, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
