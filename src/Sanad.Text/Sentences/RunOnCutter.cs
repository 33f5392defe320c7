using Sanad.Text.Packs;

namespace Sanad.Text.Sentences;

/// <summary>Cuts a run of sentences that were written without stops: where a clause is complete and the next word opens another.</summary>
internal readonly ref struct RunOnCutter(TokenView view, SentenceList target)
{
    private const int ShortestLeft = 5;
    private const int ShortestRight = 4;
    private const int LongWithoutStop = 24;
    private const int Long = 60;

    /// <summary>Adds the tokens from <paramref name="start"/> to <paramref name="end"/> as one sentence or several.</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">Behind the last token.</param>
    /// <param name="stopped">Whether a stop ends them.</param>
    public void Add(int start, int end, bool stopped)
    {
        int length = end - start;
        if (length >= ShortestLeft + ShortestRight)
        {
            start = Cut(start, end, length >= (stopped ? Long : LongWithoutStop));
        }

        target.Add(new TextRange(start, end));
    }

    private int Cut(int start, int end, bool isLong)
    {
        int awaited = 0;
        int brackets = 0;
        for (int index = start; index <= end - ShortestRight; index++)
        {
            WordUse use = view.Use(index);
            if (use == WordUse.None && !isLong)
            {
                brackets += view.Mark(index) switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
                continue;
            }

            brackets += view.Mark(index) switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            awaited += (use & WordUse.Relative) != 0 ? 1 : 0;
            bool isComplete = view.ClosesClause(index - 1) && !IsParticiple(index - 1);
            if (brackets > 0 || !isComplete || (use & (WordUse.Closing | WordUse.LightVerb | WordUse.Participial)) != 0)
            {
                continue;
            }

            if (awaited > 0)
            {
                awaited--;
            }
            else if (index - start >= ShortestLeft && Opens(index, use, isLong))
            {
                target.Add(new TextRange(start, index));
                start = index;
            }
        }

        return start;
    }

    /// <summary>ہوئے behind any verb form, known or not (دیتے ہوئے): a participle and no end.</summary>
    private bool IsParticiple(int index) => view.Is(index, WordUse.Participial);

    /// <summary>Whether a sentence may begin here behind a complete clause. In a long run any content word behind ہے, تھا or گا begins one.</summary>
    private bool Opens(int index, WordUse use, bool isLong)
    {
        if (view.IsOpener(index))
        {
            return true;
        }

        if (!isLong || !view.IsWord(index) || (use & (WordUse.Joiner | WordUse.Relative | WordUse.Enclitic | WordUse.Inner)) != 0)
        {
            return false;
        }

        return (use & WordUse.WeakOpener) != 0 || (view.Is(index - 1, WordUse.Auxiliary) && (use & WordUse.Function) == 0);
    }
}
