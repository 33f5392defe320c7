using System.Text.RegularExpressions;
using Sanad.Application.Checks;
using Sanad.Ledger.Threads.Pledges;
using Sanad.Ledger.Threads.Relations;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;
using Sanad.Server.Words;
using Sanad.Testing;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>The words of the pages: none is missing, none is left over, and both languages say the same.</summary>
public sealed partial class WordsTests
{
    // Families whose ids are made of a code.
    private static readonly string[] Families = ["event", "measure", "mode", "sector", "certainty", "aux", "stance", "month", "filter", "kinds", "kind", "scope", "error", "standing", "standingHelp", "relation", "pledge", "outcome", "verdict", "period", "today", "actor", "state", "rule", "country", "unit"];

    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(RepositoryFolder.PathOf("src", "Sanad.Server", "Words", "words.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t')),
    ];

    [Fact]
    public void Every_word_that_the_code_asks_for_is_there_and_every_word_is_asked_for()
    {
        string code = string.Concat(Directory.EnumerateFiles(RepositoryFolder.PathOf("src", "Sanad.Server"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        HashSet<string> asked = [.. Quoted().Matches(code).Select(match => match.Groups["id"].Value)];
        string[] ids = [.. Rows.Select(row => row[0])];
        Assert.Empty(ids.Except(asked).Where(id => !Families.Contains(id.Split('.')[0])).Select(id => $"nobody says {id}"));
        string[] areas = [.. ids.Select(id => id.Split('.')[0]).Distinct()];
        Assert.Empty(asked.Where(id => id.Contains('.', StringComparison.Ordinal) && !id.EndsWith(".csv", StringComparison.Ordinal) && areas.Contains(id.Split('.')[0])).Except(ids));
    }

    [Fact]
    public void Rows_are_sorted_whole_and_of_one_meaning()
    {
        Assert.Equal(Rows.Select(row => row[0]).Order(StringComparer.Ordinal), Rows.Select(row => row[0]));
        Assert.All(Rows, row => Assert.Equal(3, row.Length));
        Assert.All(Rows, row => Assert.All(row, cell => Assert.NotEmpty(cell.Trim())));
        Assert.All(Rows, row => Assert.Equal(Placeholder().Matches(row[1]).Select(match => match.Value).Order(), Placeholder().Matches(row[2]).Select(match => match.Value).Order()));
    }

    [Fact]
    public void Urdu_is_written_in_Urdu_letters() =>
        Assert.Empty(Rows.Where(row => row[0] != "nav.switch" && (row[2].Any(unit => unit is 'ي' or 'ك' or 'ى' or 'ة') || !row[2].Any(unit => unit is >= '\u0600' and <= '\u06FF'))).Select(row => row[0]));

    [Fact]
    public void Every_code_of_the_model_has_its_word()
    {
        string[] ids = [.. Rows.Select(row => row[0])];
        string[] wanted =
        [
            .. Enum.GetValues<EventType>().Select(value => $"event.{Codes.Of(value)}"),
            .. Enum.GetValues<Measure>().Select(value => $"measure.{Codes.Of(value)}"),
            .. Enum.GetValues<Certainty>().Select(value => $"certainty.{Codes.Of(value)}"),
            .. Enum.GetValues<Stance>().Select(value => $"stance.{Codes.Of(value)}"),
            .. Enum.GetNames<StandingCode>().SelectMany(name => new[] { $"standing.{name.ToLowerInvariant()}", $"standingHelp.{name.ToLowerInvariant()}" }),
            .. Enum.GetNames<ThreadRelation>().Select(name => $"relation.{name.ToLowerInvariant()}"),
            .. Enum.GetNames<PledgeKind>().Select(name => $"pledge.{name.ToLowerInvariant()}"),
            .. Enum.GetNames<PledgeOutcome>().Select(name => $"outcome.{name.ToLowerInvariant()}"),
            .. Enum.GetNames<CheckVerdict>().Select(name => $"verdict.{name.ToLowerInvariant()}"),
            .. Enum.GetValues<FigureScope>().Select(value => $"scope.{Codes.Of(value)}"),
            .. Codes.AuxOrder.ToArray().Select(code => $"aux.{code}"),
        ];
        Assert.Empty(wanted.Except(ids));
    }

    [Fact]
    public void A_word_of_a_code_that_the_table_lacks_is_the_code()
    {
        Assert.Equal("XYZ", UiLanguage.All[0].OfCode("sector", "XYZ"));
        Assert.Equal(["ur", "en"], UiLanguage.All.Select(language => language.Code));
    }

    [GeneratedRegex("\"(?<id>[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
