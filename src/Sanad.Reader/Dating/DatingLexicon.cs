using System.Globalization;
using Sanad.Text.Packs;

namespace Sanad.Reader.Dating;

/// <summary>What the pack knows of when: terms of office, and since when there is something to name.</summary>
/// <remarks>Immutable and thread-safe. Keys are those of <see cref="Lexicon.NameSense.Key"/>.</remarks>
internal sealed class DatingLexicon
{
    /// <summary>Terms that ended before there was Urdu news on the web are history wherever they are told.</summary>
    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    private readonly Dictionary<long, (string Office, DayRange Days)[]> terms = [];
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

    /// <summary>When the person held the office; null where the pack does not say.</summary>
    public DayRange[]? TermsOf(long person, long office)
    {
        if ((int)(office >> 32) != officeTable || !terms.TryGetValue(person, out (string Office, DayRange Days)[]? held))
        {
            return null;
        }

        string id = offices[(int)(office & int.MaxValue)];
        DayRange[] days = [.. held.Where(term => term.Office == id).Select(term => term.Days)];
        return days.Length > 0 ? days : null;
    }

    /// <summary>The first day on which news could name it; null where the pack does not say.</summary>
    public DateOnly? SinceOf(long key) => since.TryGetValue(key, out DateOnly day) ? day : null;

    private void ReadTerms(PackTable persons, PackTable table)
    {
        Dictionary<string, long> keys = Keys(persons);
        var held = new Dictionary<long, List<(string, DayRange)>>();
        for (int row = 0; row < table.Rows; row++)
        {
            var days = new DayRange(Day(table[row, table.Column("from")]) ?? DateOnly.MinValue, Day(table[row, table.Column("to")]) ?? DateOnly.MaxValue);
            foreach (string office in table.List(row, table.Column("office")))
            {
                Add(held, keys[table[row, table.Column("person")]], office, days);
            }
        }

        for (int row = 0; row < persons.Rows; row++)
        {
            string office = persons[row, persons.Column("office")];
            long key = Key(persons, row);
            if (office.Length > 0 && Year(persons, row, "from") is { } from && !(held.TryGetValue(key, out List<(string, DayRange)>? known) && known.Exists(term => term.Item1 == office)))
            {
                Add(held, key, office, new DayRange(new DateOnly(from, 1, 1), Year(persons, row, "to") is { } to ? new DateOnly(to, 12, 31) : DateOnly.MaxValue));
            }
        }

        foreach ((long key, List<(string, DayRange Days)> all) in held)
        {
            terms[key] = [.. all.Where(term => term.Days.Last >= FirstDay)];
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

    private static void Add(Dictionary<long, List<(string Office, DayRange Days)>> held, long key, string office, DayRange days)
    {
        if (!held.TryGetValue(key, out List<(string, DayRange)>? all))
        {
            all = [];
            held[key] = all;
        }

        all.Add((office, days));
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
