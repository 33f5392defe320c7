using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Packs;
using Sanad.Text.Tests.Normalization;
using Sanad.Text.Tests.Packs;
using Sanad.Text.Tokenization;
using Xunit;

namespace Sanad.Text.Tests.Tokenization;

public sealed class TokenizerTests
{
    private static readonly LanguagePack Small = PackFolder.Sample();

    [Theory]
    [InlineData("وزیر نے کہا", "وزیر|نے|کہا")]
    [InlineData("  وزیر   نے ", "وزیر|نے")]
    [InlineData("9ہزار", "9|ہزار")]
    [InlineData("ہزار9", "ہزار|9")]
    [InlineData("۲۰۱۴ء", "2014|ء")]
    [InlineData("15,000", "15,000")]
    [InlineData("۱۵،۰۰۰", "15،000")]
    [InlineData("4.7", "4.7")]
    [InlineData("۳٫۵ فیصد", "3.5|فیصد")]
    [InlineData("2014.", "2014|.")]
    [InlineData("2014, 15", "2014|,|15")]
    [InlineData("10:30", "10|:|30")]
    [InlineData("2-3", "2|-|3")]
    [InlineData("1/2", "1|/|2")]
    [InlineData("25%", "25|%")]
    [InlineData("$500", "$|500")]
    [InlineData("F16", "f|16")]
    [InlineData("«خبر»", "\"|خبر|\"")]
    [InlineData("(خبر)", "(|خبر|)")]
    [InlineData("کہا:خبر", "کہا|:|خبر")]
    [InlineData("آیا۔گیا", "آیا|۔|گیا")]
    [InlineData("کیوں؟!", "کیوں|؟|!")]
    [InlineData("BBC اردو", "bbc|اردو")]
    [InlineData("بی‌بی‌سی", "بیبیسی")]
    [InlineData("خبر\nخبر", "خبر|\n|خبر")]
    [InlineData("خبر😀خبر", "خبر😀خبر")]
    [InlineData("", "")]
    [InlineData(" \u200C\u0651", "")]
    public void Text_is_cut_into_words_numbers_and_marks(string text, string tokens) => Assert.Equal(tokens, Cut(Small, text));

    [Theory]
    [InlineData("نےکہا", "نے|کہا")]
    [InlineData("فورسزاور", "فورسز|اور")]
    [InlineData("فورسزکو", "فورسز|کو")]
    [InlineData("وزیرنے", "وزیر|نے")]
    [InlineData("کردیا", "کر|دیا")]
    [InlineData("کردیے", "کر|دیے")]
    [InlineData("دیدیا", "دی|دیا")]
    [InlineData("دیدی", "دی|دی")]
    [InlineData("کرجائے", "کر|جائے")]
    [InlineData("وزیرنےکہا", "وزیر|نے|کہا")]
    [InlineData("فورسزاوروزیرنے", "فورسز|اور|وزیر|نے")]
    [InlineData("میںبھیجکہا", "میں|بھیجکہا")]
    [InlineData("نےقطعا", "نے|قطعا")]
    public void Words_run_together_are_cut_where_both_halves_are_known(string text, string tokens) => Assert.Equal(tokens, Cut(Small, text));

    [Theory]
    [InlineData("کراچی")]
    [InlineData("نیویارک")]
    [InlineData("وزیراعظم")]
    [InlineData("کرکے")]
    [InlineData("کرنے")]
    public void A_word_that_the_pack_knows_is_never_cut(string text) => Assert.Equal(text, Cut(Small, text));

    [Theory]
    [InlineData("کراچیکو")]
    [InlineData("قطعانے")]
    [InlineData("فورسزیارک")]
    public void A_word_is_not_cut_on_a_guess(string text) => Assert.Equal(text, Cut(Small, text));

