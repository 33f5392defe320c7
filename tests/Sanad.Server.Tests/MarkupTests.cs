using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;
using Sanad.Server.Views;
using Xunit;

namespace Sanad.Server.Tests;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;")]
    [InlineData("\u202Eabc\u2069", "⟨U+202E⟩abc⟨U+2069⟩")]
    [InlineData("a\u0000b\u001b", "a\uFFFDb\uFFFD")]
    [InlineData("😀 خبر\n\t", "😀 خبر\n\t")]
    public void Text_stands_in_a_page_as_text(string text, string markup)
    {
        Html page = $"<p title=\"{text}\">{text.AsSpan()}</p>";
        Assert.Equal($"<p title=\"{markup}\">{markup}</p>", page.ToString());
    }

    // Half pairs do not survive in the data of a test.
    [Fact]
    public void Half_a_pair_is_replaced() => Assert.Equal("\uFFFDx\uFFFD", Html.Text("\uD800x\uDC00").ToString());

    [Fact]
    public void A_piece_inside_a_piece_is_not_escaped_again()
    {
        Html inner = $"<b>{"<"}</b>";
        Html outer = $"<p>{inner}{(Html[])[inner, Html.Empty]}{7}</p>";
        Assert.Equal("<p><b>&lt;</b><b>&lt;</b>7</p>", outer.ToString());
        Assert.Equal("<b>&lt;</b>, <b>&lt;</b>", Html.Join($", ", [inner, inner]).ToString());
    }

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("HTTP://example.org", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("no address", null)]
    [InlineData(null, null)]
    public void Only_plain_addresses_are_linked(string? url, string? link) => Assert.Equal(link, Address.Outside(url));

    // Records: the whole text as a quote, an event in it with its cue, a figure inside the event.
    [Fact]
    public void Overlapping_records_are_marked_in_pieces_that_do_not_overlap()
    {
        const string Text = "abcdefghij";
        RecordEntry[] records =
        [
            new("quote", "q", new TextSpan(0, 10), TextField.Text, null, new object()),
            new("event", "e", new TextSpan(2, 8), TextField.Text, new TextSpan(6, 8), new object()),
            new("figure", "f", new TextSpan(3, 5), TextField.Text, new TextSpan(3, 5), new object()),
        ];
        string marked = MarkedText.Of(Text, new TextSpan(1, 9), records).ToString();
        Assert.Equal(
            "<mark class=\"\" data-records=\"q\">b</mark><mark class=\"\" data-records=\"q e\">c</mark><mark class=\"figure\" data-records=\"q e f\">de</mark>"
            + "<mark class=\"\" data-records=\"q e\">f</mark><mark class=\"event\" data-records=\"q e\">gh</mark><mark class=\"\" data-records=\"q\">i</mark>",
            marked);
    }

    [Fact]
    public void Matches_that_overlap_are_marked_once()
    {
        string marked = MarkedText.Of("abcdef", new TextSpan(0, 6), [new TextSpan(1, 3), new TextSpan(2, 4), new TextSpan(5, 9)]).ToString();
        Assert.Equal("a<mark>bc</mark><mark>d</mark>e<mark>f</mark>", marked);
    }
}
