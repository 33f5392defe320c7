using Sanad.Ledger.Search;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests.Search;

public sealed class LedgerSearchTests : IDisposable
{
    private readonly SearchLedger ledger = new();

    public LedgerSearchTests()
    {
        ledger.Add("kyiv", "2024-11-20", "یوکرین کے صدر ولودیمیر زیلنسکی نے کہا ہے کہ روسی فوج نے خارکیف پر میزائل حملہ کیا۔ زیلنسکی نے جرمنی سے مدد مانگی ہے۔");
        ledger.Add("moscow", "2024-11-21", "روس کے صدر ولادیمیر پوتن نے ترکی کے صدر اردوغان سے ملاقات کی۔");
        ledger.Add("lahore", "2024-12-02", "لاہور میں پولیس نے دس افراد کو گرفتار کر لیا۔");
    }

    public void Dispose() => ledger.Dispose();

    [Theory]
    [InlineData("Zelensky", "kyiv")]
    [InlineData("Zelenskiy", "kyiv")]
    [InlineData("زیلینسکی", "kyiv")]
    [InlineData("زیلنسکئی", "kyiv")]
    [InlineData("Poutine", "moscow")]
    [InlineData("پیوٹن", "moscow")]
    [InlineData("Putin Erdogan", "moscow")]
    [InlineData("Volodymyr Zelenskiy", "kyiv")]
    public void A_name_is_found_in_any_spelling(string typed, string id) =>
        Assert.Equal([id], ledger.Ids(new LedgerQuery { Words = typed }));

    [Theory]
    [InlineData("زیلنسکی 3,000")]
    [InlineData("3,000")]
    [InlineData("4.7")]
    [InlineData("10/11/2024 زیلنسکی")]
    [InlineData("F-16")]
    [InlineData("\"15,000\"")]
    public void Marks_within_words_are_no_words(string typed) => Assert.Empty(ledger.Ids(new LedgerQuery { Words = typed }));

    // However the digits are parted, in the text and in the question; a list of years is no number.
    [Theory]
    [InlineData("15000", "troops")]
    [InlineData("15,000", "troops")]
    [InlineData("\"15000 فوجی\"", "troops")]
    [InlineData("150000", "lakh")]
    [InlineData("1,50,000", "lakh")]
    [InlineData("20242025", null)]
    [InlineData("2024,2025", "years")]
    public void A_number_is_found_however_its_digits_are_parted(string typed, string? id)
    {
        ledger.Add("troops", "2024-11-30", "روس نے 15،000 فوجی سرحد پر بھیجے ہیں۔");
        ledger.Add("lakh", "2024-11-30", "سیلاب سے 1,50,000 افراد بے گھر ہوئے ہیں۔");
        ledger.Add("years", "2024-11-30", "یہ اعداد و شمار 2024,2025 کے ہیں۔");
        SearchHit[] hits = [.. ledger.Search.Find(new LedgerQuery { Words = typed }).Hits];
        Assert.Equal(id is null ? [] : [id], hits.Select(hit => hit.Version.Document.Id));
        Assert.All(hits, hit => Assert.NotEmpty(hit.Snippet.Matches));
    }

    [Fact]
    public void Parties_are_found_in_any_spelling()
    {
        Assert.Equal(["moscow"], ledger.Ids(new LedgerQuery { Actor = "Poutine" }));
        Assert.Equal(["kyiv"], ledger.Ids(new LedgerQuery { Origin = "Zelenskiy" }));
    }

    [Fact]
    public void Records_of_every_kind_are_all_records()
    {
        SearchPage all = ledger.Search.Find(new LedgerQuery { Party = "UKR" });
        string[] kinds = [.. all.Hits.Select(hit => hit.Record!.GetType().Name).Distinct()];
        Assert.True(kinds.Length > 1);
        Assert.Equal(all.Hits.Select(hit => hit.Place), ledger.Search.Find(new LedgerQuery { Party = "UKR", Kind = LedgerQuery.EveryKind }).Hits.Select(hit => hit.Place));
        Assert.Equal(all.Hits.Where(hit => hit.Record is EventRecord).Select(hit => hit.Place), ledger.Search.Find(new LedgerQuery { Party = "UKR", Kind = "event" }).Hits.Select(hit => hit.Place));
        Assert.NotEmpty(ledger.Search.Find(new LedgerQuery { Kind = LedgerQuery.EveryKind }).Hits);
    }

    [Fact]
    public void The_newest_are_the_hits_of_the_page()
    {
        var query = new LedgerQuery { Party = "UKR", Limit = 2 };
        Assert.Equal(ledger.Search.Find(query).Hits.Select(hit => hit.Place), ledger.Search.Newest(query).Select(hit => hit.Place));
        Assert.Equal(2, ledger.Search.Newest(query).Length);
    }

    [Fact]
    public void The_page_says_what_a_name_was_taken_as()
    {
        Assert.Equal(["'Zelenskiy' is taken as Volodymyr Zelenskyy (زیلنسکی)"], ledger.Search.Find(new LedgerQuery { Words = "Zelenskiy" }).Notes.Select(note => note.ToString()));
        Assert.Empty(ledger.Search.Find(new LedgerQuery { Words = "Putin" }).Notes);
    }

