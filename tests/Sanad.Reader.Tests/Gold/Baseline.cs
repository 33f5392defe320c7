using System.Text.Json;

namespace Sanad.Reader.Tests.Gold;

/// <summary>The floors that a change may not fall through, and the fingerprint of the gold set they were measured on.</summary>
internal sealed record Baseline(string Gold, SortedDictionary<string, decimal> Floors)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Baseline Load(string path) => JsonSerializer.Deserialize<Baseline>(File.ReadAllText(path), Options)!;

    /// <summary>Floors at what is measured now, rounded down; none lower than before unless <paramref name="mayFall"/>.</summary>
    public static Baseline Pin(GoldSet gold, GoldScore score, Baseline? before, bool mayFall)
    {
        var floors = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach ((string name, Tally tally) in score.Tallies)
        {
            decimal now = decimal.Floor(tally.F1 * 100) / 100;
            decimal was = before is not null && before.Floors.TryGetValue(name, out decimal floor) ? floor : 0;
            floors[name] = mayFall ? now : decimal.Max(now, was);
        }

        return new Baseline(gold.Fingerprint, floors);
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options).ReplaceLineEndings("\n") + "\n");
}
