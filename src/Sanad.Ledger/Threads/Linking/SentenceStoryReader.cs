using Sanad.Model;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Reads from a sentence's words and times in which of its stretches it tells of other acts than its report's. It owns the arena it works in.</summary>
/// <remarks>A word says it of its clause, of all that stands behind it, or only of the noun that it belongs to; see docs/reference/threads.md.</remarks>
internal sealed class SentenceStoryReader(LanguagePack pack)
{
    // "this", "this deadly attack": so many words may stand between.
    private const int MostBetween = 2;

    // "Rupees a tola dearer".
    private const int MostBehind = 5;

    private readonly StoryWords words = new(pack);
    private readonly List<(TextSpan Span, StoryWord Word)> stretches = [];
    private StoryWord[] marks = new StoryWord[64];
    private TokenList tokens = new();
    private int first;
    private int count;

    /// <summary>Whether a time without a value lies before the report, by its words: "a few days ago", "last month".</summary>
    public bool IsAgo(TokenList text, TextSpan time)
    {
        (int start, int length) = TokensWithin.Of(text, time).GetOffsetAndLength(text.Count);
        bool isAgo = false;
        for (int i = start; i < start + length;)
        {
            (StoryWord word, int taken) = words.At(text, i, start + length);
            if (word == StoryWord.Lately)
            {
                return false;
            }

            isAgo |= word == StoryWord.Ago;
            i += taken;
        }

        return isAgo;
    }

    /// <summary>Whether what a figure measures rose or fell, by the words behind it: "2,000 rupees dearer".</summary>
    public CourseOfValue CourseOf(TokenList text, TextSpan figure)
    {
        (int start, int length) = TokensWithin.Of(text, figure).GetOffsetAndLength(text.Count);
        int end = Math.Min(text.Count, start + length + MostBehind);
        for (int i = start + length; i < end && text[i].Kind == TokenKind.Word;)
        {
            (StoryWord word, int taken) = words.At(text, i, end);
            if (word is StoryWord.Rise or StoryWord.Fall or StoryWord.Finite)
            {
                return word == StoryWord.Rise ? CourseOfValue.Rise : word == StoryWord.Fall ? CourseOfValue.Fall : CourseOfValue.None;
            }

            i += taken;
        }

        return CourseOfValue.None;
    }

    // The story of a sentence, given the times in it that lie before the report, and those of which only the year is not told: these lie before it where they are recalled.
    public SentenceStory Of(TokenList text, Range sentence, IReadOnlyList<TextSpan> ago, IReadOnlyList<TextSpan> ofSomeYear)
    {
        Mark(text, sentence);
        stretches.Clear();
        bool goesOn = false;
        for (int i = 0; i < count; i++)
        {
            goesOn |= IsIncidentOf(StoryWord.This, i);
            AddStretch(i);
        }

        foreach (TextSpan time in ago.Concat(ofSomeYear.Where(IsRecalled)))
        {
            AddTime(TokensWithin.Of(tokens, time));
        }

        return new SentenceStory([.. stretches], goesOn, [.. ago]);
    }

    private bool IsRecalled(TextSpan time) => stretches.Exists(stretch => stretch.Word == StoryWord.Recall && stretch.Span.Contains(time));

    private void Mark(TokenList text, Range sentence)
    {
        tokens = text;
        (first, count) = sentence.GetOffsetAndLength(text.Count);
        if (marks.Length < count)
        {
            marks = new StoryWord[count * 2];
        }

        marks.AsSpan(0, count).Clear();
        for (int i = 0; i < count;)
        {
            (marks[i], int taken) = words.At(tokens, first + i, first + count);
            if (marks[i] == StoryWord.Sort)
            {
                marks[i] = i > 0 && marks[i - 1] == StoryWord.This ? StoryWord.Such : StoryWord.None;
            }

            i += taken;
        }
    }

