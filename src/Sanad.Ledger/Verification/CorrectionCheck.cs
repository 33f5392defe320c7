using System.Security.Cryptography;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Verification;

/// <summary>Checks corrections against what the log tells of them, and that only redactions emptied any.</summary>
internal sealed class CorrectionCheck
{
    private readonly Dictionary<long, LogEntry> entries = [];
    private readonly HashSet<(string? Source, string Document)> redacted = [];
    private readonly HashSet<long> touched = [];

    public void Tell(LogEntry entry) => entries[entry.Sequence] = entry;

    public void TellRedacted(Document document) => redacted.Add((document.Source, document.Id));

    // By number, so that what an undo takes back is known before it.
    public IEnumerable<LedgerFault> Check(IEnumerable<CorrectionRow> rows)
    {
        var seen = new HashSet<long>();
        foreach (CorrectionRow row in rows)
        {
            seen.Add(row.Number);
            if (FaultOf(row) is { } fault)
            {
                yield return new LedgerFault(null, null, $"correction {row.Number}: {fault}");
            }
        }

        foreach (long gone in entries.Keys.Where(number => !seen.Contains(number)).Order())
        {
            yield return new LedgerFault(null, null, $"correction {gone}: the log tells of it, and it is not there");
        }
    }

    private string? FaultOf(CorrectionRow row)
    {
        if (!entries.TryGetValue(row.Number, out LogEntry? entry) || entry.At != row.At || !entry.Digest.AsSpan().SequenceEqual(LedgerDigest.OfCorrection(row)))
        {
            return "the log tells otherwise of who made it, when, or of what";
        }

        if (row.Targets.Any(IsRedacted) || (row.Undoes is { } undone && touched.Contains(undone)))
        {
            touched.Add(row.Number);
        }

        bool isTouched = touched.Contains(row.Number);
        bool isEmpty = !row.Targets.IsEmpty && row.Targets.All(IsRedacted);
        return !IsSo(row.Words, row.WordsDigest, isTouched) || !IsSo(row.Edits, row.EditsDigest, isEmpty) || row.Targets.Any(target => !IsSo(target.Body, target.Digest, IsRedacted(target)))
            ? "it does not say what was written, or says what was redacted"
            : null;
    }

    private bool IsRedacted(CorrectionTargetRow target) => redacted.Contains((target.Source, target.Document));

    private static bool IsSo(byte[] bytes, byte[] digest, bool isEmptied) => isEmptied ? bytes.Length == 0 : SHA256.HashData(bytes).AsSpan().SequenceEqual(digest);
}
