using Sanad.Application.Glosses;
using Xunit;

namespace Sanad.Cli.Tests.Report;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("خبر\u200Cنامہ 😀", "خبر\u200Cنامہ 😀")]
    [InlineData("a\u001b[31mb", "a␛[31mb")]
    [InlineData("a\tb\r\nc\u2028d", "a b  c d")]
    [InlineData("a\0b\u007Fc", "a␀b␡c")]
    [InlineData("a\u0085b\u009Bc", "a b⟨U+009B⟩c")]
    [InlineData("\uFEFFa", "⟨U+FEFF⟩a")]
    public void What_could_act_on_the_terminal_becomes_visible(string text, string expected) => Assert.Equal(expected, SafeText.OneLine(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD😀", SafeText.OneLine("a\uD800b\uDC00😀"));

    [Fact]
    public void Every_bidi_control_becomes_a_mark()
    {
        foreach (char control in "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
        {
            Assert.Equal($"a⟨U+{(int)control:X4}⟩b", SafeText.OneLine($"a{control}b"));
        }
    }
}
