using System.Text.RegularExpressions;
using Sanad.Intake.Encodings;
using Sanad.Intake.Feeds;
using Sanad.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Sanad.Intake.Tests.Feeds;

/// <summary>Measures the reader against the expectations that a well-known collection of feeds carries at the head of each file.</summary>
public sealed partial class FeedExpectationTests(ITestOutputHelper output)
{
    private const string Collection = "robustness/feedparser-tests/tests";

    private readonly FeedReader reader = new();

    [SharedFact(Collection)]
    public void Fields_are_read_as_a_collection_of_feeds_expects()
    {
        var asked = new Dictionary<string, int>(StringComparer.Ordinal);
        var missed = new List<string>();
        foreach (string path in Directory.EnumerateFiles(RepositoryFolder.SharedPathOf(Collection), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(RepositoryFolder.SharedPathOf(Collection), path);
            byte[] bytes = File.ReadAllBytes(path);
            string head = TextDecoding.Decode(bytes, null)?.Text ?? "";
            Feed feed = reader.Read(bytes, Header(head, "Content-type"), Address(name, Header(head, "Content-Location")));
            foreach (FeedExpectation expectation in FeedExpectation.Of(Expect().Match(head).Groups["what"].Value))
            {
                if (FieldOf(expectation) is { } field)
                {
                    string key = $"{name[..name.IndexOf('/', StringComparison.Ordinal)]} {field}";
                    asked[key] = asked.GetValueOrDefault(key) + 1;
                    if (!Meets(feed, expectation, field, out string? found))
                    {
                        missed.Add($"{key} | {name} {expectation.Path}: expected '{expectation.Value}', found '{found}'");
                    }
                }
            }
        }

        foreach ((string key, int count) in asked.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{key}: {count - missed.Count(miss => miss.StartsWith(key + " |", StringComparison.Ordinal))} of {count}");
        }

        missed.ForEach(output.WriteLine);
        Assert.True(asked.Values.Sum() > 1200, $"only {asked.Values.Sum()} expectations were understood");
        string[] missedElsewhere = [.. missed.Where(miss => miss.Contains(" id |", StringComparison.Ordinal) || miss.Contains(" language |", StringComparison.Ordinal))];
        Assert.True(missedElsewhere.Length <= 2, string.Join('\n', missedElsewhere));

        // Of titles, links, days, texts and authors in sound feeds, 99 in 100; what is left expects scripts, a page's head and doubled wrapping in the text.
        string[] sound = [.. missed.Where(miss => miss.StartsWith("wellformed ", StringComparison.Ordinal)).Except(missedElsewhere)];
        int soundAsked = asked.Where(pair => pair.Key.StartsWith("wellformed ", StringComparison.Ordinal) && pair.Key is not ("wellformed id" or "wellformed language")).Sum(pair => pair.Value);
        output.WriteLine($"sound feeds: {soundAsked - sound.Length} of {soundAsked}");
        Assert.True(soundAsked >= 978, $"only {soundAsked} expectations of sound feeds were understood");
        Assert.True(sound.Length <= 8, string.Join('\n', sound));
        Assert.True(missed.Count - missedElsewhere.Length - sound.Length <= 1, string.Join('\n', missed));
    }

    private static string? FieldOf(FeedExpectation expectation) => expectation.Path switch
    {
        "title" or "title_detail.value" => "title",
        "link" => "link",
        "id" or "guid" when expectation.Entry is not null => "id",
        "language" when expectation.Entry is null => "language",
        "author" or "author_detail.name" => "author",
        "published" or "published_parsed" or "issued" or "issued_parsed" or "created" or "created_parsed" => "date",
        "updated" or "updated_parsed" or "modified" or "modified_parsed" or "date" or "date_parsed" => "date",
        "description" or "summary" or "summary_detail.value" when expectation.Entry is not null => "summary",
        "content.0.value" when expectation.Entry is not null => "content",
        _ => null,
    };

    private static bool Meets(Feed feed, FeedExpectation expectation, string field, out string? found)
    {
        FeedEntry? entry = expectation.Entry is { } index ? feed.Entries.ElementAtOrDefault(index) ?? new FeedEntry() : null;
        string value = expectation.Value;
        if (field == "date")
        {
            return IsOfDate(feed, entry, expectation, out found);
        }

        found = entry is null ? FieldOf(feed, field) : FieldOf(entry, field);
        return field switch
        {
            "link" or "id" or "language" => (found ?? "") == value,
            "author" => (found ?? "") == value || found == FeedPerson.NameOf(value),
            _ => Plain(found ?? "") == Plain(value) || Plain(found ?? "") == Plain(HtmlText.Of(value)),
        };
    }

    private static bool IsOfDate(Feed feed, FeedEntry? entry, FeedExpectation expectation, out string? found)
    {
        bool isPublished = expectation.Path[0] is 'p' or 'i' or 'c';
        FeedDate? date = entry is null ? feed.Updated : isPublished ? entry.Published : entry.Updated;
        found = date?.ToString();
        return date == FeedDates.Parse(expectation.Value)
            || (date?.Instant is { } instant && instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) == expectation.Value);
    }

    private static string? FieldOf(Feed feed, string field) => field switch
    {
        "title" => feed.Title,
        "link" => feed.Link,
        "author" => feed.Author,
        _ => feed.Language,
    };

    private static string? FieldOf(FeedEntry entry, string field) => field switch
    {
        "title" => entry.Title,
        "link" => entry.Link,
        "author" => entry.Author,
        "id" => entry.Id,
        "content" => entry.Content?.ToPlainText(),
        _ => (entry.Summary ?? entry.Content)?.ToPlainText(),
    };

    private static string Address(string name, string? location) =>
        Uri.TryCreate(new Uri($"http://127.0.0.1:8097/tests/{name}"), location ?? "", out Uri? found) && found.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? found.AbsoluteUri
            : "http://127.0.0.1:8097/";

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Header(string head, string name) =>
        Regex.Match(head, $@"^Header:\s*{name}:\s*(?<value>.*?)\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)) is { Success: true } match
            ? match.Groups["value"].Value
            : null;

    [GeneratedRegex(@"^\s*Expect:\s*(?<what>.*?)\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Expect();
}
