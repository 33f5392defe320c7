using Sanad.Text.Lookup;
using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Numbers;

/// <summary>Tells numbers from names with numbers in them (ایف 16, ایک دوسرے) and from words that look like numbers (بہتر, اسی, نو).</summary>
internal sealed class NumberEvidence
{
    private static readonly string[] NameTables =
        ["persons", "organisations", "places", "states", "things", "outlets", "offices", "people", "pronouns", "particles", "postpositions", "words"];

    private readonly LanguagePack pack;
    private readonly NumberGrammar grammar;
    private readonly FunctionWords function;
    private readonly int[] first;
    private readonly bool[] isName;
    private readonly int[] one;
    private readonly int[] second;
    private readonly int[] some;
    private readonly int[] conjunctive;
    private readonly int people;
    private readonly int times;
    private readonly int verbs;
    private readonly PackTable measures;
    private readonly int measureColumn;

    public NumberEvidence(LanguagePack pack, NumberGrammar grammar, FunctionWords function)
    {
        this.pack = pack;
        this.grammar = grammar;
        this.function = function;
        first = FunctionWords.Find(pack, "numbers", "o001");
        isName = new bool[pack.Tables.Length];
        one = FunctionWords.Find(pack, "numbers", "n001");
        second = FunctionWords.Find(pack, "numbers", "o002");
        conjunctive = FunctionWords.Find(pack, "verb-endings", "ke");
        some = FunctionWords.Find(pack, "pronouns", "koi");
        people = pack.Table("people").Index;
        times = pack.Table("time-words").Index;
        verbs = pack.Table("verbs").Index;
        measures = pack.Table("measures");
        measureColumn = measures.Column("measure");
        foreach (PackTable table in pack.Tables)
        {
            isName[table.Index] = NameTables.Contains(table.Name);
        }
    }

    /// <summary>Whether what the grammar read at <paramref name="start"/> is a number.</summary>
    public bool IsNumber(in SentenceView view, int start, in NumberCore core, bool isBounded)
    {
        if (IsPartOfName(view, start, core.End) || IsPartOfCode(view, start, core))
        {
            return false;
        }

        if (core.Kind == NumberKind.Indefinite)
        {
            return !view.Is(core.End, function.Se);
        }

        if (core.Kind == NumberKind.Ordinal)
        {
            return core.Form != NumberForm.Word || (!view.Is(start, first) && !IsEachOther(view, start - 1)) || (view.Is(start, first) && IsFirst(view, start));
        }

        return !IsEachOther(view, start) && (isBounded || core.End > start + 1 || !grammar.IsHomograph(view, start) || IsCounted(view, core.End));
    }

    /// <summary>Whether a bound can be said of the number: not of "some", and کوئی ایک is "any one".</summary>
    public bool TakesBound(in SentenceView view, int bound, in NumberCore core) => core.Kind == NumberKind.Cardinal
        && !(view.Is(bound, some) && core.End == bound + 2 && view.Is(bound + 1, one));

