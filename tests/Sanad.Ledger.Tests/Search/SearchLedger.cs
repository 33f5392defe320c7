using Microsoft.Data.Sqlite;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Ledger.Tests.Search;

/// <summary>A ledger of a few reports of our own, read by the real Reader, in a folder that goes with it.</summary>
internal sealed class SearchLedger : IDisposable
{
    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sanad-search");
    private readonly SqliteLedgerStore store;
    private readonly VersionPreparer preparer = new(UrduLanguage.Pack);

    public SearchLedger()
    {
        store = SqliteLedgerStore.Open(Path.Combine(folder.FullName, "x.db"), mustExist: false);
        Search = new LedgerSearch(store, UrduLanguage.Pack);
    }

    public LedgerSearch Search { get; }

    // What arrives at this time, Unix seconds.
    public void Add(string id, string? published, string text, long at = 0)
    {
        var document = new Document { Id = id, Source = "BBC Urdu", Published = published, Text = text };
        store.Append([preparer.Prepare(document, Reader.Read(document), Reader.Version, null)], [], at);
    }

    // Does to the file what no program of ours does.
    public void Tamper(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "x.db"), Pooling = false }.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string[] Ids(LedgerQuery query) => [.. Search.Find(query).Hits.Select(hit => hit.Version.Document.Id).Distinct().Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }
}
