using Sanad.Testing;
using Xunit;

namespace Sanad.Reader.Tests.Gold;

/// <summary>The quality gate. <c>UPDATE_BASELINE=1</c> raises the floors; with <c>ALLOW_REGRESSION=1</c> it lowers them too, which the changelog must explain.</summary>
public sealed class GoldGateTests
{
    private const decimal Tolerance = 0.005m;
    private static readonly string Folder = RepositoryFolder.PathOf("tests", "Sanad.Reader.Tests", "Gold");

    [Fact]
    public void No_measure_of_the_samples_falls_through_its_floor() => Gate(GoldSet.Samples, "baseline.json");

    [Fact]
    public void No_measure_and_no_construction_falls_through_its_floor() => Gate(GoldSet.Constructions, "constructions.baseline.json");

    [Fact]
    public void Every_construction_is_there_more_than_once()
    {
        string[] rare = [.. GoldSet.Constructions.Documents.CountBy(one => one.Construction!).Where(one => one.Value < 2 && !IsReport(one.Key)).Select(one => one.Key)];
        Assert.Empty(rare);
        Assert.True(GoldSet.Constructions.Documents.Sum(one => one.Sentences.Length) >= 120);
    }

    [Fact]
    public void Pinning_anew_raises_floors_and_lowers_none_unless_allowed()
    {
        GoldScore score = GoldScore.Of(GoldSet.Samples);
        decimal now = decimal.Floor(score.Tallies["events"].F1 * 100) / 100;
        var before = new Baseline("other", new(StringComparer.Ordinal) { ["events"] = 1, ["figures"] = 0 });
        Baseline raised = Baseline.Pin(GoldSet.Samples, score, before, mayFall: false);
        Assert.Equal(1, raised.Floors["events"]);
        Assert.True(raised.Floors["figures"] > 0);
        Assert.Equal(now, Baseline.Pin(GoldSet.Samples, score, before, mayFall: true).Floors["events"]);
    }

    [Fact]
    public void A_perfect_reading_scores_one_and_an_empty_one_zero()
    {
        var tally = new Tally { Hits = 3, Annotated = 3, Read = 3 };
        Assert.Equal(1, tally.F1);
        Assert.Equal(0, new Tally { Annotated = 3 }.F1);
        Assert.Equal(0.5m, new Tally { Hits = 1, Annotated = 2, Read = 2 }.F1);
    }

    private static bool IsReport(string construction) => construction.StartsWith("report-", StringComparison.Ordinal);

    private static void Gate(GoldSet gold, string file)
    {
        string path = Path.Combine(Folder, file);
        GoldScore score = GoldScore.Of(gold);
        if (Switches.UpdatesBaseline)
        {
            Baseline? before = File.Exists(path) ? Baseline.Load(path) : null;
            Baseline.Pin(gold, score, before, Switches.AllowsRegression).Save(path);
        }

        Baseline baseline = Baseline.Load(path);
        Assert.True(baseline.Gold == gold.Fingerprint, "the gold set is not the one the floors were measured on; UPDATE_BASELINE=1 pins them anew");
        Assert.Equal(baseline.Floors.Keys, score.Tallies.Keys);
        string[] fallen = [.. score.Tallies.Where(one => one.Value.F1 < baseline.Floors[one.Key] - Tolerance).Select(one => $"{one.Key}: {one.Value}, floor {baseline.Floors[one.Key]}")];
        Assert.True(fallen.Length == 0, string.Join('\n', fallen));
    }
}
