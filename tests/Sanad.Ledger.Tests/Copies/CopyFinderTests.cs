using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Ledger.Copies;
using Xunit;
using static Sanad.Ledger.Tests.Copies.CopyTexts;

namespace Sanad.Ledger.Tests.Copies;

public class CopyFinderTests
{
    [Fact]
    public void One_text_with_other_marks_spaces_letters_and_credit_is_an_exact_copy_at_any_distance()
    {
        string retyped = Wire.Replace("پشاور (ا ن پ) ", "اسلام آباد (خصوصی رپورٹ) ", StringComparison.Ordinal).Replace("۔ ", " ، ", StringComparison.Ordinal)
            .Replace('ی', 'ي').Replace("کا پل", "کاپل", StringComparison.Ordinal).Replace("14 افراد", "۱۴افراد", StringComparison.Ordinal);

        Assert.Equal(["Exact a b"], Find(Entry("a", "2025-03-04", Wire, "پل ٹوٹ گیا"), Entry("b", "2026-01-30", retyped, "سوات میں حادثہ")));
    }

    [Fact]
    public void A_text_with_a_sentence_more_and_numbers_in_words_is_a_near_copy() =>
        Assert.Equal(["Near 1wire 2reset"], Find(Entry("1wire", "2025-03-04", Wire), Entry("2reset", "2025-03-04", Reset)));

    [Fact]
    public void A_text_cut_and_rewritten_the_next_day_is_derived() =>
        Assert.Equal(["Derived wire cut"], Find(Entry("wire", "2025-03-04", Wire), Entry("cut", "2025-03-05", Cut)));

    [Fact]
    public void A_report_of_the_same_event_in_words_of_its_own_is_no_copy() =>
        Assert.Empty(Find(Entry("wire", "2025-03-04", Wire), Entry("own", "2025-03-05", Independent)));

    [Fact]
    public void An_outlet_that_writes_on_is_not_derived_from_itself() => Assert.Multiple(
        () => Assert.Empty(Find(Entry("a", "2025-03-04", Wire, source: "x"), Entry("b", "2025-03-05", Cut, source: "x"))),
        () => Assert.Equal(["Near a b"], Find(Entry("a", "2025-03-04", Wire, source: "x"), Entry("b", "2025-03-05", Reset, source: "x"))));

    [Fact]
    public void Near_and_derived_reach_five_days_and_undated_texts() => Assert.Multiple(
        () => Assert.Equal(["Near a b"], Find(Entry("a", "2025-03-04", Wire), Entry("b", "2025-03-09", Reset))),
        () => Assert.Empty(Find(Entry("a", "2025-03-04", Wire), Entry("b", "2025-03-10", Reset))),
        () => Assert.Equal(["Near a b"], Find(Entry("a", "2025-03-04", Wire), Entry("b", null, Reset))));

    [Fact]
    public void Of_a_wire_and_what_three_papers_made_of_it_the_wire_is_the_head() => Assert.Equal(
        ["Exact wire again", "Near wire reset", "Derived wire cut"],
        Find(Entry("cut", "2025-03-05", Cut), Entry("reset", "2025-03-05", Reset), Entry("again", "2025-03-05", Wire), Entry("own", "2025-03-04", Independent), Entry("wire", "2025-03-04", Wire)));

    [Theory]
    [InlineData(
        "محکمہ موسمیات کے مطابق کراچی میں آج مطلع جزوی طور پر ابر آلود رہے گا، زیادہ سے زیادہ درجہ حرارت 33 اور کم سے کم 24 ڈگری سینٹی گریڈ رہنے کا امکان ہے جبکہ ہوا میں نمی کا تناسب 61 فیصد رہے گا۔",
        "محکمہ موسمیات کے مطابق کراچی میں آج مطلع جزوی طور پر ابر آلود رہے گا، زیادہ سے زیادہ درجہ حرارت 35 اور کم سے کم 27 ڈگری سینٹی گریڈ رہنے کا امکان ہے جبکہ ہوا میں نمی کا تناسب 58 فیصد رہے گا۔")]
    [InlineData(
        "انٹر بینک مارکیٹ میں امریکی ڈالر 278.45 روپے، برطانوی پاؤنڈ 352.10 روپے، یورو 301.77 روپے، سعودی ریال 74.18 روپے اور اماراتی درہم 75.80 روپے پر بند ہوا، کرنسی ڈیلرز کے مطابق کاروبار معمول کے مطابق رہا۔",
        "انٹر بینک مارکیٹ میں امریکی ڈالر 279.02 روپے، برطانوی پاؤنڈ 350.65 روپے، یورو 303.12 روپے، سعودی ریال 74.33 روپے اور اماراتی درہم 75.96 روپے پر بند ہوا، کرنسی ڈیلرز کے مطابق کاروبار معمول کے مطابق رہا۔")]
    [InlineData(
        "لاہور اور اس کے گرد و نواح میں آج نماز فجر 4:52، طلوع آفتاب 6:14، نماز ظہر 12:06، نماز عصر 4:31، نماز مغرب 5:57 اور نماز عشاء 7:20 بجے ادا کی جائے گی، شہر کی بڑی مساجد میں جماعت پندرہ منٹ بعد ہوگی۔",
        "لاہور اور اس کے گرد و نواح میں آج نماز فجر 4:49، طلوع آفتاب 6:11، نماز ظہر 12:05، نماز عصر 4:33، نماز مغرب 5:59 اور نماز عشاء 7:22 بجے ادا کی جائے گی، شہر کی بڑی مساجد میں جماعت پندرہ منٹ بعد ہوگی۔")]
    [InlineData(
        "صرافہ ایسوسی ایشن کے مطابق سونے کی فی تولہ قیمت میں 900 روپے اضافہ ہوا جس کے بعد نئی قیمت 241500 روپے ہو گئی ہے، چاندی کی فی تولہ قیمت بغیر کسی تبدیلی کے برقرار رہی۔",
        "صرافہ ایسوسی ایشن کے مطابق سونے کی فی تولہ قیمت میں 1200 روپے اضافہ ہوا جس کے بعد نئی قیمت 242700 روپے ہو گئی ہے، چاندی کی فی تولہ قیمت بغیر کسی تبدیلی کے برقرار رہی۔")]
    public void One_form_filled_in_on_two_days_is_two_reports(string first, string second) =>
        Assert.Empty(Find(Entry("a", "2025-03-04", first), Entry("b", "2025-03-05", second)));

