using Sanad.Language.Urdu;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Verification;
using Xunit;

namespace Sanad.Cli.Tests;

/// <summary>What a ledger file holds, after everything about it was found in order.</summary>
internal static class CheckedLedger
{
    // The digest of its content.
    public static string Digest(string path, IReadOnlyCollection<string>? acknowledged = null)
    {
        using ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: true);
        LedgerVerification found = new LedgerVerifier(store, UrduLanguage.Pack).Verify(_ => { });
        Assert.Empty(found.Faults);
        List<string> ids = [.. store.ReadAll().Select(row => row.Document.Id)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty((acknowledged ?? []).Except(ids, StringComparer.Ordinal));
        return found.Digest;
    }
}
