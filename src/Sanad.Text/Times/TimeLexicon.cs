using Sanad.Text.Lookup;
using Sanad.Text.Normalization;
using Sanad.Text.Numbers;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Times;

/// <summary>The words that the time rules look for, and the tests that several rules share.</summary>
internal sealed class TimeLexicon
{
    private static readonly string[] NameTables = ["persons", "organisations", "places", "states", "things", "outlets", "offices"];
    private static readonly string[] NounTables = ["words", "predicates"];
    private const string Gregorian = "gregorian";
    private const int MonthsOfYear = 12;
    private const int MonthSlot = 0;
    private const int WeekdaySlot = 1;
    private const int WordSlot = 2;
    private const int BoundSlot = 3;
    private readonly LanguagePack pack;
    private readonly TermIndex index;
    private readonly TimeWord[] words;
    private readonly sbyte[] months;
    private readonly sbyte[] weekdays;
    private readonly NumberBound[] bounds;
    private readonly bool[] isName;
    private readonly bool[] isNoun;
    private readonly PackTable people;
    private readonly int peopleTable;
    private readonly int peopleKind;
    private readonly int eventTable;

    public TimeLexicon(LanguagePack pack)
    {
        this.pack = pack;
        index = new TermIndex(pack, "months", "weekdays", "time-words", "number-words");
        words = TimeWord.Read(pack.Table("time-words"));
        months = Values(pack.Table("months"), "month", "calendar");
        weekdays = Values(pack.Table("weekdays"), "day", null);
        bounds = NumberBound.Read(pack.Table("number-words"));
        people = pack.Table("people");
        peopleTable = people.Index;
        peopleKind = people.Column("kind");
        isName = new bool[pack.Tables.Length];
        isNoun = new bool[pack.Tables.Length];
        foreach (PackTable table in pack.Tables)
        {
            isName[table.Index] = NameTables.Contains(table.Name);
            isNoun[table.Index] = NounTables.Contains(table.Name);
            eventTable = table.Name == "predicates" ? table.Index : eventTable;
        }

        Function = new FunctionWords(pack);
        Grammar = new NumberGrammar(pack);
        Ranges = new NumberRanges(pack, Grammar, Function);
    }

    /// <summary>Postpositions and conjunctions.</summary>
    public FunctionWords Function { get; }

    /// <summary>Numbers without bounds.</summary>
    public NumberGrammar Grammar { get; }

    /// <summary>Ranges of numbers.</summary>
    public NumberRanges Ranges { get; }

    /// <summary>Whether a time can begin with the token at <paramref name="at"/>; cheap, and seldom true.</summary>
    public bool CanBegin(in SentenceView view, int at) => index.CanBegin(view.Word(at)) || Grammar.CanBegin(view, at);

    /// <summary>The time word that begins at <paramref name="at"/>; kind <c>None</c> if there is none.</summary>
    public TimeWord Word(in SentenceView view, int at, out int end)
    {
        Term term = index.Longest(view, at, WordSlot);
        end = term.End;
        return term.Found ? words[term.Row] : default;
    }

    /// <summary>Whether a time word of <paramref name="kind"/> begins at <paramref name="at"/>.</summary>
    public bool Is(in SentenceView view, int at, TimeWordKind kind, out TimeWord word, out int end)
    {
        word = Word(view, at, out end);
        return word.Kind == kind;
    }

    /// <summary>The month 1 to 12 at <paramref name="at"/>, negative if it is a Hijri month, below −12 if it is one of another calendar, or 0.</summary>
    public int Month(in SentenceView view, int at, out int end)
    {
        Term term = index.Longest(view, at, MonthSlot);
        end = term.End;
        return term.Found ? months[term.Row] : 0;
    }

    /// <summary>The day of the week 1 to 7 at <paramref name="at"/>, or 0.</summary>
    public int Weekday(in SentenceView view, int at, out int end)
    {
        Term term = index.Longest(view, at, WeekdaySlot);
        end = term.End;
        return term.Found ? weekdays[term.Row] : 0;
    }

    /// <summary>The end of the longest time, month or weekday surface at <paramref name="at"/>, or −1.</summary>
    public int LongestEnd(in SentenceView view, int at) => Math.Max(index.Longest(view, at, WordSlot).End,
        Math.Max(index.Longest(view, at, MonthSlot).End, index.Longest(view, at, WeekdaySlot).End));

    /// <summary>The word that bounds the number before it: سے زائد, کے قریب, کے درمیان.</summary>
    public NumberBoundKind BoundAfter(in SentenceView view, int at, out int end)
    {
        Term term = index.Longest(view, at, BoundSlot);
        end = term.End;
        return term.Found && bounds[term.Row].After ? bounds[term.Row].Kind : NumberBoundKind.None;
    }

    /// <summary>Behind the word for "about" at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public int SkipAbout(in SentenceView view, int at)
    {
        Term term = index.Longest(view, at, BoundSlot);
        return term.Found && bounds[term.Row] is { Kind: NumberBoundKind.About, Before: true } ? term.End : at;
    }