    // "In this deadly attack", "such attacks"; not "this in the attack".
    private bool IsIncidentOf(StoryWord word, int index)
    {
        for (int i = index - 1; marks[index] == StoryWord.Incident && i >= Math.Max(0, index - 1 - MostBetween) && marks[i] != StoryWord.Postposition; i--)
        {
            if (marks[i] is StoryWord.This or StoryWord.Such)
            {
                return marks[i] == word;
            }
        }

        return false;
    }

    private void AddStretch(int index)
    {
        switch (marks[index])
        {
            case StoryWord.Repeated:
            case StoryWord.Incident when IsIncidentOf(StoryWord.Such, index):
            case StoryWord.During when index > 0 && marks[index - 1] == StoryWord.Long:
            case StoryWord.Habit when index > 0 && words.IsImperfective(tokens[first + index - 1].Word):
                Add(Before(index, StoryWord.Edge, StoryWord.Aside), Behind(index, StoryWord.Edge), StoryWord.Repeated);
                break;
            case StoryWord.Finite when index > 0 && marks[index - 1] != StoryWord.Able && words.IsImperfective(tokens[first + index - 1].Word):
                Add(Before(index, StoryWord.Edge, StoryWord.Aside, StoryWord.Postposition, StoryWord.Of, StoryWord.After, StoryWord.Since), index, StoryWord.Habitual);
                break;
            case StoryWord.Also when stretches.Exists(stretch => stretch.Word == StoryWord.Recall):
            case StoryWord.Another:
            case StoryWord.Recall:
                Add(index, count, marks[index]);
                break;
        }
    }

    // What a time before the report's says it says of the noun behind it ("last week's attack", "the attack of last week"), of its clause where that tells a circumstance, or of all that follows.
    private void AddTime(Range time)
    {
        (int start, int length) = time.GetOffsetAndLength(tokens.Count);
        int begin = start - first;
        int behind = begin + length;
        if (behind >= count || marks[behind] is StoryWord.After or StoryWord.Since)
        {
            return;
        }

        // "In September too".
        if (marks.AsSpan(behind, Math.Min(2, count - behind)).Contains(StoryWord.Also))
        {
            Add(begin, count, StoryWord.Another);
            return;
        }

        if (marks[behind] == StoryWord.Of)
        {
            Add(begin, EndOfNoun(behind), StoryWord.Ago);
            return;
        }

        int opened = Before(begin, StoryWord.Aside, StoryWord.Edge, StoryWord.Finite);
        bool isAside = opened > 0 && marks[opened - 1] == StoryWord.Aside;
        for (int i = behind; i < count; i++)
        {
            switch (marks[i])
            {
                case StoryWord.After or StoryWord.Participle:
                    Add(begin, marks[i] == StoryWord.Participle ? EndOfNoun(i) : i, StoryWord.Ago);
                    return;
                case StoryWord.Now:
                case StoryWord.Edge or StoryWord.Aside or StoryWord.Finite when isAside:
                    Add(opened, i, StoryWord.Ago);
                    return;
            }
        }

        Add(opened, count, StoryWord.Ago);
    }

    private int EndOfNoun(int index) => Behind(index, StoryWord.Postposition, StoryWord.Of, StoryWord.After, StoryWord.Since);

    // Where the last of such words ends before a place; 0 where there is none.
    private int Before(int index, params ReadOnlySpan<StoryWord> sought)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (sought.Contains(marks[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    // Where the next of such words begins behind a place; the end of the sentence where there is none.
    private int Behind(int index, params ReadOnlySpan<StoryWord> sought)
    {
        for (int i = index + 1; i < count; i++)
        {
            if (sought.Contains(marks[i]))
            {
                return i;
            }
        }

        return count;
    }

    private void Add(int from, int to, StoryWord word)
    {
        if (to > from)
        {
            stretches.Add((new TextSpan(tokens.SourceStart(first + from), tokens.SourceEnd(first + to - 1)), word));
        }
    }
}
