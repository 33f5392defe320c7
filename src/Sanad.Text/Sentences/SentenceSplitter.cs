using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Sentences;

/// <summary>Cuts tokens into sentences.</summary>
/// <remarks>
/// A sentence ends at ۔ ؟ ! and what newsrooms type for them, at a line end, before a bullet, and in text without stops where a clause is
/// complete and the next word opens another. Closing quotation marks and brackets behind the end belong to it. Stops of abbreviations,
/// initials, numbers, list numbers and datelines end nothing; lines broken in mid sentence are joined. A run of 400 tokens without an end is
/// cut at its last comma, or where it stands. The rules are told in docs/language/sentences.md. Thread-safe.
/// </remarks>
public static class SentenceSplitter
{
    private const int LongestSentence = 400;

    /// <summary>Cuts <paramref name="tokens"/> into <paramref name="target"/>, which is emptied first.</summary>
    /// <param name="tokens">The tokens of a whole text.</param>
    /// <param name="pack">The language that they were looked up in.</param>
    /// <param name="target">Receives the sentences.</param>
    public static void Split(TokenList tokens, LanguagePack pack, SentenceList target)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        new Cutter(tokens, pack, target).Run();
    }

    /// <summary>One walk through a text: what is open where it stands.</summary>
    private ref struct Cutter(TokenList tokens, LanguagePack pack, SentenceList target)
    {
        private readonly TokenView view = new(tokens, pack);
        private readonly RunOnCutter runOn = new(new TokenView(tokens, pack), target);
        private readonly LineWrap wrap = LineWrap.Of(new TokenView(tokens, pack));
        private OpenMarks open = new();
        private int start;
        private int listNumber;

        public void Run()
        {
            ReadOnlySpan<Token> items = tokens.Items;
            int index = 0;
            while (index < items.Length)
            {
                if (items[index].Kind == TokenKind.LineEnd)
                {
                    EndLine(index);
                }
                else if (items[index].Kind == TokenKind.Punctuation)
                {
                    index = Step(index, items[index].Mark);
                }

                if (index - start >= LongestSentence)
                {
                    int cut = LastComma(index);
                    Close(cut + 1, true);
                }

                index++;
            }

            Close(items.Length, false);
        }

        private void EndLine(int index)
        {
            if (!wrap.JoinsAt(view, index))
            {
                Close(index, false);
                start = index + 1;
                open = new OpenMarks();
                listNumber = view.IsBlankLine(index) ? 0 : listNumber;
            }
        }

        /// <summary>Takes the mark at <paramref name="index"/>, and the marks behind it where it ends a sentence.</summary>
        /// <returns>The last token taken.</returns>
        private int Step(int index, char mark)
        {
            if (OpenMarks.IsQuoteOrBracket(mark))
            {
                open.Take(view, index, start);
                return index;
            }

            if (TokenView.IsBullet(mark) && index > start)
            {
                Close(index, false);
                return index;
            }

            int last = StopRules.EndOfStop(view, index, start, open, ref listNumber);
            if (last < 0)
            {
                return StopRules.EndOfRun(view, index);
            }

            OpenMarks before = open;
            last = StopRules.TakeClosers(view, last, start, ref open);
            if (!StopRules.GoesOn(view, index, last, before))
            {
                Close(last + 1, true);
            }

            return last;
        }

        private readonly int LastComma(int index)
        {
            int cut = index;
            while (cut > start && view.Mark(cut) is not (Letters.Comma or Letters.Semicolon))
            {
                cut--;
            }

            return cut > start ? cut : index;
        }

        private void Close(int end, bool stopped)
        {
            if (end > start)
            {
                runOn.Add(start, end, stopped);
                start = end;
            }
        }
    }
}
