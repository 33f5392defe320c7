using System.Text;
using Sanad.Intake.Pages;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Pages;

public sealed class PageReaderTests
{
    private const string Paragraph = "ملتان میں نہر پر بنے پل کی مرمت کا کام مکمل ہو گیا ہے اور اسے گاڑیوں کے لیے کھول دیا گیا ہے۔";
    private const string Next = "انتظامیہ نے بتایا کہ اس پر بارہ کروڑ روپے خرچ ہوئے اور کام چھ ماہ میں ختم کیا گیا۔";
    private const string Address = "https://www.example.pk/news/1";

    [Fact]
    public void Line_breaks_entities_joiners_and_spaces_come_out_as_a_browser_shows_them()
    {
        Assert.Equal($"{Paragraph}\n{Next}\nدو زخمی\u200Cوں &  تین <b>", TextOf($"<p>{Paragraph}</p>{Next}<br> \n<br>دو <b>زخمی&zwnj;وں</b>\n&amp;&nbsp; تین &lt;b&gt;<p>{Paragraph}").Replace("\u00A0", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_ends_in_a_block_it_did_not_begin_in_does_not_swallow_the_report()
    {
        Assert.Equal($"{Paragraph}\n{Next}", TextOf($"<div><a href=/x><div>تصویر</a><p>{Paragraph}</p></div><p>{Next}</p></div>"));
    }

    [Fact]
    public void What_is_hidden_is_not_read()
    {
        Assert.Equal($"{Paragraph}\n{Next}", TextOf($"<p>{Paragraph}</p><p style='display: none'>یہ جملہ پڑھنے والوں کو نظر نہیں آتا اور متن میں نہیں۔</p><p hidden>{Next} نہیں</p><p>{Next}</p>"));
    }

    [Theory]
    [InlineData("<html lang=en><p>The bridge over the canal in Multan has been repaired and was opened to traffic on Monday, officials of the city said in a short statement.", "a page whose text is hardly in the Arabic script, not Urdu")]
    [InlineData("<html lang=ar><p>أعلنت السلطات المحلية في المدينة انتهاء أعمال إصلاح الجسر وافتتاحه أمام حركة المرور صباح يوم الاثنين بعد ستة أشهر من العمل المتواصل، وقال المتحدث إن التكلفة كبيرة.", "a page whose text is in the Arabic script without the letters of Urdu, not Urdu")]
    public void A_page_in_another_language_is_told_and_not_read(string html, string found)
    {
        Assert.Equal($"a.html: {found}; leave it out, or give its text in a .txt file if it is Urdu [INTAKE0032]", Assert.Single(Read(html)).Diagnostic!.ToString());
    }

    [Fact]
    public void A_page_without_words_and_one_beyond_the_limit_are_told()
    {
        Assert.Equal("a.html: a page with neither a report nor headlines in it; save the page after its text is shown [INTAKE0033]", Assert.Single(Read("<div id=app></div>")).Diagnostic!.ToString());
        var small = new PageReader(new IntakeOptions { MaxPageBytes = 1024 * 1024 });
        IntakeItem refused = Assert.Single(small.Read(new byte[3 * 1024 * 1024], new PageContext(new InputPlace("a.html"), null, null)));
        Assert.Equal("a.html: a page of 3 MB, more than the 1 MB allowed; save the report alone [INTAKE0030]", refused.Diagnostic!.ToString());
    }

    [Fact]
    public void A_page_that_takes_too_long_is_given_up()
    {
        var reader = new PageReader(new IntakeOptions()) { Time = new Leaping() };
        byte[] html = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>خبر", 1000)));
        IntakeItem item = Assert.Single(reader.Read(html, new PageContext(new InputPlace("a.html"), null, null)));
        Assert.Equal("a.html: a page whose markup takes more than 5 s; save the report's text in a .txt file [INTAKE0031]", item.Diagnostic!.ToString());
    }

    [Fact]
    public void A_canonical_address_of_another_site_or_of_the_front_page_is_not_believed()
    {
        Assert.Equal(Address, DocumentOf($"<link rel=canonical href='https://evil.example.com/news/1'><p>{Paragraph}<p>{Next}").Url);
        Assert.Equal(Address, DocumentOf($"<link rel=canonical href='/'><p>{Paragraph}<p>{Next}").Url);
        Assert.Equal("https://example.pk/news/1-pul", DocumentOf($"<link rel=canonical href='https://example.pk/news/1-pul'><p>{Paragraph}<p>{Next}").Url);
    }

    [Fact]
    public void A_saved_page_without_an_address_has_no_id_of_its_own()
    {
        IntakeItem item = Assert.Single(new PageReader(new IntakeOptions { Published = "2024-11-30" }).Read(Encoding.UTF8.GetBytes($"<p>{Paragraph}<p>{Next}"), new PageContext(new InputPlace("a.html"), null, null)));
        Assert.Equal(new Document { Id = "", Published = "2024-11-30", Text = $"{Paragraph}\n{Next}" }, item.Document);
    }

    [Fact]
    public void The_text_given_to_search_engines_is_taken_where_the_page_shows_only_its_beginning()
    {
        string json = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"پل کھل گیا","articleBody":"{{Paragraph}}\n{{Next}}\nمقامی لوگوں نے خوشی کا اظہار کیا اور حکومت کا شکریہ ادا کیا۔ ان کا کہنا تھا کہ اب سفر آسان ہو گا۔"}</script>""";
        Assert.StartsWith($"{Paragraph}\n{Next}\nمقامی", DocumentOf($"{json}<p>{Paragraph}</p>").Text, StringComparison.Ordinal);
        Assert.Equal($"{Next}", DocumentOf($"{json.Replace(Next, "کچھ اور", StringComparison.Ordinal)}<p>{Next}</p>").Text);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"@type":"NewsArticle","\ud800":1,"\udead":2}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"\ud800"}""")]
    [InlineData("""[{"@type":[1,null]},{"@type":"NewsArticle","publisher":[]}]""")]
    public void Linked_data_that_is_damaged_says_nothing(string json)
    {
        Assert.Equal($"{Paragraph}\n{Next}", TextOf($"<script type=application/ld+json>{json}</script><p>{Paragraph}<p>{Next}"));
    }

    [Fact]
    public void A_front_page_gives_each_headline_once_with_its_absolute_link()
    {
        const string Html = """
            <html lang=ur><nav><a href=/c/1>پاکستان کی تمام تازہ ترین خبریں</a></nav><main>
            <a href="/n/1?utm_source=home"><img></a><div><h2><a href="/n/1">گوادر بندرگاہ پر پہلا جہاز لنگر انداز</a></h2><p><a href="/n/1">گوادر کی بندرگاہ پر پیر کے روز پہلا بڑا تجارتی جہاز لنگر انداز ہوا۔</a></p></div>
            <ul><li><a href="n/2">حیدرآباد میں گرمی سے پانچ افراد بے ہوش</a></li><li><a href="/n/3">مزید پڑھیں</a></li><li><a href="https://ads.example.com/x">صرف آج کے لیے خصوصی رعایت حاصل کریں</a></li></ul></main>
            """;
        IReadOnlyList<IntakeItem> items = new PageReader(new IntakeOptions()).Read(Encoding.UTF8.GetBytes(Html), new PageContext(new InputPlace("a.html"), "https://www.example.pk/", null));
        Assert.Equal(
            [
                new Document { Id = "https://www.example.pk/n/1", Url = "https://www.example.pk/n/1", Source = "example.pk", Kind = DocumentKind.Headline, Text = "گوادر بندرگاہ پر پہلا جہاز لنگر انداز" },
                new Document { Id = "https://www.example.pk/n/2", Url = "https://www.example.pk/n/2", Source = "example.pk", Kind = DocumentKind.Headline, Text = "حیدرآباد میں گرمی سے پانچ افراد بے ہوش" },
            ],
            items.Select(item => item.Document));
    }

    [SharedTheory("corpus/html")]
    [InlineData("jang_front_2021.html", "https://jang.com.pk/", 60, "https://jang.com.pk/news/957085", "داسو واقعے میں دھماکاخیزمواد کی تصدیق")]
    [InlineData("express_front_2021.html", "https://www.express.pk/", 74, null, "قطر جانے والے پاکستانیوں کے لیے خوشخبری")]
    [InlineData("dailypakistan_front_2021.html", "https://dailypakistan.com.pk/", 93, null, "حکومت کا عیدالاضحی پر پابندیوں کا عندیہ")]
    public void A_real_front_page_gives_its_headlines(string name, string address, int count, string? link, string headline)
    {
        byte[] html = File.ReadAllBytes(RepositoryFolder.SharedPathOf("corpus", "html", name));
        Document[] headlines = [.. new PageReader(new IntakeOptions()).Read(html, new PageContext(new InputPlace(name), address, null)).Select(item => item.Document!)];
        Document found = Assert.Single(headlines, document => document.Text == headline);
        Assert.Equal(link ?? found.Url, found.Url);
        Assert.Equal(count, headlines.Length);
        Assert.All(headlines, document => Assert.StartsWith(address, document.Id.Replace("http://", "https://", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static IReadOnlyList<IntakeItem> Read(string html) => new PageReader(new IntakeOptions()).Read(Encoding.UTF8.GetBytes(html), new PageContext(new InputPlace("a.html"), Address, null));

    private static Document DocumentOf(string html) => Assert.Single(Read(html)).Document!;

    private static string TextOf(string html) => DocumentOf(html).Text;

    // Each look at it is a second later.
    private sealed class Leaping : TimeProvider
    {
        private long seconds;

        public override long GetTimestamp() => Interlocked.Increment(ref seconds);

        public override long TimestampFrequency => 1;
    }
}
