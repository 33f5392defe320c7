using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Changes;

/// <summary>What changed between two versions of a publication: whole sentences, and the records that stood or stand in them.</summary>
public sealed record VersionDiff
{
    /// <summary>The later version.</summary>
    public required StoredVersion Version { get; init; }

    /// <summary>The title as it was, where it changed.</summary>
    public string? OldTitle { get; init; }

    /// <summary>The publication day as it was, where it changed.</summary>
    public string? OldPublished { get; init; }

    /// <summary>The sentences that went and came, in the order of the text.</summary>
    public required ImmutableArray<SentenceChange> Sentences { get; init; }

    /// <summary>Ids of records of the earlier version that stood in sentences that went.</summary>
    public required ImmutableArray<string> RecordsGone { get; init; }

    /// <summary>Ids of records of the later version that stand in sentences that came.</summary>
    public required ImmutableArray<string> RecordsNew { get; init; }

    /// <summary>Compares two versions, sentence by sentence, by the longest common run (Hunt and McIlroy 1976).</summary>
    public static VersionDiff Of(StoredVersion before, StoredVersion after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ImmutableArray<TextSpan> old = SentencesOf(before);
        ImmutableArray<TextSpan> now = SentencesOf(after);
        ImmutableArray<SentenceChange> changes = SentenceComparison.Compare(before.Document.Text, old, after.Document.Text, now);
        return new VersionDiff
        {
            Version = after,
            OldTitle = before.Document.Title == after.Document.Title ? null : before.Document.Title ?? "",
            OldPublished = before.Document.Published == after.Document.Published ? null : before.Document.Published ?? "",
            Sentences = changes,
            RecordsGone = RecordsIn(before.Reading, [.. changes.Where(change => !change.IsNew).Select(change => change.Span)]),
            RecordsNew = RecordsIn(after.Reading, [.. changes.Where(change => change.IsNew).Select(change => change.Span)]),
        };
    }

    private static ImmutableArray<TextSpan> SentencesOf(StoredVersion version) => version.Reading is { } reading
        ? [.. reading.Sentences.Where(sentence => sentence.In == TextField.Text).Select(sentence => sentence.Span)]
        : version.Document.Text.Length == 0 ? [] : [new TextSpan(0, version.Document.Text.Length)];

    private static ImmutableArray<string> RecordsIn(Reading? reading, ImmutableArray<TextSpan> spans)
    {
        if (reading is null)
        {
            return [];
        }

        bool Stands(TextSpan span, TextField field) =>
            field == TextField.Text && spans.Any(sentence => sentence.Start <= span.Start && span.Start < sentence.End);
        return
        [
            .. reading.Events.Where(record => Stands(record.Span, record.In)).Select(record => record.Id),
            .. reading.Figures.Where(record => Stands(record.Span, record.In)).Select(record => record.Id),
            .. reading.Quotes.Where(record => Stands(record.Span, record.In)).Select(record => record.Id),
        ];
    }
}