    [Fact]
    public void A_headline_is_a_copy_of_the_same_words_of_its_day_only()
    {
        const string Headline = "وزیراعظم آج قوم سے خطاب کریں گے";

        Assert.Equal(["Exact a b"], Find(
            Entry("a", "2025-03-04", Headline), Entry("b", "2025-03-04", "وزیر اعظم آج قوم سے خطاب کرینگے".Replace("کرینگے", "کریں گے", StringComparison.Ordinal)),
            Entry("c", "2025-03-05", Headline), Entry("d", null, Headline), Entry("e", null, Headline), Entry("f", "2025-03-04", "وزیراعظم کل قوم سے خطاب کریں گے")));
    }

    [Fact]
    public void Empty_and_hostile_texts_join_nothing() => Assert.Empty(Find(
        new[] { "", "   ", "۔۔۔!!!", "\n\n", new string('\u202E', 9000) }.SelectMany((text, index) =>
            new[] { Entry($"{index}a", "2025-03-04", text), Entry($"{index}b", "2025-03-04", text) })));

    [Fact]
    public void A_document_that_resembles_a_member_and_not_the_head_stays_outside()
    {
        string[] parts = Wire.Split('۔');
        string middle = $"{parts[2]}۔{parts[3]}۔ {Independent}";
        CopyEntry[] entries = [Entry("1", "2025-03-04", Wire), Entry("2", "2025-03-05", Wire + Independent), Entry("3", "2025-03-05", middle)];

        Assert.DoesNotContain(CopyFinder.Find(entries), group => group.Documents.Contains("3") && group.Documents.Contains("1"));
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter()
    {
        CopyEntry[] entries = [.. new[] { Wire, Reset, Cut, Independent }.SelectMany((text, index) => new[]
        {
            Entry($"{index}x", "2025-03-05", text), Entry($"{index}y", "2025-03-04", text + " مزید تفصیلات کا انتظار ہے۔"), Entry($"{index}z", null, text),
        })];
        string[] expected = Find(entries);

        Assert.NotEmpty(expected);
        Prop.ForAll(Gen.Shuffle(entries).ToArbitrary(), shuffled => Assert.Equal(expected, Find(shuffled))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_group_is_printed_as_one_object()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new CopyGroup("a", ["a", "b"], CopyRelation.Derived).WriteTo(writer);
        }

        Assert.Equal("""{"group":"a","documents":["a","b"],"relation":"derived"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Five_thousand_documents_of_one_week_are_found_in_time()
    {
        var random = new Spread(7);
        var entries = new List<CopyEntry>();
        for (int story = 0; story < 2500; story++)
        {
            uint[] words = random.Hashes(150, 4);
            uint[] pairs = random.Hashes(80, 0);
            DateOnly day = new DateOnly(2025, 3, 3).AddDays(story % 7);
            entries.Add(new CopyEntry($"{story:D4}a", null, day, new CopySketch((ulong)story, 300, words, pairs)));
            entries.Add(new CopyEntry($"{story:D4}b", null, day, new CopySketch((ulong)story + 10_000, 280, words[..140], pairs[..76])));
        }

        long start = TimeProvider.System.GetTimestamp();
        CopyGroup[] groups = [.. CopyFinder.Find(entries)];

        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
        Assert.Equal(Enumerable.Range(0, 2500).Select(story => $"Near {story:D4}a {story:D4}b"), groups.Select(group => $"{group.Relation} {string.Join(' ', group.Documents)}").OrderBy(line => line, StringComparer.Ordinal));
    }

    private sealed class Spread(uint state)
    {
        public uint[] Hashes(int count, int shift)
        {
            var found = new SortedSet<uint>();
            while (found.Count < count)
            {
                state = unchecked((state * 1664525) + 1013904223);
                found.Add(state >> (32 - CopySketch.HashBits));
            }

            return [.. found.Select(hash => shift == 0 ? hash : (hash << shift) | ((uint)WordRarity.Uncommon << CopySketch.RarityShift))];
        }
    }
}
