using System.Text.RegularExpressions;
using Sanad.Testing;
using Sanad.Text.Morphology;
using Xunit;

namespace Sanad.Text.Tests.Morphology;

public sealed partial class ParadigmTests
{
    private static readonly IReadOnlyList<CorpusCase> Nouns = CorpusFile.Read("Nouns.corpus");
    private static readonly IReadOnlyList<CorpusCase> Verbs = CorpusFile.Read("Verbs.corpus");

    public static TheoryData<int> NounLines => [.. Nouns.Select(word => word.Line)];

    public static TheoryData<int> VerbLines => [.. Verbs.Select(word => word.Line)];

    [Theory]
    [MemberData(nameof(NounLines))]
    public void A_noun_or_adjective_has_these_forms_and_no_others(int line)
    {
        CorpusCase word = Nouns.Single(word => word.Line == line);
        string[] forms = [.. NounParadigm.Forms(word.Text, word.Rule).Select(form => Print(form.Surface, form.Form)).Order(StringComparer.Ordinal)];
        string[] expected = [.. word.Values.Select(value => value.Text).Order(StringComparer.Ordinal)];
        Assert.True(expected.SequenceEqual(forms) == (word.Mark == '>'), $"{word}: {string.Join(", ", forms)}");
    }

    [Theory]
    [MemberData(nameof(VerbLines))]
    public void A_verb_has_these_forms_and_not_those(int line)
    {
        CorpusCase verb = Verbs.Single(verb => verb.Line == line);
        string[] words = verb.Text.Split(' ');
        (string Surface, WordForm Form)[] forms = [.. VerbParadigm.Forms(words[0], words[1])];
        IEnumerable<string> values = verb.Values.Select(value => value.Text);
        if (verb.Mark == '!')
        {
            Assert.Empty(values.Intersect(forms.Select(form => form.Surface)));
            return;
        }

        string[] missing = [.. values.Except(forms.Select(form => Print(form.Surface, form.Form)))];
        Assert.True(missing.Length == 0 == (verb.Mark == '>'), $"{verb}: {string.Join(", ", missing)}");
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("m", true)]
    [InlineData("ma", true)]
    [InlineData("f", true)]
    [InlineData("adj", true)]
    [InlineData("", false)]
    [InlineData("M", false)]
    [InlineData("n", false)]
    public void A_paradigm_is_one_of_five(string code, bool isKnown) => Assert.Equal(isKnown, NounParadigm.IsKnown(code));

    [Fact]
    public void Every_paradigm_has_its_cases() => Assert.Equal(["-", "adj", "f", "m", "ma"], Nouns.Select(word => word.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("-")]
    [InlineData("m")]
    [InlineData("ma")]
    [InlineData("f")]
    [InlineData("adj")]
    public void The_dictionary_form_comes_first(string code) => Assert.Equal(("بچا", WordForm.Direct), NounParadigm.Forms("بچا", code).First());

    // "oblique-plural" and the form, as the corpus has it.
    private static string Print(string surface, WordForm form) => $"{Inner().Replace(form.ToString(), "-").ToLowerInvariant()} {surface}";

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex Inner();
}
