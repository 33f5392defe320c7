using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Sqlite;

/// <summary>Writes one step of the sweep, within a transaction; everything in the order of its key.</summary>
internal sealed class ThreadStepWriter(SqliteConnection connection)
{
    public void Write(ThreadStep step)
    {
        Run("UPDATE matter SET threads = $2, shown = $3 WHERE line = $1", 3, step.Linked, (statement, matter) => statement.Execute(
            matter.Line, PackedNumbers.Pack(matter.Threads.AsSpan()),
            matter.Shown.AsSpan().SequenceEqual(matter.Threads.AsSpan()) ? null : PackedNumbers.Pack(matter.Shown.AsSpan())));
        WriteMoved(step.Linked);
        Run("DELETE FROM matter_dirty WHERE line = $1", 1, step.Done, static (statement, line) => statement.Execute(line));
        Run("INSERT OR IGNORE INTO matter_dirty (line) VALUES ($1)", 1, step.Dirty.Order(), static (statement, line) => statement.Execute(line));
        Run(
            "DELETE FROM thread_member WHERE thread = $1 AND record = $2", 2, step.Removed.OrderBy(member => (member.Thread, member.Record)),
            static (statement, member) => statement.Execute(member.Thread, member.Record));
        Run(
            "INSERT OR REPLACE INTO thread_member (thread, record, id, kind) VALUES ($1, $2, $3, $4)", 4, step.Added.OrderBy(member => (member.Thread, member.Record)),
            static (statement, member) => statement.Execute(member.Thread, member.Record, member.Id, member.Kind));
        Run("DELETE FROM thread WHERE id = $1", 1, step.GoneThreads, static (statement, thread) => statement.Execute(thread));
        Run(
            "INSERT OR REPLACE INTO thread (id, kind, first_day, last_day, documents, records) VALUES ($1, $2, $3, $4, $5, $6)", 6, step.Threads.OrderBy(thread => thread.Id),
            static (statement, thread) => statement.Execute(thread.Id, thread.Kind, thread.FirstDay, thread.LastDay, thread.Documents, thread.Records));
    }

    private void WriteMoved(IReadOnlyList<LinkedMatter> linked)
    {
        Run(
            "DELETE FROM thread_moved WHERE record >= $1 AND record < $2", 2, linked,
            static (statement, matter) => statement.Execute(PlaceInLine.OfRecord(matter.Place, 0), PlaceInLine.OfRecord(matter.Place + 1, 0)));
        Run(
            "INSERT INTO thread_moved (record, linked) VALUES ($1, $2)", 2,
            linked.SelectMany(matter => Enumerable.Range(0, matter.Threads.Length).Where(i => matter.Threads[i] != matter.Shown[i]).Select(i => (PlaceInLine.OfRecord(matter.Place, i), matter.Threads[i]))),
            static (statement, moved) => statement.Execute(moved.Item1, moved.Item2));
    }

    private void Run<T>(string sql, int parameters, IEnumerable<T> rows, Action<Statement, T> write)
    {
        using var statement = new Statement(connection, sql, parameters);
        foreach (T row in rows)
        {
            write(statement, row);
        }
    }
}