    /// <summary>Behind the word that bounds the number after it at <paramref name="at"/> (تقریباً, کم از کم), or <paramref name="at"/>.</summary>
    public int SkipBound(in SentenceView view, int at)
    {
        Term term = index.Longest(view, at, BoundSlot);
        return term.Found && bounds[term.Row].Before && TryNumber(view, term.End, out _) ? term.End : at;
    }

    /// <summary>Whether a plain سے stands before a count, so that it goes back from an event: معاہدے سے دو روز قبل. Not کی جانب سے, not اب سے.</summary>
    public bool IsCountedFrom(in SentenceView view, int first)
    {
        int at = first - 1;
        return view.Is(at, Function.Se) && view.Match(at).First == at && view.Match(at).End == first
            && index.Longest(view, at - 1, WordSlot) is { Found: false };
    }

    /// <summary>A number without bounds; not an ordinal unless asked for.</summary>
    public bool TryNumber(in SentenceView view, int at, out NumberCore core)
    {
        core = default;
        return at < view.End && Grammar.CanBegin(view, at) && view.TryNumber(Grammar, at, out core);
    }

    /// <summary>Whether a word is an oblique plural, which stands without a number for "many": برسوں, گھنٹوں, صدیاں.</summary>
    public static bool IsPlural(in SentenceView view, int last)
    {
        ReadOnlySpan<char> characters = view.Tokens.Characters(last);
        return characters.Length > 3 && characters[^1] == Letters.NoonGhunna && characters[^2] is Letters.Waw or Letters.Alef;
    }

    /// <summary>Whether the words from <paramref name="first"/> to <paramref name="end"/> are part of a longer name, or the end of a longer noun (لانگ مارچ).</summary>
    public bool IsName(in SentenceView view, int first, int end)
    {
        Match match = view.Match(first);
        return (match.First < first || match.End > end)
            && (HasEntry(match.Node, isName) || (match.First < first && HasEntry(match.Node, isNoun)));
    }

    /// <summary>Whether the single word is also a name: شام, دیر, بہار.</summary>
    public bool IsNameToo(in SentenceView view, int first, int end) =>
        end == first + 1 && HasEntry(pack.FirstNode(view.Tokens[first].Word), isName);

    /// <summary>Whether the single word is also a name or a common noun: مارچ.</summary>
    public bool IsNounToo(in SentenceView view, int first, int end) =>
        end == first + 1 && (IsNameToo(view, first, end) || HasEntry(pack.FirstNode(view.Tokens[first].Word), isNoun));

    /// <summary>Whether a noun for a single person or several, not for a body, begins at <paramref name="at"/>.</summary>
    public bool IsPerson(in SentenceView view, int at)
    {
        EntryList entries = at < view.End && view.Tokens[at].Kind == TokenKind.Word && view.Match(at).First == at ? pack.Entries(view.Match(at).Node) : default;
        for (int entry = 0; entry < entries.Count; entry++)
        {
            if (entries[entry].Table == peopleTable && people[entries[entry].Row, peopleKind] != "body")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun that takes time (an agreement, a ban), not a person, begins at <paramref name="at"/>.</summary>
    public bool IsEventNoun(in SentenceView view, int at)
    {
        bool isEvent = false;
        EntryList entries = at < view.End && view.Tokens[at].Kind == TokenKind.Word ? pack.Entries(view.Match(at).Node) : default;
        for (int entry = 0; entry < entries.Count; entry++)
        {
            isEvent |= entries[entry].Table == eventTable;
            if (entries[entry].Table == peopleTable)
            {
                return false;
            }
        }

        return isEvent;
    }

    /// <summary>Whether the word at <paramref name="at"/> only ties others together, or the sentence begins or pauses there.</summary>
    public bool IsFunction(in SentenceView view, int at) =>
        at < view.Start || at >= view.End || view.Tokens[at].Kind != TokenKind.Word || pack.IsFunctionWord(view.Tokens[at].Word);

    /// <summary>Whether a form of ہونا that carries tense stands at <paramref name="at"/>: تھا, ہے.</summary>
    public bool IsAuxiliary(in SentenceView view, int at) =>
        at >= view.Start && at < view.End && view.Tokens[at].Kind == TokenKind.Word && (pack.UseOf(view.Tokens[at].Word) & WordUse.Auxiliary) != 0;

    private bool HasEntry(int node, bool[] tables)
    {
        EntryList entries = pack.Entries(node);
        for (int entry = 0; entry < entries.Count; entry++)
        {
            if (tables[entries[entry].Table])
            {
                return true;
            }
        }

        return false;
    }

    private static sbyte[] Values(PackTable table, string column, string? calendar)
    {
        var result = new sbyte[table.Rows];
        for (int row = 0; row < result.Length; row++)
        {
            int value = int.Parse(table[row, table.Column(column)], System.Globalization.CultureInfo.InvariantCulture);
            string name = calendar is null ? Gregorian : table[row, table.Column(calendar)];
            result[row] = (sbyte)(name == Gregorian ? value : name == "hijri" ? -value : -value - MonthsOfYear);
        }

        return result;
    }
}
