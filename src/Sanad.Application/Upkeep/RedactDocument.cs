using System.Collections.Immutable;
using Sanad.Ledger;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Text.Packs;

namespace Sanad.Application.Upkeep;

/// <summary>The use case <c>redact</c>: a publication's text, title, address and readings are removed for good; a tombstone says that, when and why.</summary>
public sealed class RedactDocument(LanguagePack pack, ILedgerStore store, TimeProvider clock)
{
    /// <summary>Removes every version of a publication; it does not come back when it is ingested again.</summary>
    /// <returns>How many versions were removed; 0 where there is no such publication or it was redacted before.</returns>
    /// <exception cref="LedgerException">The ledger cannot go on.</exception>
    public int Run(string? source, string id, string reason)
    {
        ImmutableArray<VersionRow> all = store.FindVersions(source, id);
        ImmutableArray<VersionRow> rows = [.. all.Where(row => !row.IsRedacted)];
        var preparer = new VersionPreparer(pack);
        var versions = new List<(VersionRow, DocumentIndexRow, PreparedReading)>();
        foreach (VersionRow row in rows)
        {
            StoredVersion version = VersionDecoder.Decode(row);
            versions.Add((row, preparer.IndexRowOf(version.Document), preparer.Prepare(version.Reading, row.Reader, row.Failure)));
        }

        // A redaction that was broken off before the file was made anew is carried through.
        if (all.Length > 0)
        {
            store.Redact(versions, reason, clock.GetUtcNow().ToUnixTimeSeconds());
            new LedgerThreads(store, pack).Update();
        }

        return versions.Count;
    }
}