    [Fact]
    public void What_is_nowhere_is_named()
    {
        Assert.Equal(["no document has 'Qwzxtrp', nor a name like it"], ledger.Search.Find(new LedgerQuery { Words = "Putin Qwzxtrp" }).Notes.Select(note => note.ToString()));
        Assert.Equal(["no name like 'Qwzxtrp' in this ledger"], ledger.Search.Find(new LedgerQuery { Party = "Qwzxtrp" }).Notes.Select(note => note.ToString()));
        Assert.Equal(["no document of the outlet 'BBC Udu'; is BBC Urdu meant?"], ledger.Search.Find(new LedgerQuery { Outlet = "BBC Udu" }).Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void One_of_several_codes_will_do_and_two_parties_must_both_be_there()
    {
        Assert.Equal(["kyiv", "moscow"], ledger.Ids(new LedgerQuery { Event = "assault,Consult" }));
        Assert.Equal(["moscow"], ledger.Ids(new LedgerQuery { Party = "RUS & TUR" }));
        Assert.Equal(["kyiv", "moscow"], ledger.Ids(new LedgerQuery { Party = "rus, tur" }));
        Assert.Equal(["kyiv"], ledger.Ids(new LedgerQuery { Party = "RUS/mil" }));
    }

    [Theory]
    [InlineData("FIGHT")]
    [InlineData("")]
    public void A_code_outside_its_set_is_refused_with_the_set(string code)
    {
        QueryException e = Assert.Throws<QueryException>(() => ledger.Search.Find(new LedgerQuery { Event = code }));
        Assert.StartsWith($"'{code}' is no event: give one of AGREE, CONSULT, ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_a_word_has_three_letters_or_more()
    {
        Assert.Equal(["moscow"], ledger.Ids(new LedgerQuery { Words = "ملا*" }));
        foreach (string typed in (string[])["م*", "مل*", "ملاقات مل*"])
        {
            QueryException e = Assert.Throws<QueryException>(() => ledger.Search.Find(new LedgerQuery { Words = typed }));
            Assert.EndsWith("is the beginning of too many words: write at least three letters before the star", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Records_are_those_of_the_documents_with_the_words()
    {
        Assert.Equal(["moscow"], ledger.Ids(new LedgerQuery { Kind = "event", Words = "صدر -جرمنی" }));
        Assert.Equal(["kyiv", "moscow"], ledger.Ids(new LedgerQuery { Kind = "event", Words = "صدر", Published = "2024-11" }));
        Assert.Empty(ledger.Ids(new LedgerQuery { Kind = "event", Words = "صدر", Published = "2024-12" }));
        Assert.Empty(ledger.Ids(new LedgerQuery { Kind = "event", Words = "ژژژژ" }));
    }

    [Fact]
    public void Of_a_document_only_what_the_hit_shows_is_read()
    {
        Assert.Null(Assert.Single(ledger.Search.Find(new LedgerQuery { Words = "لاہور" }).Hits).Version.Reading);
        Assert.All(ledger.Search.Find(new LedgerQuery { Words = "لاہور", Kind = "event" }).Hits, hit => Assert.NotNull(hit.Version.Reading));
        ledger.Add("undated", null, "ملتان میں 3 نومبر 2024 کو پولیس نے دو افراد کو گرفتار کر لیا۔");
        Assert.NotNull(Assert.Single(ledger.Search.Find(new LedgerQuery { Words = "ملتان" }).Hits).Version.Reading);
    }

    [Fact]
    public void A_damaged_text_among_the_hits_is_named()
    {
        ledger.Tamper("UPDATE text SET body = x'0102' WHERE id = 2");
        LedgerException e = Assert.Throws<LedgerException>(() => ledger.Search.Find(new LedgerQuery { Words = "صدر" }));
        Assert.StartsWith("document moscow (version 2) is damaged", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_outlet_says_by_itself_has_no_origin() =>
        Assert.Equal(["lahore", "moscow"], ledger.Ids(new LedgerQuery { Origin = "none", Event = "CONSULT,COERCE" }));

    [Fact]
    public void An_interval_may_be_open()
    {
        Assert.Equal(["kyiv", "lahore", "moscow"], ledger.Ids(new LedgerQuery { Published = "2024-11/.." }));
        Assert.Equal(["kyiv", "moscow"], ledger.Ids(new LedgerQuery { Published = "../2024-11" }));
        Assert.Throws<QueryException>(() => ledger.Search.Find(new LedgerQuery { When = "foo/.." }));
    }

    [Fact]
    public void Every_match_of_a_snippet_is_given()
    {
        SearchHit hit = Assert.Single(ledger.Search.Find(new LedgerQuery { Words = "Zelensky" }).Hits);
        Assert.Equal(["ولودیمیر زیلنسکی", "زیلنسکی"], hit.Snippet.Matches.Select(match => match.Cut(hit.Version.Document.Text).ToString()));
    }

    [Fact]
    public void As_of_a_day_each_document_is_found_as_it_then_stood()
    {
        const long Early = 1732100000;
        ledger.Add("toll", "2025-01-02", "کراچی میں دھماکے میں تین افراد ہلاک ہو گئے۔", Early);
        ledger.Add("toll", "2025-01-05", "کراچی میں دھماکے میں سات افراد ہلاک ہو گئے۔", Early + (10 * 86400));

        var killed = new LedgerQuery { Measure = "killed" };
        Assert.Equal([7m], Tolls(killed));
        Assert.Equal([3m], Tolls(killed with { AsOf = new DateOnly(2025, 1, 3) }));
        Assert.Equal([7m], Tolls(killed with { AsOf = new DateOnly(2025, 1, 5) }));
        Assert.Empty(Tolls(killed with { AsOf = new DateOnly(2025, 1, 1) }));
        Assert.Equal([3m], Tolls(killed with { IngestedBy = new DateOnly(2024, 11, 21), AllVersions = true }));
        Assert.Equal([7m, 3m], Tolls(killed with { AllVersions = true }));
    }

    private decimal?[] Tolls(LedgerQuery query) => [.. ledger.Search.Find(query).Hits.Select(hit => ((FigureRecord)hit.Record!).Low)];
}
