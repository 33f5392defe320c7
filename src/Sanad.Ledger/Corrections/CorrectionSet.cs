using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>All corrections taken together: which are in force, what they make of each record, and which threads they merge and split.</summary>
/// <remarks>Immutable. Later corrections win over earlier ones. An undo counts unless it is itself undone.</remarks>
public sealed class CorrectionSet
{
    private readonly Dictionary<string, RecordState> states = new(StringComparer.Ordinal);
    private readonly Dictionary<long, long> undoneBy;

    private CorrectionSet(IReadOnlyList<PlacedCorrection> corrections)
    {
        undoneBy = UndoneBy(corrections);
        ImmutableArray<Regrouping>.Builder regroupings = ImmutableArray.CreateBuilder<Regrouping>();
        foreach (PlacedCorrection placed in corrections.Where(placed => IsInForce(placed.Correction.Number)).OrderBy(placed => placed.Correction.Number))
        {
            Correction correction = placed.Correction;
            ImmutableArray<string> records = RecordsOf(placed);
            if (correction.Kind is CorrectionKind.Merge or CorrectionKind.Split)
            {
                regroupings.Add(new Regrouping(correction.Number, correction.Kind == CorrectionKind.Split, records));
            }
            else
            {
                foreach (string record in records)
                {
                    states[record] = StateOf(record).With(correction);
                }
            }
        }

        Regroupings = regroupings.DrainToImmutable();
    }

    /// <summary>The merges and splits in force, by number.</summary>
    public ImmutableArray<Regrouping> Regroupings { get; }

    /// <summary>Whether anybody accepted, rejected or edited any record.</summary>
    public bool NamesRecords => states.Count > 0;

    /// <summary>Takes corrections together.</summary>
    /// <param name="corrections">All of them, in any order.</param>
    public static CorrectionSet Of(IReadOnlyList<PlacedCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return new CorrectionSet(corrections);
    }

    /// <summary>What people made of a record; <see cref="RecordState.Untouched"/> where nobody said anything. A record that was corrected under a former id answers to both.</summary>
    public RecordState StateOf(string recordId) => states.GetValueOrDefault(recordId, RecordState.Untouched);

    /// <summary>A record as it counts: with the edits in force, the same object where there are none; null where it was rejected.</summary>
    /// <param name="record">An <see cref="EventRecord"/>, <see cref="FigureRecord"/> or <see cref="QuoteRecord"/>.</param>
    /// <exception cref="ArgumentException">It is no record.</exception>
    public object? Correct(object record)
    {
        RecordState state = StateOf(RecordMark.Of(record).Id);
        return state.Verdict == Verdict.Rejected ? null : EditedRecord.Of(record, state);
    }

    /// <summary>Whether the correction of this number counts.</summary>
    public bool IsInForce(long number) => !undoneBy.ContainsKey(number);

    /// <summary>The number of the last undo that keeps a correction out of force; null where it is in force.</summary>
    public long? UndoOf(long number) => undoneBy.TryGetValue(number, out long undo) ? undo : null;

    // From the last to the first: an undo names an earlier correction, so whether it counts itself is known when it is met.
    private static Dictionary<long, long> UndoneBy(IEnumerable<PlacedCorrection> corrections)
    {
        var undone = new Dictionary<long, long>();
        foreach (Correction correction in corrections.Select(placed => placed.Correction).OrderByDescending(correction => correction.Number))
        {
            if (correction.Undoes is { } earlier && !undone.ContainsKey(correction.Number))
            {
                undone.TryAdd(earlier, correction.Number);
            }
        }

        return undone;
    }

    private static ImmutableArray<string> RecordsOf(PlacedCorrection placed) =>
    [
        .. placed.Correction.Targets.Where(target => !target.IsBlank).Select(target => target.Record).Concat(placed.Records.OfType<string>()).Distinct(StringComparer.Ordinal),
    ];
}
