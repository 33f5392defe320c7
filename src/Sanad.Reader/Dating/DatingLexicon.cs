using System.Globalization;
using Sanad.Text.Packs;

namespace Sanad.Reader.Dating;

/// <summary>What the pack knows of when: terms of office, and since when there is something to name.</summary>
/// <remarks>Immutable and thread-safe. Keys are those of <see cref="Lexicon.NameSense.Key"/>.</remarks>
internal sealed class DatingLexicon
{
    /// <summary>Terms that ended before there was Urdu news on the web are history wherever they are told.</summary>
    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    private static readonly string[] HeadOffices = ["president", "prime-minister", "chancellor"];

    private readonly Dictionary<long, Term[]> terms = [];
    private readonly Dictionary<long, DateOnly> since = [];
    private readonly string[] offices;
    private readonly int officeTable;

    public DatingLexicon(LanguagePack pack)
    {
        PackTable table = pack.Table("offices");
        officeTable = table.Index;
        int id = table.Column("id");
        offices = [.. Enumerable.Range(0, table.Rows).Select(row => table[row, id])];
        ReadTerms(pack.Table("persons"), pack.Table("terms"));
        ReadSince(pack);
    }

    /// <summary>When the person held the office; null where the pack does not say, or it was before there was Urdu news on the web.</summary>
    public DayRange[]? TermsOf(long person, long office) => Recent(Held(person, OfficeOf(office)));

    /// <summary>When the person was head of state or government; null as above.</summary>
    public DayRange[]? RuleOf(long person) => Recent([.. HeadOffices.SelectMany(office => Held(person, office))]);

    /// <summary>When the person had held the office and held it no longer; null where the pack knows of no end.</summary>
    public DayRange[]? AfterTermsOf(long person, long office)
    {
        Term[] held = Held(person, OfficeOf(office));
        var after = new List<DayRange>();
        for (int index = 0; index < held.Length; index++)
        {
            if (held[index].HasEnded)
            {
                after.Add(new DayRange(held[index].Days.Last, index + 1 < held.Length ? held[index + 1].Days.First : DateOnly.MaxValue));
            }
        }

        return after.Count > 0 ? [.. after] : null;
    }

    private string OfficeOf(long office) => (int)(office >> 32) == officeTable ? offices[(int)(office & int.MaxValue)] : string.Empty;

    private Term[] Held(long person, string office) => terms.TryGetValue(person, out Term[]? held)
        ? [.. held.Where(term => term.Office == office).OrderBy(term => term.Days.First)] : [];

    private static DayRange[]? Recent(Term[] held)
    {
        DayRange[] recent = [.. held.Select(term => term.Days).Where(days => days.Last >= FirstDay)];
        return recent.Length > 0 ? recent : null;
    }

    /// <summary>The first day on which news could name it; null where the pack does not say.</summary>
    public DateOnly? SinceOf(long key) => since.TryGetValue(key, out DateOnly day) ? day : null;

    private void ReadTerms(PackTable persons, PackTable table)
    {
        Dictionary<string, long> keys = Keys(persons);
        var held = new Dictionary<long, List<Term>>();
        for (int row = 0; row < table.Rows; row++)
        {
            DateOnly? to = Day(table[row, table.Column("to")]);
            var days = new DayRange(Day(table[row, table.Column("from")]) ?? DateOnly.MinValue, to ?? Day(table[row, table.Column("due")]) ?? DateOnly.MaxValue);
            foreach (string office in table.List(row, table.Column("office")))
            {
                Add(held, keys[table[row, table.Column("person")]], new Term(office, days, to is not null));
            }
        }

        for (int row = 0; row < persons.Rows; row++)
        {
            string office = persons[row, persons.Column("office")];
            long key = Key(persons, row);
            if (office.Length > 0 && Year(persons, row, "from") is { } from && !(held.TryGetValue(key, out List<Term>? known) && known.Exists(term => term.Office == office)))
            {
                int? to = Year(persons, row, "to");
                Add(held, key, new Term(office, new DayRange(new DateOnly(from, 1, 1), to is { } year ? new DateOnly(year, 12, 31) : DateOnly.MaxValue), to is not null));
            }
        }

        foreach ((long key, List<Term> all) in held)
        {
            terms[key] = [.. all];
        }
    }

    private void ReadSince(LanguagePack pack)
    {
        PackTable table = pack.Table("known-since");
        var keys = new Dictionary<string, Dictionary<string, long>>(StringComparer.Ordinal);
        for (int row = 0; row < table.Rows; row++)
        {
            string of = table[row, table.Column("of")];
            if (!keys.TryGetValue(of, out Dictionary<string, long>? rows))
            {
                rows = Keys(pack.Table(of));
                keys[of] = rows;
            }

            since[rows[table[row, table.Column("id")]]] = Day(table[row, table.Column("since")])!.Value;
        }
    }

    private static void Add(Dictionary<long, List<Term>> held, long key, Term term)
    {
        if (!held.TryGetValue(key, out List<Term>? all))
        {
            all = [];
            held[key] = all;
        }

        all.Add(term);
    }

    private static Dictionary<string, long> Keys(PackTable table)
    {
        int id = table.Column("id");
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        for (int row = 0; row < table.Rows; row++)
        {
            keys[table[row, id]] = Key(table, row);
        }

        return keys;
    }

    private static long Key(PackTable table, int row) => ((long)table.Index << 32) | (uint)row;

    private static int? Year(PackTable table, int row, string column) =>
        int.TryParse(table[row, table.Column(column)], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
