using Sanad.Language.Urdu;
using Sanad.Testing;
using Sanad.Text.Normalization;
using Xunit;
using Xunit.Abstractions;

namespace Sanad.Text.Tests.Tokenization;

/// <summary>How well missing spaces are found, on lists and text that we may not publish; the floors stand a little below what is reached.</summary>
public sealed class SpaceRepairTests(ITestOutputHelper output)
{
    private const string Replacements = "reference/makhzan_stats/replacements.txt";
    private const string Segmented = "reference/urdu_word_segmentation/data_diacritized.txt";
    private readonly TextAnalysis analysis = new(UrduLanguage.Pack);

    [SharedFact(Replacements)]
    public void Words_that_editors_part_are_parted_or_known_as_they_are()
    {
        int lines = 0, parted = 0, known = 0;
        foreach (string line in File.ReadLines(RepositoryFolder.SharedPathOf(Replacements)))
        {
            string[] pair = line.Split('\t');
            if (pair.Length < 2)
            {
                continue;
            }

            lines++;
            bool isParted = Cut(pair[0]) == string.Join(' ', Words(pair[1]));
            parted += isParted ? 1 : 0;
            known += !isParted && analysis.Tokens.Count == 1 && UrduLanguage.Pack.StandsAlone(analysis.Tokens[0].Word) ? 1 : 0;
        }

        output.WriteLine($"{parted} of {lines} parted, {known} known as one word");
        Assert.True(parted >= 0.75 * lines, $"{parted} of {lines} are parted as editors do");
        Assert.True(parted + known >= 0.9 * lines, $"{parted + known} of {lines} are parted or known");
    }

    [SharedFact(Segmented)]
    public void Spaces_left_out_behind_letters_that_do_not_join_are_found()
    {
        int found = 0, wrong = 0, missed = 0;
        foreach (string[] words in Lines().Select(Words))
        {
            HashSet<int> gaps = [];
            string typed = Typed(words, gaps);
            HashSet<int> cuts = Cuts(typed);
            found += cuts.Count(gaps.Contains);
            wrong += cuts.Count(cut => !gaps.Contains(cut));
            missed += gaps.Count(gap => !cuts.Contains(gap));
        }

        double precision = (double)found / (found + wrong);
        double recall = (double)found / (found + missed);
        double balance = 2 * precision * recall / (precision + recall);
        output.WriteLine($"precision {precision:F4}, recall {recall:F4}, F1 {balance:F4}");
        Assert.True(precision >= 0.98 && recall >= 0.78 && balance >= 0.87, $"precision {precision:F4}, recall {recall:F4}, F1 {balance:F4}");
    }

    // The annotators tie compounds with a joiner; a cut there parts two stems and is not counted as false.
    [SharedFact(Segmented)]
    public void Words_that_are_whole_are_hardly_ever_cut()
    {
        int words = 0, cut = 0;
        foreach (string line in Lines())
        {
            words += Words(line).Length;
            analysis.Analyze(line);
            for (int token = 1; token < analysis.Tokens.Count; token++)
            {
                int start = analysis.Tokens.SourceStart(token);
                cut += !analysis.Tokens[token].SpaceBefore && char.IsLetter(line[start]) && line[start - 1] != Letters.ZeroWidthNonJoiner ? 1 : 0;
            }
        }

        output.WriteLine($"{cut} of {words} cut");
        Assert.True(cut <= 0.005 * words, $"{cut} of {words} are cut");
    }

    private static IEnumerable<string> Lines() => File.ReadLines(RepositoryFolder.SharedPathOf(Segmented));

    private static string[] Words(string text) => Normalizer.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Typed(string[] words, HashSet<int> gaps)
    {
        var typed = new System.Text.StringBuilder();
        for (int word = 0; word < words.Length; word++)
        {
            bool isLeftOut = word > 0 && Letters.NeverJoins(words[word - 1][^1]) && char.IsLetter(words[word][0]);
            typed.Append(word > 0 && !isLeftOut ? " " : string.Empty);
            _ = isLeftOut && gaps.Add(typed.Length);
            typed.Append(words[word]);
        }

        return typed.ToString();
    }

    private HashSet<int> Cuts(string text)
    {
        analysis.Analyze(text);
        return [.. Enumerable.Range(1, Math.Max(0, analysis.Tokens.Count - 1)).Select(token => analysis.Tokens[token])
            .Where(token => !token.SpaceBefore && char.IsLetter(text[token.Start]) && char.IsLetter(text[token.Start - 1])).Select(token => token.Start)];
    }

    private string Cut(string text)
    {
        analysis.Analyze(text);
        return string.Join(' ', Enumerable.Range(0, analysis.Tokens.Count).Select(token => analysis.Tokens.Characters(token).ToString()));
    }
}