    [Theory]
    [InlineData("کردیا", "کر|دیا")]
    [InlineData("دیدیا", "دی|دیا")]
    [InlineData("کردیں", "کر|دیں")]
    [InlineData("لےگئے", "لے|گئے")]
    [InlineData("ہوگئی", "ہو|گئی")]
    [InlineData("نےکہا", "نے|کہا")]
    [InlineData("ہےکہ", "ہے|کہ")]
    [InlineData("میںہونے", "میں|ہونے")]
    [InlineData("ہوگا", "ہوگا")]
    [InlineData("دیکھا", "دیکھا")]
    [InlineData("پاکستان", "پاکستان")]
    [InlineData("کراچی", "کراچی")]
    [InlineData("فورسزاوردہشتگردوں", "فورسز|اور|دہشتگردوں")]
    [InlineData("کیاجاسکتاہے", "کیا|جا|سکتا|ہے")]
    [InlineData("کردیاگیاہے", "کر|دیا|گیا|ہے")]
    [InlineData("حکومتنے", "حکومتنے")]
    [InlineData("اسکو", "اس|کو")]
    [InlineData("جسمیں", "جس|میں")]
    [InlineData("اسطرح", "اس|طرح")]
    [InlineData("کاروباری", "کاروباری")]
    [InlineData("بارسلونا", "بارسلونا")]
    [InlineData("سولوون", "سولوون")]
    [InlineData("دیگر", "دیگر")]
    [InlineData("کردار", "کردار")]
    public void The_Urdu_pack_cuts_what_newspapers_run_together_and_nothing_else(string text, string tokens) =>
        Assert.Equal(tokens, Cut(UrduLanguage.Pack, text));

    [Theory]
    [InlineData("سےلاب", "سیلاب")]
    [InlineData("وزےر", "وزیر")]
    [InlineData("شئیر", "شیئر")]
    [InlineData("پزیر", "پذیر")]
    [InlineData("اںڈیا", "انڈیا")]
    [InlineData("افیسر", "آفیسر")]
    [InlineData("ممبئ", "ممبئی")]
    public void A_word_typed_with_letters_that_are_confused_is_the_word_that_was_meant(string text, string word)
    {
        TokenList tokens = Tokens(UrduLanguage.Pack, text);
        Assert.Equal(1, tokens.Count);
        Assert.Equal(word, UrduLanguage.Pack.Word(tokens[0].Word));
        Assert.Equal(text, tokens.Characters(0).ToString());
    }

    [Theory]
    [InlineData("آچکی", "اچکی")]
    [InlineData("دھون", "دھوں")]
    public void A_spelling_that_nobody_types_by_mistake_is_not_taken_for_one(string text, string word)
    {
        TokenList tokens = Tokens(UrduLanguage.Pack, text);
        Assert.DoesNotContain(Enumerable.Range(0, tokens.Count), token => tokens[token].Word >= 0 && UrduLanguage.Pack.Word(tokens[token].Word) == word);
    }

    [Theory]
    [InlineData("کام کرنیوالے لوگ", "کرنی|والے", "کرنے|والے")]
    [InlineData("ٹھیک کرنیکا حکم", "کرنی|کا", "کرنے|کا")]
    public void An_infinitive_joined_to_the_next_word_is_oblique_though_it_looks_feminine(string text, string pieces, string words)
    {
        TokenList tokens = Tokens(UrduLanguage.Pack, text);
        Assert.Equal(pieces, $"{tokens.Characters(1)}|{tokens.Characters(2)}");
        Assert.Equal(words, $"{UrduLanguage.Pack.Word(tokens[1].Word)}|{UrduLanguage.Pack.Word(tokens[2].Word)}");
    }

    [Theory]
    [InlineData("پاکستا ن نے", "پاکستا ن", "پاکستان")]
    [InlineData("یوکر ین کی", "یوکر ین", "یوکرین")]
    [InlineData("ہسپتا ل میں", "ہسپتا ل", "ہسپتال")]
    [InlineData("کھلاڑیو ں نے", "کھلاڑیو ں", "کھلاڑیوں")]
    [InlineData("ہو نے کے", "ہو نے", "ہونے")]
    public void A_word_broken_by_a_stray_space_is_one_token(string text, string written, string word)
    {
        TokenList tokens = Tokens(UrduLanguage.Pack, text);
        Assert.Equal(2, tokens.Count);
        Assert.Equal(written, text[tokens.SourceStart(0)..tokens.SourceEnd(0)]);
        Assert.Equal(word, UrduLanguage.Pack.Word(tokens[0].Word));
    }

    [Theory]
    [InlineData("کو لگام دی", "کو|لگام|دی")]
    [InlineData("جو کہ بہت", "جو|کہ|بہت")]
    [InlineData("پاکستا\nن", "پاکستا|\n|ن")]
    public void Two_words_are_never_made_one(string text, string tokens) => Assert.Equal(tokens, Cut(UrduLanguage.Pack, text));

    [Fact]
    public void Presentation_forms_are_cut_like_the_letters_they_stand_for() => Assert.Equal(
        "سلام|صلی|اللہ|علیہ|وسلم|خبر", Cut(Small, "\uFEB3\uFEFC\uFEE1 \uFDFAخبر".Replace("\uFDFA", "\uFDFA ", StringComparison.Ordinal)));

