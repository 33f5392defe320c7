using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Standings;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Standings;

public class ThreadVoicesTests
{
    private const string Attack = "ASSAULT ISR/MIL > PSE/CVL";

    [Fact]
    public void Two_outlets_that_quote_one_agency_are_one_voice() => Assert.Equal(
        ["name:REUTERS = a b"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "Reuters@---/JRN states").Event("b", "2025-03-02", Attack, "reuters@---/JRN states")));

    [Fact]
    public void All_of_one_government_is_one_voice_and_its_parliament_another() => Assert.Equal(
        ["state:RUS = a b c", "name:DUMA = d"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "Putin@RUS/GOV states").Event("b", "2025-03-02", Attack, "Russia@RUS/GOV states")
            .Event("c", "2025-03-02", Attack, "RUS/MIL states").Event("d", "2025-03-02", Attack, "Duma@RUS/LEG states")));

    [Fact]
    public void Bodies_of_the_United_Nations_are_voices_of_their_own() => Assert.Equal(
        ["name:IAEA = a", "name:UNRWA = b"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "IAEA@UNO/GOV states").Event("b", "2025-03-01", Attack, "UNRWA@UNO/GOV states")));

    [Fact]
    public void Media_that_pass_a_word_on_are_no_voices_unless_nobody_else_is_told() => Assert.Equal(
        ["state:KOR = a", "name:YONHAP = b"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "KOR/GOV states", "via Yonhap@KOR/JRN states").Event("b", "2025-03-01", Attack, "via Yonhap@KOR/JRN states", "via BBC@GBR/JRN states")));

    [Fact]
    public void Unnamed_origins_are_voices_by_country_and_sector_or_by_their_words() => Assert.Equal(
        ["PAK/CVL = a b", "text:\"sources = c d", "text:\"witnesses = e"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "PAK/CVL states").Event("b", "2025-03-01", Attack, "PAK/CVL states")
            .Event("c", "2025-03-01", Attack, "\"sources states").Event("d", "2025-03-01", Attack, "\"sources states").Event("e", "2025-03-01", Attack, "\"witnesses states")));

    [Fact]
    public void An_unnamed_origin_is_taken_for_the_named_one_of_its_country_and_sector() => Assert.Equal(
        ["name:HAMAS = a b"],
        Voices(new ToldThread().Event("a", "2025-03-01", Attack, "PSE/REB states").Event("b", "2025-03-02", Attack, "Hamas@PSE/REB states")));

    [Fact]
    public void An_outlet_that_quotes_an_origin_for_it_is_no_voice_of_its_own()
    {
        ClaimThread thread = new ToldThread().Add("a", "2025-03-01", "one", "Awaz", Attack).Add("b", "2025-03-01", "one", "Awaz", Attack, "PSE/MED believes")
            .Add("c", "2025-03-01", "two", "Nai Subah", Attack).Build();

        Assert.Equal(["PSE/MED = a b", "outlet:Nai Subah = c"], ThreadVoices.Of(thread).Select(Print));
        Assert.Equal("one-voice-asserts", ThreadStandings.AsOf(thread, null)!.Rule);
    }

    [Fact]
    public void An_outlet_that_quotes_only_a_denial_still_tells_it_itself() => Assert.Equal(
        ["outlet:Awaz = a", "state:ISR = b"],
        Voices(new ToldThread().Add("a", "2025-03-01", "one", "Awaz", Attack).Add("b", "2025-03-01", "one", "Awaz", Attack, "ISR/GOV denies")));

    [Fact]
    public void Copies_tell_with_the_voice_of_the_first()
    {
        ClaimThread thread = new ToldThread().Add("a", "2025-03-01", "one", "Awaz", Attack).Add("b", "2025-03-02", "two", "Nai Subah", Attack)
            .Add("c", "2025-03-03", "three", "Nai Subah", Attack).Build();

        Assert.Equal(["outlet:Awaz = a b", "outlet:Nai Subah = c"], ThreadVoices.Of(thread, document => document.Id is "one" or "two" ? "one" : null).Select(Print));
        Assert.Equal(StandingCode.Reported, ThreadStandings.AsOf(thread, new DateOnly(2025, 3, 2), document => document.Id is "one" or "two" ? "one" : null)!.Code);
        Assert.Equal(StandingCode.Corroborated, ThreadStandings.AsOf(thread, new DateOnly(2025, 3, 2))!.Code);
    }

    [Fact]
    public void Documents_without_an_outlet_are_each_their_own() => Assert.Equal(
        ["document:one = a", "document:two = b"],
        Voices(new ToldThread().Add("a", "2025-03-01", "one", null, Attack).Add("b", "2025-03-01", "two", null, Attack)));

    [Fact]
    public void Voices_of_a_day_are_those_known_by_then() => Assert.Equal(
        ["outlet:outlet-a = a"],
        ThreadVoices.Of(new ToldThread().Event("a", "2025-03-01", Attack).Event("b", "2025-03-02", Attack).Event("c", null, Attack).Build(), day: new DateOnly(2025, 3, 1)).Select(Print));

    private static string[] Voices(ToldThread thread) => [.. ThreadVoices.Of(thread.Build()).Select(Print)];

    private static string Print(Voice voice) => $"{voice.Key} = {string.Join(' ', voice.Records)}";
}
