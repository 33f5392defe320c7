using System.Collections.Immutable;

namespace Sanad.Ledger.Corrections;

/// <summary>What the corrections in force make of one record.</summary>
/// <param name="Verdict">The last verdict.</param>
/// <param name="Edits">The last value of each field that was edited, by the field's name.</param>
/// <param name="Corrections">Numbers of the accepts, rejects and edits in force that name it, oldest first.</param>
public sealed record RecordState(Verdict Verdict, ImmutableArray<FieldEdit> Edits, ImmutableArray<long> Corrections)
{
    /// <summary>The state of a record that nobody has corrected.</summary>
    public static RecordState Untouched { get; } = new(Verdict.None, [], []);

    /// <summary>The state in a word or two: <c>accepted</c>, <c>rejected</c>, <c>edited</c>, <c>accepted, edited</c>; null where nobody has corrected it.</summary>
    public string? Mark => (Verdict, Edits.IsEmpty) switch
    {
        (Verdict.None, true) => null,
        (Verdict.None, false) => "edited",
        (Verdict.Accepted, false) => "accepted, edited",
        (Verdict.Accepted, true) => "accepted",
        _ => "rejected",
    };

    internal RecordState With(Correction correction) => new(
        correction.Kind switch { CorrectionKind.Accept => Verdict.Accepted, CorrectionKind.Reject => Verdict.Rejected, _ => Verdict },
        correction.Edits.IsEmpty ? Edits
            : [.. Edits.Where(old => correction.Edits.All(edit => edit.Field != old.Field)).Concat(correction.Edits).OrderBy(edit => edit.Field, StringComparer.Ordinal)],
        [.. Corrections, correction.Number]);
}