    [Fact]
    public void A_ligature_of_several_words_gives_tokens_that_share_its_place()
    {
        TokenList tokens = Tokens(Small, "\uFDFA");
        Assert.Equal(4, tokens.Count);
        Assert.All(Enumerable.Range(0, 4), token => Assert.Equal((0, 1), (tokens.SourceStart(token), tokens.SourceEnd(token))));
    }

    [Theory]
    [InlineData("وزیرِ خارجہ", 0, "وزیرِ")]
    [InlineData("بی‌بی سی", 0, "بی‌بی")]
    [InlineData("عُلماءِ کرام", 0, "عُلماءِ")]
    [InlineData("خبر\u200C۔", 0, "خبر")]
    [InlineData("نے\u064Eکہا", 0, "نے\u064E")]
    [InlineData("نے\u064Eکہا", 1, "کہا")]
    [InlineData("۲۰۱۴ء", 0, "۲۰۱۴")]
    [InlineData("وزرا\u06D3 خارجہ", 0, "وزرا\u06D3")]
    public void The_place_of_a_token_in_the_source_is_what_was_written(string text, int token, string written)
    {
        TokenList tokens = Tokens(Small, text);
        Assert.Equal(written, text[tokens.SourceStart(token)..tokens.SourceEnd(token)]);
    }

    [Fact]
    public void A_token_says_whether_space_stands_before_it()
    {
        TokenList tokens = Tokens(Small, "خبر، نےکہا\nخبر");
        Assert.Equal([true, false, true, false, false, true], Enumerable.Range(0, tokens.Count).Select(token => tokens[token].SpaceBefore));
    }

    [Fact]
    public void A_token_says_what_it_is()
    {
        TokenList tokens = Tokens(Small, "وزیر 15۔\nقطعا");
        Assert.Equal(
            [(TokenKind.Word, '\0'), (TokenKind.Number, '\0'), (TokenKind.Punctuation, Marks.FullStop), (TokenKind.LineEnd, '\n'), (TokenKind.Word, '\0')],
            Enumerable.Range(0, tokens.Count).Select(token => (tokens[token].Kind, tokens[token].Mark)));
        Assert.Equal("وزیر", Small.Word(tokens[0].Word));
        Assert.Equal(-1, tokens[4].Word);
    }

    [Fact]
    public void Any_text_at_all_is_cut_into_tokens_that_lie_in_it()
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        AnyText.Check(text =>
        {
            analysis.Analyze(text);
            SpanAssert.Holds(analysis);
            return true;
        });
    }

    [SharedFact("robustness/naughty-strings")]
    public void Strings_that_break_programs_are_cut_into_tokens_that_lie_in_them()
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.SharedPathOf("robustness/naughty-strings")))
        {
            foreach (string line in File.ReadLines(file))
            {
                analysis.Analyze(line);
                SpanAssert.Holds(analysis);
            }
        }
    }

    [Theory]
    [InlineData("ے")]
    [InlineData("ا")]
    [InlineData("میں")]
    [InlineData("کا ")]
    public void A_megabyte_of_one_word_ends(string unit)
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        analysis.Analyze(string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length)));
        SpanAssert.Tokens(analysis.Tokens);
    }

    [Fact]
    public void A_token_folds_to_its_own_characters()
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        AnyText.Check(text =>
        {
            analysis.Analyze(text);
            return Enumerable.Range(0, analysis.Tokens.Count).All(token => IsTrue(analysis.Tokens, token));
        });
    }

    // A ligature of several words is the one character that more than one token may rest on, and a two-eyed heh or a hamza that begins its
    // token leans on the word before it.
    private static bool IsTrue(TokenList tokens, int token)
    {
        string written = tokens.Text.Source[tokens.SourceStart(token)..tokens.SourceEnd(token)];
        string folded = Sanad.Text.Normalization.Normalizer.Fold(written);
        return folded.AsSpan().IndexOf(tokens.Characters(token)) >= 0 || tokens.Characters(token)[0] == '\u06BE';
    }

    private static TokenList Tokens(LanguagePack pack, string text)
    {
        var analysis = new TextAnalysis(pack);
        analysis.Analyze(text);
        SpanAssert.Holds(analysis);
        return analysis.Tokens;
    }

    private static string Cut(LanguagePack pack, string text)
    {
        TokenList tokens = Tokens(pack, text);
        return string.Join('|', Enumerable.Range(0, tokens.Count).Select(token => tokens.Characters(token).ToString()));
    }
}
