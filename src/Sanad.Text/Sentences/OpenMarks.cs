namespace Sanad.Text.Sentences;

/// <summary>Which quotation marks and brackets are open at a place of a line.</summary>
internal struct OpenMarks
{
    private bool single;
    private bool pair;

    /// <summary>Whether the quotation opened last began a sentence, so that who said it may follow.</summary>
    public bool QuoteLeads { get; private set; }

    /// <summary>The token of the open bracket plus one; 0 for none.</summary>
    public int Bracket { get; private set; }

    public static bool IsQuoteOrBracket(char mark) => mark is '\'' or '"' or '(' or ')' or '[' or ']';

    public static bool IsQuote(char mark) => mark is '\'' or '"';

    /// <summary>Whether a quotation of this mark is open.</summary>
    public readonly bool Holds(char mark) => mark == '"' ? pair : single;

    /// <summary>Takes the quotation mark or bracket at <paramref name="index"/> of a sentence that began at <paramref name="start"/>.</summary>
    public void Take(TokenView view, int index, int start)
    {
        char mark = view.Mark(index);
        switch (mark)
        {
            case '(' or '[':
                Bracket = index + 1;
                break;
            case ')' or ']':
                Bracket = 0;
                break;
            default:
                Toggle(view, index, start, mark);
                break;
        }
    }

    private void Toggle(TokenView view, int index, int start, char mark)
    {
        bool isApostrophe = view.IsGlued(index) && view.IsGlued(index + 1) && view.IsWord(index - 1) && !view.IsUrdu(index - 1) && view.IsWord(index + 1);
        bool isSecondOfTwo = view.IsGlued(index) && view.Mark(index - 1) == mark;
        if (isApostrophe || (isSecondOfTwo && index - 1 >= start))
        {
            return;
        }

        bool opens = !Holds(mark);
        QuoteLeads = opens && !single && !pair ? index == start : QuoteLeads;
        if (mark == '"')
        {
            pair = opens;
        }
        else
        {
            single = opens;
        }
    }
}
