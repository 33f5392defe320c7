using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Xunit;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>The threads of a ledger as lines in which nothing tells in which order its documents came.</summary>
internal static class ThreadDump
{
    public static List<string> Of(ILedgerStore store)
    {
        StoredMatter[] matters = [.. store.ReadMatters()];
        Assert.False(store.ReadThreadProgress().IsPending);
        var records = new List<(long Thread, long Record)>();
        foreach (StoredMatter matter in matters)
        {
            records.AddRange(matter.Shown.Select((thread, ordinal) => (thread, PlaceInLine.OfRecord(matter.Place, ordinal))));
        }

        Dictionary<long, string> ids = matters.Select(matter => store.Find(matter.Place)!).ToDictionary(row => row.Place, row => $"{row.Document.Source}/{row.Document.Id}");
        var lines = new List<string>();
        foreach (IGrouping<long, (long Thread, long Record)> thread in records.GroupBy(record => record.Thread))
        {
            MemberRow[] rows = [.. store.ReadMembers([thread.Key])];
            ThreadRow? listed = store.FindThread(thread.Key);
            long[] expected = thread.Count() > 1 ? [.. thread.Select(record => record.Record).Order()] : [];
            Assert.Equal(expected, rows.Select(row => row.Record));
            Assert.Equal(expected.Length, listed?.Records ?? 0);
            Assert.All(rows, row => Assert.Equal(ids[row.Record >> PlaceInLine.OrdinalBits], IdOf(store, row.Record)));
            lines.Add($"{ThreadIds.NameOf(thread.Key)} {listed} {string.Join(' ', thread.Select(record => $"{IdOf(store, record.Record)}#{record.Record & 0xfffff}").Order(StringComparer.Ordinal))}");
        }

        Assert.Equal(records.GroupBy(record => record.Thread).Where(thread => thread.Count() > 1).Sum(thread => thread.Count()), matters.Sum(matter => store.ReadMembersOf(matter.Place).Length));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string IdOf(ILedgerStore store, long record)
    {
        VersionRow row = store.Find(record >> PlaceInLine.OrdinalBits)!;
        return $"{row.Document.Source}/{row.Document.Id}";
    }
}
