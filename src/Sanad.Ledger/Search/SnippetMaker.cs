using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Search;

/// <summary>Finds where a document's words match, and how much around them to show.</summary>
internal sealed class SnippetMaker(IndexWords words, ImmutableArray<WordClause> clauses)
{
    private const int UnitsBefore = 60;
    private const int UnitsShown = 220;

    // With the number of its clause; the longest first, so that a whole name is marked, not its first word.
    private readonly ImmutableArray<(WordPhrase Phrase, int Clause)> phrases =
    [
        .. clauses.SelectMany((clause, number) => clause.Phrases.Where(_ => !clause.IsExcluded).Select(phrase => (phrase, number)))
            .OrderByDescending(pair => pair.phrase.Words.Length),
    ];

    // Of the text if it matches there, else of the title; the beginning of the text where nothing matches.
    public Snippet Of(StoredVersion version)
    {
        List<(TextSpan Span, int Clause)> inText = Matches(version.Document.Text);
        if (inText.Count > 0 || version.Document.Title is not { } title)
        {
            return Window(version.Document.Text, TextField.Text, inText);
        }

        List<(TextSpan Span, int Clause)> inTitle = Matches(title);
        return inTitle.Count > 0 ? Window(title, TextField.Title, inTitle) : Window(version.Document.Text, TextField.Text, inText);
    }

    // A record is shown in its sentence.
    public static Snippet Of(StoredVersion version, TextSpan evidence, TextField field)
    {
        string text = field == TextField.Title ? version.Document.Title ?? "" : version.Document.Text;
        TextSpan window = field == TextField.Title ? new TextSpan(0, text.Length) : evidence;
        foreach (Sentence sentence in version.Reading!.Sentences)
        {
            if (field == TextField.Text && sentence.Span.Start <= evidence.Start && evidence.Start < sentence.Span.End)
            {
                window = new TextSpan(sentence.Span.Start, Math.Max(sentence.Span.End, evidence.End));
            }
        }

        return new Snippet(field, window, [evidence]);
    }

    private static Snippet Window(string text, TextField field, List<(TextSpan Span, int Clause)> matches)
    {
        TextSpan densest = Densest(matches);
        int first = densest.Start;
        int start = first <= UnitsBefore ? 0 : WordStart(text, first - UnitsBefore);
        int end = start + UnitsShown >= text.Length ? text.Length : Math.Max(WordStart(text, start + UnitsShown), densest.End);
        var window = new TextSpan(start, end);
        return new Snippet(field, window, [.. matches.Select(match => match.Span).Where(match => match.Start >= start && match.End <= end)]);
    }

    // The match from which on most of what was asked for stands near, and then most often; the first of equals.
    private static TextSpan Densest(List<(TextSpan Span, int Clause)> matches)
    {
        TextSpan densest = default;
        (int Clauses, int Matches) most = default;
        for (int start = 0; start < matches.Count; start++)
        {
            (TextSpan Span, int Clause)[] near = [.. matches.Skip(start).TakeWhile(match => match.Span.End <= matches[start].Span.Start + UnitsShown - UnitsBefore)];
            (int Clauses, int Matches) here = (near.Select(match => match.Clause).Distinct().Count(), Math.Max(1, near.Length));
            if (here.CompareTo(most) > 0)
            {
                (densest, most) = (matches[start].Span, here);
            }
        }

        return densest;
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private List<(TextSpan Span, int Clause)> Matches(string text)
    {
        var found = new List<(TextSpan Span, int Clause)>();
        if (phrases.IsEmpty)
        {
            return found;
        }

        words.Cut(text);
        List<int> tokens = [.. Enumerable.Range(0, words.Tokens.Count).Where(i => IndexWords.IsWord(words.Tokens[i]))];
        for (int at = 0; at < tokens.Count; at++)
        {
            foreach ((WordPhrase phrase, int clause) in phrases)
            {
                if (StandsAt(phrase, tokens, at))
                {
                    found.Add((new TextSpan(words.Tokens.SourceStart(tokens[at]), words.Tokens.SourceEnd(tokens[at + phrase.Words.Length - 1])), clause));
                    at += phrase.Words.Length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private bool StandsAt(WordPhrase phrase, List<int> tokens, int at)
    {
        if (at + phrase.Words.Length > tokens.Count)
        {
            return false;
        }

        for (int i = 0; i < phrase.Words.Length; i++)
        {
            ReadOnlySpan<char> token = words.Word(tokens[at + i]);
            bool isLast = i == phrase.Words.Length - 1;
            if (!(isLast && phrase.IsPrefix ? token.StartsWith(phrase.Words[i], StringComparison.Ordinal) : token.SequenceEqual(phrase.Words[i])))
            {
                return false;
            }
        }

        return true;
    }
}
