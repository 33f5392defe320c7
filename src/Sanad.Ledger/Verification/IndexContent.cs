using Sanad.Ledger.Storage;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Verification;

/// <summary>What the indexes must hold, worked out again from texts and readings.</summary>
/// <remarks>A version that does not unpack is passed over: <see cref="LedgerVerifier"/> names it.</remarks>
public sealed class IndexContent(ILedgerStore store, LanguagePack pack)
{
    /// <summary>Every version that is not redacted, in the order of arrival.</summary>
    public IEnumerable<IndexedVersion> ReadAll()
    {
        var preparer = new VersionPreparer(pack);
        foreach (VersionRow row in store.ReadAll())
        {
            if (!row.IsRedacted && Decode(row) is { } version)
            {
                yield return new IndexedVersion(row.Place, preparer.IndexRowOf(version.Document), preparer.Prepare(version.Reading, row.Reader, row.Failure));
            }
        }
    }

    private static StoredVersion? Decode(VersionRow row)
    {
        try
        {
            return VersionDecoder.Decode(row);
        }
        catch (LedgerException)
        {
            return null;
        }
    }
}
