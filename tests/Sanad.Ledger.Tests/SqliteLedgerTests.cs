using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Tests;

/// <summary>The contract of stores, for the ledger in one SQLite file.</summary>
public sealed class SqliteLedgerTests : LedgerContract, IDisposable
{
    private readonly LedgerFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override ILedgerStore Open(string name) => SqliteLedgerStore.Open(folder.PathOf(name + ".db"), mustExist: false);

    protected override ILedgerStore OpenCopy(ILedgerStore store, string name)
    {
        store.Backup(folder.PathOf(name + ".db"));
        return SqliteLedgerStore.Open(folder.PathOf(name + ".db"), mustExist: true);
    }

    protected override IEnumerable<byte[]> RawBytes() => folder.Files.Select(Read);

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
