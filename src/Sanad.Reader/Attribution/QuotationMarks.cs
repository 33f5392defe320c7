using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Reads the quotation marks of a sentence: which stretches stand in them, and which of these are somebody's words.</summary>
internal sealed class QuotationMarks(SentenceParse sentence)
{
    private const int MostOfName = 3;
    private const int MostSentences = 12;
    private readonly List<TextRange> quoted = [];

    /// <summary>Whether a quotation that the sentence begins or goes on with stays open at its end.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether the sentence begins with words of somebody in quotation marks.</summary>
    public bool IsQuotation => quoted.Count > 0 && quoted[0].Start == sentence.Units.Start && IsSpeech(quoted[0]);

    /// <summary>Finds the quoted stretches of the sentence; <paramref name="open"/> says whether it begins inside one.</summary>
    public void Find(bool open)
    {
        quoted.Clear();
        TextRange units = sentence.Units;
        int start = open ? units.Start : -1;
        char opener = '\0';
        for (int unit = units.Start; unit < units.End; unit++)
        {
            char mark = MarkAt(unit);
            if (mark == '\0' || (unit > units.Start && MarkAt(unit - 1) == mark))
            {
                continue;
            }

            if (start < 0)
            {
                start = unit;
                opener = mark;
            }
            else if (opener == '\0' || mark == opener)
            {
                quoted.Add(new TextRange(start, unit));
                start = -1;
            }
        }

        if (start >= 0)
        {
            quoted.Add(new TextRange(start, units.End));
        }

        IsOpen = start >= 0 && IsClosedLater(units.End);
    }

    /// <summary>Whether the next quotation mark of the report, a few sentences on at most, closes a quotation: one that opens another says that this one was never closed.</summary>
    private bool IsClosedLater(int from)
    {
        int last = Math.Min(sentence.Index + MostSentences, sentence.Parse.SentenceUnits.Count - 1);
        for (int unit = from; unit < sentence.Parse.SentenceUnits[last].End; unit++)
        {
            if (MarkAt(unit) != '\0')
            {
                return !Opens(unit);
            }
        }

        return false;
    }

    /// <summary>An opening mark stands free of the word before it and touches that behind it.</summary>
    private bool Opens(int unit)
    {
        int token = sentence.Parse.Units[unit].First;
        int end = sentence.Parse.Units[unit].End;
        var tokens = sentence.Parse.Text.Tokens;
        bool touchesNext = end < tokens.Count && tokens.SourceStart(end) == tokens.SourceEnd(end - 1);
        bool touchesLast = token > 0 && tokens.SourceStart(token) == tokens.SourceEnd(token - 1);
        return touchesNext && !touchesLast;
    }

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> are direct: a quotation opens them, or a quotation of more than a name begins in them.</summary>
    /// <param name="start">First unit.</param>
    /// <param name="end">Behind the last unit.</param>
    /// <param name="cue">The cue that the speaker's own name may stand in quotation marks right before (’آئی ایس پی آر‘ کے مطابق), or −1.</param>
    public bool AreDirect(int start, int end, int cue)
    {
        foreach (TextRange stretch in quoted)
        {
            if (stretch.Start >= start && stretch.Start < end && stretch.End + 1 != cue && IsSpeech(stretch))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit stands inside a quotation that a mark before it opened.</summary>
    public bool IsInside(int unit)
    {
        foreach (TextRange stretch in quoted)
        {
            if (unit > stretch.Start && unit < stretch.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first quotation that opens the sentence, stands before or behind a colon, or is all there is, and is more than a name; empty if there is none.</summary>
    public TextRange Spoken()
    {
        TextRange units = sentence.Units;
        foreach (TextRange stretch in quoted)
        {
            bool isClause = HoldsClause(stretch);
            bool isLong = Words(stretch) > MostOfName;
            int behind = Behind(stretch);
            bool isFree = stretch.Start == units.Start ? OpensAlone(behind, isClause && isLong) : sentence.Parse.IsMark(stretch.Start - 1, ':') && (isClause || behind >= units.End);
            if (isFree && (isClause || isLong))
            {
                return stretch;
            }
        }

        return default;
    }

    /// <summary>Whether a quotation that opens the sentence is all there is, or a colon follows, or, where it is a whole clause, no case mark.</summary>
    private bool OpensAlone(int behind, bool isWhole) => behind >= sentence.Units.End || sentence.Parse.IsMark(behind, ':') || (isWhole && sentence.Parse.Units[behind].Kind != UnitKind.Postposition);

    /// <summary>Behind the mark, single or doubled, that closes a stretch.</summary>
    private int Behind(TextRange stretch)
    {
        int unit = stretch.End;
        while (unit < sentence.Units.End && MarkAt(unit) != '\0')
        {
            unit++;
        }

        return unit;
    }

    private bool HoldsClause(TextRange stretch)
    {
        for (int unit = stretch.Start; unit < stretch.End; unit++)
        {
            if (sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause)
            {
                return true;
            }
        }

        return false;
    }

    private int Words(TextRange stretch)
    {
        int words = 0;
        for (int unit = stretch.Start; unit < stretch.End; unit++)
        {
            words += sentence.Parse.Units[unit].Kind == UnitKind.Punctuation ? 0 : 1;
        }

        return words;
    }

    /// <summary>A quotation is any word but a name: a name or a number in quotation marks is none (’بورڈ آف پیس‘, ’جی 20‘).</summary>
    public bool IsSpeech(TextRange stretch)
    {
        int words = 0;
        for (int unit = stretch.Start; unit < stretch.End; unit++)
        {
            ref Unit current = ref sentence.Parse.Units[unit];
            if (current.Group >= 0)
            {
                return true;
            }

            words += current.Kind == UnitKind.Punctuation ? 0 : 1;
        }

        return words > MostOfName || (words > 0 && !HoldsName(stretch));
    }

    private bool HoldsName(TextRange stretch)
    {
        for (int unit = stretch.Start; unit < stretch.End; unit++)
        {
            ref Unit current = ref sentence.Parse.Units[unit];
            if (current.Kind == UnitKind.Number || current.Name is { IsProper: true })
            {
                return true;
            }
        }

        return false;
    }

    private char MarkAt(int unit)
    {
        ref Unit current = ref sentence.Parse.Units[unit];
        return current.Kind == UnitKind.Punctuation && current.Mark is '\'' or '"' ? current.Mark : '\0';
    }
}
