using System.Globalization;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Reader.Tests.Dating;

/// <summary>Real dated reports with their dates hidden: what is worked out must hold, and something must be worked out for enough of them.</summary>
[Collection(AloneCollection.Name)]
public sealed class HiddenDayTests
{
    private const double LeastRightOrNothing = 0.98;
    private const double LeastWithValue = 0.30;

    [SharedFact("corpus/articles.jsonl")]
    public void What_is_worked_out_holds()
    {
        Document[] dated = [.. TestReader.Lines(RepositoryFolder.SharedPathOf("corpus", "articles.jsonl")).Where(document => document.PublishedDay is not null)];
        int right = 0;
        var wrong = new List<string>();
        foreach (Document document in dated)
        {
            if (TestReader.Read(document with { Published = null }).Document.InferredPublished is not { } inferred)
            {
                continue;
            }

            (string first, string last) = Ends(inferred.Value);
            if (string.CompareOrdinal(first, document.Published) <= 0 && string.CompareOrdinal(document.Published, last) <= 0)
            {
                right++;
            }
            else
            {
                wrong.Add($"{document.Id}: {inferred.Value}, published {document.Published}");
            }
        }

        string told = $"of {dated.Length} reports {right} were placed rightly and {wrong.Count} wrongly:\n{string.Join('\n', wrong)}";
        Assert.True(wrong.Count <= dated.Length * (1 - LeastRightOrNothing), told);
        Assert.True(right + wrong.Count >= dated.Length * LeastWithValue, told);
    }

    private static (string First, string Last) Ends(string value)
    {
        string[] ends = value.Split('/');
        string last = ends[^1];
        return (ends[0], last.Length == 4 ? $"{last}-12-31" : last.Length == 7 ? $"{last}-{DaysOf(last)}" : last);
    }

    private static string DaysOf(string month)
    {
        DateOnly first = DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateTime.DaysInMonth(first.Year, first.Month).ToString("00", CultureInfo.InvariantCulture);
    }
}
