using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Tests.Normalization;
using Xunit;

namespace Sanad.Text.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    private const double LowestScore = 0.97;
    private const char LineEndSign = '\u23CE';

    private static readonly IReadOnlyList<CorpusCase> Cases = CorpusFile.Read("Sentences.corpus");

    public static TheoryData<int> Lines => [.. Cases.Select(text => text.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_text_is_cut_into_its_sentences(int line)
    {
        CorpusCase text = Cases.Single(text => text.Line == line);
        string[] sentences = Split(text.Text.Replace(LineEndSign, '\n'));
        Assert.True(text.Values.Select(value => value.Text.Replace(LineEndSign, '\n')).SequenceEqual(sentences) == (text.Mark == '>'), $"{text}: {string.Join(" | ", sentences)}");
    }

    [Theory]
    [InlineData("abbreviation")]
    [InlineData("brackets")]
    [InlineData("dateline")]
    [InlineData("ellipsis")]
    [InlineData("foreign")]
    [InlineData("glued-stop")]
    [InlineData("initials")]
    [InlineData("latin-stop")]
    [InlineData("line-end")]
    [InlineData("list")]
    [InlineData("no-stop")]
    [InlineData("nothing")]
    [InlineData("number")]
    [InlineData("other-stop")]
    [InlineData("plain-stop")]
    [InlineData("question-and-call")]
    [InlineData("quotation")]
    [InlineData("wrapped-lines")]
    public void The_corpus_holds_at_least_three_cases_of_what_makes_sentences_hard(string rule) =>
        Assert.True(Cases.Count(text => text.Rule == rule) >= 3, rule);

    [Fact]
    public void The_boundaries_in_the_corpus_are_found()
    {
        int hits = 0, expected = 0, found = 0;
        foreach (CorpusCase text in Cases)
        {
            HashSet<int> right = Ends(text.Values.Select(value => value.Text));
            HashSet<int> cut = Ends(Split(text.Text.Replace(LineEndSign, '\n')));
            expected += right.Count;
            found += cut.Count;
            hits += right.Intersect(cut).Count();
        }

        double score = 2.0 * hits / (expected + found);
        Assert.True(score >= LowestScore, $"boundary F1 {score:0.0000}: {hits} of {expected}, {found} cuts, {Cases.Count} texts");
    }

    [Fact]
    public void Any_text_at_all_is_cut_and_nothing_of_it_is_lost()
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        AnyText.Check(text =>
        {
            analysis.Analyze(text);
            SpanAssert.Sentences(analysis.Tokens, analysis.Sentences);
            return true;
        });
    }

    [Fact]
    public void The_lines_of_a_text_are_cut_as_each_line_alone()
    {
        AnyText.Check(text =>
        {
            string[] whole = Split(text);
            string[] lines = [.. text.Split('\n', '\r', '\u0085', '\u2028', '\u2029').SelectMany(Split)];
            return whole.SequenceEqual(lines);
        });
    }

    /// <summary>Where sentences end, counted in characters that are not white space; the end of the text is given and does not count.</summary>
    private static HashSet<int> Ends(IEnumerable<string> sentences)
    {
        var ends = new HashSet<int>();
        int at = 0;
        foreach (string sentence in sentences)
        {
            at += sentence.Count(character => !char.IsWhiteSpace(character) && character != LineEndSign);
            ends.Add(at);
        }

        ends.Remove(at);
        return ends;
    }

    private static string[] Split(string text)
    {
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        analysis.Analyze(text);
        SpanAssert.Holds(analysis);
        return
        [
            .. analysis.Sentences.Items.ToArray().Select(sentence =>
                text[analysis.Tokens.SourceStart(sentence.Start)..analysis.Tokens.SourceEnd(sentence.End - 1)]),
        ];
    }
}
