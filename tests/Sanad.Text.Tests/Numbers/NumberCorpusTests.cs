using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Numbers;
using Xunit;

namespace Sanad.Text.Tests.Numbers;

public sealed class NumberCorpusTests
{
    private static readonly IReadOnlyList<CorpusCase> Cases = CorpusFile.Read("numbers.corpus");

    public static TheoryData<int> Lines => [.. Cases.Select(item => item.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_corpus_is_read(int line)
    {
        CorpusCase item = Cases.Single(item => item.Line == line);
        var analysis = new TextAnalysis(UrduLanguage.Pack);
        analysis.Analyze(item.Text);
        var numbers = new ArenaList<NumberExpression>();
        new NumberReader(UrduLanguage.Pack).Read(analysis, numbers);
        string[] found = [.. numbers.Items.ToArray().Where(number => item.Mark != '!' || number.Rule == item.Rule).Select(number => Show(analysis, number, item))];
        string[] expected = [.. item.Values.Select(value => value.Text)];
        if (item.Mark == 'x')
        {
            Assert.NotEqual(expected, found);
            return;
        }

        Assert.Equal(expected, found);
        if (item.Mark == '>')
        {
            Assert.Equal((0, analysis.Tokens.Count, item.Rule), (numbers[0].First, numbers[0].End, numbers[0].Rule));
        }
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Empty(RuleNames.In("Numbers", "number").Except(Cases.Where(item => item.Mark is '>' or '~').Select(item => item.Rule)));

    private static string Show(TextAnalysis analysis, in NumberExpression number, CorpusCase item)
    {
        string value = number.Kind switch
        {
            NumberKind.Indefinite => "indefinite",
            NumberKind.Ordinal => "ordinal " + Show(number.Low),
            _ => (number.Approx ? "~" : string.Empty) + (number.Low == number.High ? Show(number.Low) : $"{Show(number.Low)}..{Show(number.High)}"),
        };
        return item.Mark == '~' ? $"{value} | {analysis.Cut(number.First, number.End)}" : value;
    }

    private static string Show(decimal? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? string.Empty;
}