    /// <summary>Whether a verb of becoming or making begins at <paramref name="token"/>: 68 فیصد سے کم ہو کر, 17 فیصد سے کم کر کے.</summary>
    public bool IsChange(in SentenceView view, int token)
    {
        EntryList entries = token < view.End ? pack.Entries(pack.FirstNode(view.Word(token))) : default;
        for (int index = 0; index < entries.Count; index++)
        {
            bool isDone = entries[index].Form is WordForm.Perfective or WordForm.PerfectivePlural or WordForm.PerfectiveFeminine or WordForm.Conjunctive
                || (entries[index].Form == WordForm.Root && view.Is(token + 1, conjunctive));
            if (entries[index].Table == verbs && isDone)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the noun at <paramref name="token"/> is a currency.</summary>
    public bool IsMoney(in SentenceView view, int token)
    {
        EntryList entries = token < view.End ? pack.Entries(view.Match(token).Node) : default;
        for (int index = 0; index < entries.Count; index++)
        {
            if (entries[index].Table == measures.Index && measures[entries[index].Row, measureColumn] == "money")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the counted noun that begins at <paramref name="token"/>, or −1.</summary>
    public int EndOfCounted(in SentenceView view, int token)
    {
        if (token >= view.End || view.Tokens[token].Kind != TokenKind.Word)
        {
            return view.Mark(token) is '%' ? token + 1 : -1;
        }

        Match match = view.Match(token);
        if (match.First == token && Counts(match.Node, mustBePlural: false))
        {
            return match.End;
        }

        // A longer entry may cover the noun: چین | ایک ارب ڈالر | سے زیادہ.
        return Counts(pack.FirstNode(view.Word(token)), mustBePlural: false) ? token + 1 : -1;
    }

    /// <summary>Whether a counted noun in a plural form begins at <paramref name="token"/>.</summary>
    public bool IsCounted(in SentenceView view, int token)
    {
        if (token >= view.End || view.Tokens[token].Kind != TokenKind.Word)
        {
            return view.Mark(token) is '%';
        }

        Match match = view.Match(token);
        return match.First == token && Counts(match.Node, mustBePlural: true);
    }

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> are only the end of a longer name.</summary>
    public static bool IsInsideName(in SentenceView view, int start, int end)
    {
        Match match = view.Match(start);
        return match.First < start && match.End >= end && match.End - match.First > 1;
    }

    private bool Counts(int node, bool mustBePlural)
    {
        EntryList entries = pack.Entries(node);
        for (int index = 0; index < entries.Count; index++)
        {
            LexiconEntry entry = entries[index];
            if ((entry.Table == people || entry.Table == measures.Index) && (!mustBePlural || entry.Column == SurfaceColumn.Plural || entry.Form != WordForm.Direct))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"First" is also "before" and "at first": it counts only in front of a noun.</summary>
    private bool IsFirst(in SentenceView view, int start) => !IsTimeWord(view, start - 1) && !view.Is(start - 1, function.Se) && start + 1 < view.End
        && view.Tokens[start + 1].Kind == TokenKind.Word && !pack.IsFunctionWord(view.Tokens[start + 1].Word);

    private bool IsTimeWord(in SentenceView view, int token)
    {
        EntryList entries = pack.Entries(pack.FirstNode(view.Word(token)));
        for (int index = 0; index < entries.Count; index++)
        {
            if (entries[index].Table == times)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "one" and "second" stand side by side, which is "each other".</summary>
    private bool IsEachOther(in SentenceView view, int token) => view.Is(token, one) && view.Is(token + 1, second);

    private bool IsPartOfName(in SentenceView view, int start, int end)
    {
        Match match = view.Match(start);
        if (match.End - match.First < 2 || (match.First >= start && match.End <= end))
        {
            return false;
        }

        EntryList entries = pack.Entries(match.Node);
        for (int index = 0; index < entries.Count; index++)
        {
            int table = entries[index].Table;
            if (isName[table] || (table == measures.Index && (match.First < start || match.End > end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Digits tied to letters (کووڈ-19, F16), dates, clock times and telephone numbers.</summary>
    private static bool IsPartOfCode(in SentenceView view, int start, in NumberCore core)
    {
        if (!view.IsNumber(start))
        {
            return false;
        }

        char before = view.IsGlued(start) ? view.Mark(start - 1) : '\0';
        bool isTied = before == '-' && view.IsGlued(start - 1);
        bool isLatin = view.IsGlued(start) && view.Tokens[start - 1].Kind == TokenKind.Word && view.Tokens.Characters(start - 1)[0] <= 'z';
        return isTied || isLatin || before is '/' or ':' or '.' || IsJoined(view, core.End);
    }

    /// <summary>A joint, digits, and again a joint: 2016-10-06, 6/10/2016; or a slash or colon and digits.</summary>
    private static bool IsJoined(in SentenceView view, int end)
    {
        char mark = view.IsGlued(end) ? view.Mark(end) : '\0';
        if (!DigitText.IsJoint(mark) || !view.IsGlued(end + 1) || !view.IsNumber(end + 1))
        {
            return false;
        }

        return mark != '-' || (view.IsGlued(end + 2) && view.Mark(end + 2) == '-');
    }
}
