using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Intake.Encodings;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Encodings;

public sealed class TextDecodingTests
{
    // Only letters that the old pages have: they know no Urdu yeh.
    private const string Urdu = "وزير اعظم نے کہا کہ پاکستان اور چين کے درميان تجارت بڑھ رہا ہے۔ گورنر نے ٹرين حادثے ميں زخموں کا ڈر ظاہر کيا";
    private const string Arabic = "قال رئيس الوزراء إن المفاوضات بين البلدين سوف تستمر في العاصمة يوم الأحد";
    private const string French = "Le président a déclaré que l'accord sera signé à Genève, où les négociations ont commencé";
    private const string German = "Die Außenminister trafen sich in München, um über die Brücken und Straßen zu sprechen";

    [Theory]
    [InlineData("windows-1256", Urdu, "windows-1256")]
    [InlineData("windows-1256", Arabic, "windows-1256")]
    [InlineData("iso-8859-6", Arabic, "iso-8859-6")]
    [InlineData("x-mac-arabic", "وزير اعظم نے پاکستان چلے گئے", "x-mac-arabic")]
    [InlineData("windows-1252", French, "windows-1252")]
    [InlineData("windows-1252", German, "windows-1252")]
    [InlineData("utf-8", Urdu, "utf-8")]
    [InlineData("utf-16le", Urdu, "utf-16le")]
    [InlineData("utf-16be", Urdu, "utf-16be")]
    [InlineData("utf-16le", French, "utf-16le")]
    [InlineData("utf-32le", Urdu, "utf-32le")]
    [InlineData("utf-32be", French, "utf-32be")]
    public void Text_without_a_label_or_a_mark_is_told_by_its_letters(string written, string text, string found)
    {
        Encoding encoding = EncodingLabels.Find(written)!;
        string kept = encoding.GetString(encoding.GetBytes(text));
        Assert.Equal(new DecodedText(kept, found, kept.Contains('\uFFFD', StringComparison.Ordinal)), TextDecoding.Decode(encoding.GetBytes(text), null));
    }

    [Theory]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("utf-16", null)]
    [InlineData("utf-16be", "utf-8")]
    [InlineData("utf-32le", "us-ascii")]
    [InlineData("utf-32be", null)]
    public void A_byte_order_mark_is_stronger_than_a_label(string written, string? label)
    {
        Encoding encoding = EncodingLabels.Find(written)!;
        DecodedText decoded = TextDecoding.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("ایک خبر")], label)!;
        Assert.Equal("ایک خبر", decoded.Text);
        Assert.Equal(EncodingLabels.NameOf(encoding), decoded.Encoding);
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("utf-16")]
    [InlineData("no such thing")]
    public void A_label_does_not_turn_utf8_into_noise(string label) =>
        Assert.Equal(new DecodedText("صدر نے کہا", "utf-8", false), TextDecoding.Decode("صدر نے کہا"u8, label));

    [Fact]
    public void A_label_decides_where_the_bytes_leave_it_open()
    {
        byte[] bytes = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4];
        Assert.Equal(new DecodedText("Привет", "koi8-r", false), TextDecoding.Decode(bytes, "KOI8-R"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData(null)]
    public void Urdu_of_an_old_page_is_read_whatever_the_server_says(string? label)
    {
        byte[] bytes = EncodingLabels.OfPage(1256)!.GetBytes("پاکستان کے وزير خارجہ نے چين کا دورہ کيا");
        Assert.Equal("پاکستان کے وزير خارجہ نے چين کا دورہ کيا", TextDecoding.Decode(bytes, label)!.Text);
    }

    [Fact]
    public void A_text_cut_off_inside_a_letter_is_still_utf8_and_is_marked_as_damaged()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("صدر نے کہا");
        Assert.Equal(new DecodedText("صدر نے کہ\uFFFD", "utf-8", true), TextDecoding.Decode(bytes.AsSpan(0, bytes.Length - 1), null));
    }

    [Fact]
    public void Text_that_was_encoded_twice_is_left_as_it_is()
    {
        string twice = Encoding.Latin1.GetString("خبر"u8);
        Assert.Equal(twice, TextDecoding.Decode(Encoding.UTF8.GetBytes(twice), "utf-8")!.Text);
    }

    [Fact]
    public void A_picture_is_no_text()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x90, 0, 0, 1, 0x2C, 8, 2, 0, 0, 0];
        Assert.Null(TextDecoding.Decode(picture, null));
        Assert.Null(TextDecoding.Decode(picture, "windows-1256"));
    }

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal(new DecodedText("", "utf-8", false), TextDecoding.Decode([], null));

    [Theory]
    [InlineData("latin1", "windows-1252")]
    [InlineData(" 'ISO-8859-1' ", "windows-1252")]
    [InlineData("cp1256", "windows-1256")]
    [InlineData("x-cp1256", "windows-1256")]
    [InlineData("ISO_8859-6", "iso-8859-6")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("cp037", "ibm037")]
    [InlineData("utf-7", null)]
    [InlineData("cp65000", null)]
    [InlineData("cp99999999999", null)]
    [InlineData("bogus", null)]
    [InlineData("", null)]
    public void Labels_are_read_as_the_web_reads_them(string label, string? name) =>
        Assert.Equal(name, EncodingLabels.Find(label) is { } encoding ? EncodingLabels.NameOf(encoding) : null);

    [Fact]
    public void Any_bytes_with_any_label_are_read_or_refused()
    {
        string?[] labels = [null, "utf-8", "utf-16", "utf-32be", "windows-1256", "gb18030", "iso-2022-jp", "x-mac-arabic", "iso-8859-6", "\0", "euc-jp"];
        Action<byte[]> holds = bytes =>
        {
            foreach (string? label in labels)
            {
                if (TextDecoding.Decode(bytes, label) is { } decoded)
                {
                    Assert.NotEmpty(decoded.Encoding);
                }
            }
        };
        FsCheck.Fluent.Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20161027, 14501));
    }

    [SharedTheory("robustness/miniflux-testdata")]
    [InlineData("iso-8859-1.xml", "ISO-8859-1", "Café")]
    [InlineData("windows-1252.xml", "windows-1252", "Euro €")]
    [InlineData("windows-1252-incorrect-prolog.xml", "windows-1252", "Euro €")]
    [InlineData("utf8-incorrect-prolog.xml", "ISO-8859-1", "테스트 피드")]
    [InlineData("invalid-prolog.xml", "invalid", "테스트 피드")]
    [InlineData("koi8r.xml", "KOI8-R", "Пример RSS ленты")]
    [InlineData("iso-8859-1-meta-after-1024.html", null, "Frédéric")]
    [InlineData("utf8.html", null, "Café")]
    public void Encodings_seen_in_the_wild(string file, string? label, string holds)
    {
        byte[] bytes = File.ReadAllBytes(RepositoryFolder.SharedPathOf("robustness/miniflux-testdata/internal/reader/encoding/testdata", file));
        Assert.Contains(holds, TextDecoding.Decode(bytes, label)!.Text, StringComparison.Ordinal);
    }
}
