using Sanad.Intake.Feeds;
using Xunit;

namespace Sanad.Intake.Tests.Feeds;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>پہلا پیرا۔</p>\n\n<p>دوسرا</p>", "پہلا پیرا۔\n\nدوسرا")]
    [InlineData("ایک<br>دو<br/><br/>تین", "ایک\nدو\nتین")]
    [InlineData("<b>صدر</b>\n نے   کہا", "صدر نے کہا")]
    [InlineData("پا<b>کستان</b>", "پاکستان")]
    [InlineData("<table><tr><td>لاہور</td><td>7</td></tr><tr><td>کراچی</td><td>9</td></tr></table>", "لاہور 7\nکراچی 9")]
    [InlineData("خبر<script>var a = '<p>شور</p>';</script> جاری", "خبر جاری")]
    [InlineData("خبر<STYLE>p { }</STYLE>جاری", "خبرجاری")]
    [InlineData("خبر<script>کوڈ", "خبرکوڈ")]
    [InlineData("<!-- تبصرہ -->متن<!DOCTYPE html>", "متن")]
    [InlineData("&lt;b&gt; 5 < 6 &amp; R&D &nosuch; &#1582;&#x628;&#1585;", "<b> 5 < 6 & R&D &nosuch; خبر")]
    [InlineData("می\u200Cخواہم", "می\u200Cخواہم")]
    [InlineData("خبر <iframe src='https://example.org/film'>جاری <b>ہے</b></iframe> یہاں", "خبر جاری ہے یہاں")]
    [InlineData("<p>خبر</p><iframe src='a'><p>جاری</p><iframe src='b'></iframe>", "خبر\n\nجاری")]
    [InlineData("خبر <object data='film'><p>تصویر نہیں چلی</p></object>", "خبر\n\nتصویر نہیں چلی")]
    [InlineData("<![CDATA[<p>خبر</p> جاری]]>", "خبر\n\nجاری")]
    [InlineData("<![CDATA[<p>خبر</p>]]>", "خبر")]
    [InlineData("<![CDATA[<p>خبر</p>", "خبر")]
    [InlineData("خبر ]]> جاری", "خبر ]]> جاری")]
    [InlineData("", "")]
    public void Markup_becomes_the_text_that_a_reader_sees(string html, string text) => Assert.Equal(text, HtmlText.Of(html));
}
