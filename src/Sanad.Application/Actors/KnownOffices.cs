using Sanad.Text.Packs;

namespace Sanad.Application.Actors;

/// <summary>The offices that the language pack knows persons to have held.</summary>
/// <remarks>Thread-safe; the tables are read when first asked.</remarks>
public sealed class KnownOffices(LanguagePack pack)
{
    private readonly Lazy<ILookup<string, HeldOffice>> offices = new(() => Read(pack));

    /// <summary>Those of a person by English name; empty where the pack has none.</summary>
    public IEnumerable<HeldOffice> Of(string person) => offices.Value[person];

    private static ILookup<string, HeldOffice> Read(LanguagePack pack)
    {
        PackTable table = pack.Table("offices");
        (int id, int english, int surface) = (table.Column("id"), table.Column("name"), table.Column("surface"));
        var names = Enumerable.Range(0, table.Rows).ToDictionary(
            row => table[row, id], row => (English: table[row, english], Local: table.List(row, surface).FirstOrDefault(table[row, english])), StringComparer.Ordinal);
        PackTable persons = pack.Table("persons");
        (int name, int country, int office, int from, int to) = (persons.Column("name"), persons.Column("country"), persons.Column("office"), persons.Column("from"), persons.Column("to"));
        return Enumerable.Range(0, persons.Rows).Where(row => names.ContainsKey(persons[row, office])).ToLookup(
            row => persons[row, name],
            row => new HeldOffice(names[persons[row, office]].English, names[persons[row, office]].Local, Filled(persons[row, country]), Filled(persons[row, from]), Filled(persons[row, to])),
            StringComparer.Ordinal);
    }

    private static string? Filled(string cell) => cell.Length == 0 ? null : cell;
}
