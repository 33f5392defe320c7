using System.Collections.Immutable;
using Sanad.Application.Tables;
using Sanad.Ledger;
using Sanad.Ledger.Changes;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary>The versions of one document, and what changed from one to the next.</summary>
internal static class VersionListing
{
    private static readonly TableColumn[] Columns =
    [
        new("version", "which version of the document", IsRightAligned: true),
        new("published", "its publication day"),
        new("ingested", "when it came"),
        new("change", "first, title, published, gone, new, records-gone or records-new; redacted for a tombstone"),
        new("text", "the title or day as it was before, the sentence, or the ids of the records"),
    ];

    public static Task PrintAsync(ImmutableArray<VersionRow> rows, string format, CliHost host, CancellationToken interrupted) =>
        Listing.PrintAsync(Columns, Rows([.. rows.Select(VersionDecoder.Decode)]), format, host, interrupted);

    private static IEnumerable<TableCell[]> Rows(ImmutableArray<StoredVersion> versions)
    {
        for (int i = 0; i < versions.Length; i++)
        {
            StoredVersion version = versions[i];
            IEnumerable<(string Change, string? Text)> changes = version.IsRedacted ? [("redacted", null)]
                : i == 0 || versions[i - 1].IsRedacted ? [("first", version.Document.Title ?? FirstLine(version.Document.Text))]
                : ChangesOf(VersionDiff.Of(versions[i - 1], version));
            foreach ((string change, string? text) in changes)
            {
                yield return [version.Number, version.Document.Published, Listing.TimeOf(version.IngestedAt), change, text];
            }
        }
    }

    private static IEnumerable<(string Change, string? Text)> ChangesOf(VersionDiff diff)
    {
        if (diff.OldTitle is { } title)
        {
            yield return ("title", title);
        }

        if (diff.OldPublished is { } published)
        {
            yield return ("published", published);
        }

        foreach (SentenceChange change in diff.Sentences)
        {
            yield return (change.IsNew ? "new" : "gone", change.Text);
        }

        if (!diff.RecordsGone.IsEmpty)
        {
            yield return ("records-gone", string.Join(' ', diff.RecordsGone));
        }

        if (!diff.RecordsNew.IsEmpty)
        {
            yield return ("records-new", string.Join(' ', diff.RecordsNew));
        }
    }

    private static string FirstLine(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
