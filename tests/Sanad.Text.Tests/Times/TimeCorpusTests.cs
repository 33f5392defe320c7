using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Numbers;
using Sanad.Text.Times;
using Xunit;

namespace Sanad.Text.Tests.Times;

public sealed class TimeCorpusTests
{
    private static readonly DateOnly Published = new(2016, 10, 27);
    private static readonly IReadOnlyList<CorpusCase> Cases = CorpusFile.Read("times.corpus");

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
        var times = new ArenaList<TimeExpression>();
        new TimeReader(UrduLanguage.Pack).Read(analysis, numbers.Items, times);
        TimeExpression[] found = [.. times.Items.ToArray().Where(time => item.Mark != '!' || time.Rule == item.Rule)];
        string[] values = [.. found.Select(time => Show(analysis, time, Resolve(time, '='), item))];
        string[] expected = [.. item.Values.Where(value => value.Mark == '=').Select(value => value.Text)];
        if (item.Mark == 'x')
        {
            Assert.NotEqual(expected, values);
            return;
        }

        Assert.Equal(expected, values);
        Assert.All(item.Values.Where(value => value.Mark != '='), value => Assert.Equal(value.Text, Resolve(found[0], value.Mark)));
        if (item.Mark == '>')
        {
            Assert.Equal((0, analysis.Tokens.Count, item.Rule), (found[0].First, found[0].End, found[0].Rule));
        }
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Empty(RuleNames.In("Times", "time").Except(Cases.Where(item => item.Mark is '>' or '~').Select(item => item.Rule)));

    private static string Resolve(in TimeExpression time, char mark) =>
        TimeResolver.Resolve(time, new TimeContext(mark == '-' ? null : Published, mark == '+', Previous: null)).Value ?? "null";

    private static string Show(TextAnalysis analysis, in TimeExpression time, string value, CorpusCase item) =>
        item.Mark == '~' ? $"{value} | {analysis.Cut(time.First, time.End)}" : value;
}
