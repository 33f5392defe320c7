using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Standings;
using Sanad.Testing;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Standings;

/// <summary>Each row of the decision table where it decides, and beside what it does not.</summary>
public class StandingTableTests
{
    private const string Troops = "AID PRK/GOV > RUS/GOV";
    private const string Strike = "ASSAULT IND/MIL > PAK/GOV";

    // Row, records that decide, then the records in order: id, day, what, origins.
    public static TheoryData<string, string, string[][]> Rows => new()
    {
        { "party-admits-loss", "a", [["a", "2025-03-01", "killed 5..5 soldier PAK/MIL", "PAK/MIL states"]] },
        { "one-voice-asserts", "a", [["a", "2025-03-01", "killed 5..5 person PAK/CVL", "PAK/COP states"]] },
        { "party-turned", "b", [["a", "2025-03-01", Troops, "PRK/GOV denies"], ["b", "2025-04-01", Troops, "PRK/GOV states"]] },
        { "party-confirms", "b", [["a", "2025-03-01", Strike, "IND/GOV states"], ["b", "2025-03-02", Strike, "PAK/GOV confirms"]] },
        { "party-says-what-others-began", "a b", [["a", "2024-11-30", Troops, "WST/GOV believes"], ["b", "2025-04-28", Troops, "PRK/GOV states"]] },
        { "party-says-what-others-began", "a b", [["a", "2024-11-30", Troops, "WST/GOV states"], ["b", "2025-04-28", Troops, "Putin@RUS/GOV states"]] },
        { "both-sides-assert", "a b", [["a", "2025-03-01", Strike, "IND/GOV states"], ["b", "2025-03-01", Strike, "PAK/GOV states"]] },
        { "one-voice-asserts", "a", [["a", "2025-03-01", Strike, "PAK/GOV states"]] },
        { "two-voices-assert", "a b", [["a", "2025-03-01", Strike, "Reuters@---/JRN states"], ["b", "2025-03-02", Strike, "PAK/GOV states"]] },
        { "asserted-and-denied", "a b", [["a", "2025-03-01", Strike, "IND/GOV states"], ["b", "2025-03-02", Strike, "PAK/GOV denies"]] },
        { "asserted-and-denied", "a b", [["a", "2025-03-01", Strike, "IND/GOV claims"], ["b", "2025-03-02", Strike + " negation", "PAK/GOV states"]] },
        { "asserted-and-denied", "a b c", [["a", "2025-03-01", Strike], ["b", "2025-03-02", Strike, "IND/GOV states"], ["c", "2025-03-02", Strike + " denied", "PAK/GOV denies"]] },
        { "party-says-what-others-began", "a b", [["a", "2025-03-01", Strike], ["b", "2025-03-02", Strike, "IND/GOV states"], ["c", "2025-03-02", Strike, "USA/GOV denies"]] },
        { "figures-exclude", "a b", [["a", "2025-03-01", "killed 50..50 person PSE/CVL", "Health@PSE/MED states"], ["b", "2025-03-01", "killed 10..10 person PSE/CVL", "ISR/MIL states"]] },
        { "two-voices-assert", "a b", [["a", "2025-03-01", "killed 50.. person PSE/CVL", "Health@PSE/MED states"], ["b", "2025-03-01", "killed 53..53 person PSE/CVL", "ISR/MIL states"]] },
        { "party-denies-belief", "b", [["a", "2025-03-01", Troops, "WST/GOV believes"], ["b", "2025-03-02", Troops, "RUS/GOV denies"]] },
        { "believed-and-denied", "a b", [["a", "2025-03-01", Troops, "WST/GOV believes"], ["b", "2025-03-02", Troops, "CHN/GOV denies"]] },
        { "only-denied", "a", [["a", "2025-03-01", Troops, "CHN/GOV denies"]] },
        { "party-denies-belief", "a", [["a", "2025-03-01", Troops, "RUS/GOV denies"]] },
        { "two-voices-assert", "a b", [["a", "2025-03-01", Troops, "KOR/GOV states"], ["b", "2025-03-02", Troops, "UKR/GOV states"], ["c", "2025-03-03", Troops, "RUS/GOV not-confirmed"]] },
        { "one-voice-not-confirmed", "a b", [["a", "2025-03-01", Troops, "KOR/GOV states"], ["b", "2025-03-02", Troops + " unconfirmed", "RUS/GOV not-confirmed", "PRK/GOV not-confirmed"]] },
        { "one-voice-not-confirmed", "a b", [["a", "2025-03-01", Strike, "PAK/GOV states"], ["b", "2025-03-02", Strike + " unconfirmed"]] },
        { "one-voice-asserts", "a", [["a", "2025-03-01", Troops]] },
        { "only-claimed", "a b", [["a", "2025-03-01", Troops, "KOR/GOV claims"], ["b", "2025-03-02", Troops, "UKR/GOV claims"]] },
        { "only-believed", "a b", [["a", "2024-11-30", Troops, "WST/GOV believes"], ["b", "2024-11-30", Troops + " unconfirmed", "RUS/GOV not-confirmed", "PRK/GOV not-confirmed"]] },
        { "only-believed", "a", [["a", "2024-11-30", Troops + " hypothetical"]] },
        { "not-confirmed", "a", [["a", "2024-11-30", Troops + " unconfirmed", "RUS/GOV not-confirmed"]] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_row_that_applies_decides(string rule, string decisive, string[][] records)
    {
        Standing standing = ThreadStandings.AsOf(Thread(records), null)!;

        Assert.Equal((rule, decisive), (standing.Rule, string.Join(' ', standing.Records)));
        Assert.Equal(StandingTable.Rules.Single(row => row.Name == rule).Code, standing.Code);
    }

    [Fact]
    public void Every_row_is_tested() => Assert.Equal(
        StandingTable.Rules.Select(row => row.Name).Order(StringComparer.Ordinal),
        Rows.Select(row => (string)row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void The_document_prints_the_table_row_by_row()
    {
        string document = File.ReadAllText(RepositoryFolder.PathOf("docs", "reference", "standing.md"));
        string[] rows = [.. document.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|').Length == 5)
            .Select(line => line.Split('|')).Where(cells => Enum.GetNames<StandingCode>().Contains(cells[2].Trim(), StringComparer.OrdinalIgnoreCase))
            .Select(cells => $"{cells[1].Trim().Trim('`')} {cells[2].Trim()}")];

        Assert.Equal(StandingTable.Rules.Select(row => $"{row.Name} {row.Code.ToString().ToLowerInvariant()}"), rows);
    }

    [Fact]
    public void Any_words_of_any_voices_have_a_standing()
    {
        string[] stances = ["states", "claims", "believes", "confirms", "denies", "not-confirmed"];
        string[] ends = ["", " negation", " hypothetical", " future", " denied", " believed", " unconfirmed"];
        foreach (string stance in stances)
        {
            foreach (string end in ends)
            {
                Assert.NotNull(ThreadStandings.AsOf(new ToldThread().Event("a", "2025-03-01", Troops + end, $"PRK/GOV {stance}").Build(), null));
                Assert.NotNull(ThreadStandings.AsOf(new ToldThread().Event("a", "2025-03-01", Troops).Event("b", null, Troops + end, $"CHN/GOV {stance}").Build(), null));
            }
        }
    }

    private static ClaimThread Thread(string[][] records)
    {
        var thread = new ToldThread();
        foreach (string[] record in records)
        {
            thread.Event(record[0], record[1], record[2], record[3..]);
        }

        return thread.Build();
    }
}
