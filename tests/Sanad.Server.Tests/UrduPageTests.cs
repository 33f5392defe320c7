using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sanad.Application.Glosses;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>Urdu pages say in Urdu what records say by code or by an English name.</summary>
public sealed class UrduPageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Theory]
    [InlineData("/ur/thread?id=33a4145348b0bbb1", "BLR/MIL")]
    [InlineData("/ur/search?kind=event", "RUS/GOV")]
    [InlineData("/ur/actors", "BLR/GOV")]
    public async Task Countries_and_sectors_stand_in_words_with_their_code_behind(string address, string code)
    {
        IHtmlDocument page = await ledger.PageAsync(address);
        IElement[] codes = [.. page.QuerySelectorAll(".code")];
        Assert.Contains(codes, shown => shown.GetAttribute("title") == code);
        Assert.DoesNotContain(codes, shown => shown.TextContent.Any(char.IsAsciiLetter));
    }

    [Fact]
    public async Task A_party_is_called_by_its_Urdu_name()
    {
        Assert.Equal("بیلاروس", (await ledger.PageAsync("/ur/actor?name=Belarus")).QuerySelector("h1")!.TextContent);
        Assert.Equal("بیلاروس اور روس", (await ledger.PageAsync("/ur/pair?a=Belarus&b=Russia")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Belarus", (await ledger.PageAsync("/en/actor?name=Belarus")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task What_two_days_share_is_said_once()
    {
        IHtmlDocument page = await ledger.PageAsync("/en/thread?id=33a4145348b0bbb1");
        Assert.Equal("17 April to 22 May 2027", page.QuerySelector(".lead .days")!.TextContent);
    }

    [Theory]
    [InlineData("/ur/search?q=Qwzxtrp", "کسی خبر میں \"Qwzxtrp\" نہیں، نہ اس جیسا کوئی نام")]
    [InlineData("/en/search?q=Qwzxtrp", "No report has \"Qwzxtrp\", nor a name like it")]
    [InlineData("/ur/threads?about=Qwzxtrp", "اس بہی کھاتے میں \"Qwzxtrp\" جیسا کوئی نام نہیں")]
    [InlineData("/ur/search?outlet=BBC Udu", "ادارے \"BBC Udu\" کی کوئی خبر نہیں۔ کیا BBC Urdu مراد ہے؟")]
    public async Task What_is_remarked_on_a_question_stands_in_the_language_of_the_page(string address, string remark) =>
        Assert.Equal(remark, Assert.Single((await ledger.PageAsync(address)).QuerySelectorAll(".remarks li")).TextContent);

    [Theory]
    [InlineData("ur", "h2 mark")]
    [InlineData("en", ".snippet mark")]
    public async Task Where_a_sentence_tells_several_figures_the_one_of_the_thread_is_marked(string language, string marks)
    {
        IHtmlDocument page = await ledger.PageAsync($"/{language}/threads?kind=figure:count&about=Belarus");
        IElement[] threads = [.. page.QuerySelectorAll(".hit.thread")];
        Assert.NotEmpty(threads);
        Assert.All(threads, thread => Assert.Single(thread.QuerySelectorAll(marks)));
    }

    [Theory]
    [InlineData("Russia", "روس")]
    [InlineData("Moscow", "ماسکو")]
    [InlineData("nobody knows this name", null)]
    public void Names_are_those_of_the_language_pack(string name, string? urdu) => Assert.Equal(urdu, UrduNames.Of(name));

    [Theory]
    [InlineData("kilogram", "کلوگرام")]
    [InlineData("USD", "امریکی ڈالر")]
    [InlineData("soldier", "فوجی")]
    [InlineData("no such unit", null)]
    public void Units_are_those_of_the_language_pack(string unit, string? urdu) => Assert.Equal(urdu, UrduNames.OfUnit(unit));

    [Theory]
    [InlineData("attack", "حملے")]
    [InlineData("aircraft", "طیارے")]
    [InlineData("ambulance", "ایمبولینسیں")]
    [InlineData("bag", "بوریاں")]
    [InlineData("door", "دروازے")]
    [InlineData("bank", "بینک")]
    [InlineData("kilogram", "کلوگرام")]
    [InlineData("soldier", "فوجی")]
    [InlineData("child", "بچے")]
    [InlineData("no such unit", null)]
    public void Several_of_a_unit_stand_in_the_plural(string unit, string? urdu) => Assert.Equal(urdu, UrduNames.OfUnits(unit));

    [Fact]
    public void Countries_are_those_of_the_language_pack()
    {
        Assert.Equal("روس", UrduNames.OfCountry("RUS"));
        Assert.Null(UrduNames.OfCountry("ZZZ"));
    }
}
