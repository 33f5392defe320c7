using Sanad.Model;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Items;

/// <summary>Tells a report from the headlines stuck to its end: lines without a full stop, three or more, behind sentences that have one.</summary>
internal static class ItemFinder
{
    private const int FewestHeadlines = 3;
    private const int FewestSentences = 2;

    public static IEnumerable<ItemRange> Find(Parse parse, Document document)
    {
        int count = parse.SentenceUnits.Count;
        if (document.Kind == DocumentKind.Headline || !HasStop(parse, 0, count))
        {
            return count == 0 ? [] : [new ItemRange(0, count, document.Kind == DocumentKind.Headline ? ItemKind.Headline : ItemKind.Article, false)];
        }

        int first = count;
        while (first > 0 && !EndsWithStop(parse, first - 1) && IsLine(parse, first - 1))
        {
            first--;
        }

        if (count - first < FewestHeadlines || first < FewestSentences)
        {
            return [new ItemRange(0, count, ItemKind.Article, false)];
        }

        return Enumerable.Range(first, count - first).Select(index => new ItemRange(index, index + 1, ItemKind.Headline, false)).Prepend(new ItemRange(0, first, ItemKind.Article, false));
    }

    private static bool HasStop(Parse parse, int first, int end) => Enumerable.Range(first, end - first).Any(index => EndsWithStop(parse, index));

    private static bool EndsWithStop(Parse parse, int sentence)
    {
        TextRange units = parse.SentenceUnits[sentence];
        for (int unit = units.End - 1; unit >= units.Start && unit >= units.End - 3; unit--)
        {
            if (parse.Units[unit].Kind != UnitKind.Punctuation)
            {
                return false;
            }

            if (parse.Units[unit].Mark is Marks.FullStop or Marks.QuestionMark or '!' or '.' or '?')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence is a line of its own.</summary>
    private static bool IsLine(Parse parse, int sentence)
    {
        int token = parse.Units[parse.SentenceUnits[sentence].Start].First;
        return token == 0 || parse.Text.Tokens[token - 1].Mark == '\n';
    }
}
