using System.Text;
using Sanad.Text.Normalization;
using Xunit;

namespace Sanad.Text.Tests.Normalization;

public sealed class NormalizerTests
{
    private const string Zwnj = "\u200C";

    [Theory]
    [InlineData("\u064A", "\u06CC")]
    [InlineData("\u0649", "\u06CC")]
    [InlineData("\u0643", "\u06A9")]
    [InlineData("\u06AA", "\u06A9")]
    [InlineData("\u0647", "\u06C1")]
    [InlineData("\u0629", "\u06C1")]
    [InlineData("\u06C2", "\u06C1")]
    [InlineData("\u06C0", "\u06C1")]
    [InlineData("\u06C3", "\u06C1")]
    [InlineData("\u06D5", "\u06C1")]
    [InlineData("\u0623", "\u0627")]
    [InlineData("\u0625", "\u0627")]
    [InlineData("\u0671", "\u0627")]
    [InlineData("\u0624", "\u0648")]
    public void Arabic_letters_become_the_letters_of_Urdu(string arabic, string urdu) =>
        Assert.Equal($"\u0628{urdu}\u0628", Normalizer.Fold($"\u0628{arabic}\u0628"));

    [Theory]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u06CC\u0654", "\u0626")]
    [InlineData("\u064A\u0654", "\u0626")]
    [InlineData("\u06D2\u0654", "\u06D3")]
    [InlineData("\u06C1\u0654", "\u06C2")]
    [InlineData("\u0648\u0654", "\u0624")]
    [InlineData("\u0627\u0654", "\u0623")]
    [InlineData("\u0627\u0655", "\u0625")]
    public void Composed_and_decomposed_forms_fold_to_one(string decomposed, string composed) =>
        Assert.Equal(Normalizer.Fold($"\u0628{composed}"), Normalizer.Fold($"\u0628{decomposed}"));

    [Fact]
    public void Alef_with_madda_stays_apart_from_alef() => Assert.Equal("\u0622\u0645", Normalizer.Fold("\u0622\u0645"));

    [Fact]
    public void Barree_yeh_with_hamza_becomes_two_letters() => Assert.Equal("وزرائے", Normalizer.Fold("وزرا\u06D3"));

    [Fact]
    public void Vowel_marks_are_left_out()
    {
        string marks = string.Concat(Enumerable.Range(0x064B, 0x0653 - 0x064B).Select(mark => (char)mark)) + "\u0610\u0613\u0656\u0657\u0670\u06DC";
        Assert.Equal("مدت", Normalizer.Fold($"م{marks}د{marks}ت{marks}"));
    }

    [Theory]
    [InlineData("\u0640")]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u061C")]
    [InlineData("\u202A")]
    [InlineData("\u202B")]
    [InlineData("\u202C")]
    [InlineData("\u202D")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u2067")]
    [InlineData("\u2068")]
    [InlineData("\u2069")]
    [InlineData("\u00AD")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\u0000")]
    [InlineData("\u001B")]
    public void Tatweel_joiners_bidi_and_control_characters_are_left_out(string invisible) =>
        Assert.Equal("خبر", Normalizer.Fold($"{invisible}خ{invisible}بر{invisible}"));

    [Fact]
    public void Digits_of_three_scripts_become_ASCII() =>
        Assert.Equal("0123456789 0123456789 0123456789", Normalizer.Fold("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789"));

    [Fact]
    public void Signs_of_numbers_become_ASCII() => Assert.Equal("3.5% 15,000", Normalizer.Fold("۳\u066B۵\u066A ۱۵\u066C۰۰۰"));

    [Fact]
    public void Quotation_marks_become_one_single_and_one_double() => Assert.Equal(
        "''''''''' \"\"\"\"\"\"\"",
        Normalizer.Fold("\u2018\u2019\u201A\u201B\u2032\u0060\u00B4\u2039\u203A \u201C\u201D\u201E\u201F\u2033\u00AB\u00BB"));

    [Fact]
    public void Dashes_become_a_hyphen() => Assert.Equal("--------", Normalizer.Fold("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"));

    [Fact]
    public void White_space_becomes_a_space_each() => Assert.Equal("     ", Normalizer.Fold("\t\u00A0\u2003\u200B\u3000"));

    [Fact]
    public void Line_ends_become_a_line_feed_each() => Assert.Equal("\n\n\n\n\n", Normalizer.Fold("\r\n\u0085\u2028\u2029"));

    [Fact]
    public void Latin_becomes_lower_case() => Assert.Equal("bbc اردو é", Normalizer.Fold("BBC اردو É"));

    [Theory]
    [InlineData("علماء", "علما")]
    [InlineData("شعراءِ کرام", "شعرا کرام")]
    [InlineData("ضیاءالحق", "ضیاالحق")]
    [InlineData("۲۰۱۴ء", "2014ء")]
    [InlineData("2014ء میں", "2014ء میں")]
    public void A_hamza_is_left_out_behind_a_letter_and_stays_behind_a_digit(string written, string folded) =>
        Assert.Equal(folded, Normalizer.Fold(written));

    [Theory]
    [InlineData("ھے", "ہے")]
    [InlineData("وہ ھیں", "وہ ہیں")]
    [InlineData("بھی", "بھی")]
    [InlineData("2ھزار", "2ہزار")]
    public void A_two_eyed_heh_at_the_start_of_a_word_is_a_plain_one(string written, string folded) =>
        Assert.Equal(folded, Normalizer.Fold(written));

    [Fact]
    public void Every_presentation_form_folds_as_its_letters_do()
    {
        var wrong = new List<string>();
        for (char form = '\uFB50'; form <= '\uFEFC'; form++)
        {
            string letters = form.ToString().Normalize(NormalizationForm.FormKC);
            if (char.IsLetter(form) && letters != form.ToString() && Normalizer.Fold(letters) != Normalizer.Fold(form.ToString()))
            {
                wrong.Add($"U+{(int)form:X4}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Words_in_presentation_forms_are_the_words() =>
        Assert.Equal("سلام لاہور", Normalizer.Fold("\uFEB3\uFEFC\uFEE1 \uFEFB\uFBA8\uFEEE\uFEAD"));

    [Fact]
    public void Unpaired_surrogates_stay_as_they_are() => Assert.Equal("\uD83Dخبر\uDE00", Normalizer.Fold("\uD83Dخبر\uDE00"));

    [Fact]
    public void A_pair_of_surrogates_stays_a_pair() => Assert.Equal("😀 خبر", Normalizer.Fold("😀 خبر"));

    [Fact]
    public void An_empty_text_folds_to_an_empty_text()
    {
        var text = new NormalizedText();
        Normalizer.Normalize(string.Empty, text);
        Assert.Equal(0, text.Length);
        Assert.Equal([0], text.ToSource.ToArray());
    }

    [Fact]
    public void The_map_of_a_dropped_joiner_is_the_one_its_documentation_shows()
    {
        var text = new NormalizedText();
        Normalizer.Normalize($"کیا{Zwnj}", text);
        Assert.Equal([0, 1, 2, 4], text.ToSource.ToArray());
    }

    [Fact]
    public void Letters_that_come_of_one_character_have_its_place()
    {
        var text = new NormalizedText();
        Normalizer.Normalize("ب\u06D3ب", text);
        Assert.Equal("بئےب", text.Characters.ToString());
        Assert.Equal([0, 1, 1, 2, 3], text.ToSource.ToArray());
    }

    [Fact]
    public void A_text_filled_again_holds_only_the_new_text()
    {
        var text = new NormalizedText();
        Normalizer.Normalize(new string('ب', 10_000), text);
        Normalizer.Normalize("خبر", text);
        Assert.Equal("خبر", text.Characters.ToString());
        Assert.Equal("خبر", text.Source);
        Assert.Equal([0, 1, 2, 3], text.ToSource.ToArray());
    }

    [Fact]
    public void A_text_of_ligatures_alone_finds_room()
    {
        string folded = Normalizer.Fold(new string('\uFDFA', 3000));
        Assert.Equal(3000 * "صلی اللہ علیہ وسلم".Length, folded.Length);
    }
}
