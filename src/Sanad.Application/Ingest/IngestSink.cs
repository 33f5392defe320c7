using System.Collections.Immutable;
using Sanad.Application.Runs;
using Sanad.Intake;
using Sanad.Ledger.Storage;

namespace Sanad.Application.Ingest;

/// <summary>Writes prepared documents in transactions of some hundred, and tells of each when it is on disk.</summary>
internal sealed class IngestSink(ILedgerStore store, IngestRequest request, TimeProvider clock) : IBatchSink<IReadOnlyList<IngestPart>>
{
    private const int MostWaiting = 512;

    private readonly List<IngestPart> waiting = [];

    // Later than any fault the ledger has, so that those of this run can be told from those before, though times are whole seconds.
    private readonly long started = Math.Max(clock.GetUtcNow().ToUnixTimeSeconds(), store.ReadFaults().Select(fault => fault.At + 1).FirstOrDefault());

    public IngestSummary Total { get; private set; }

    public ValueTask AcceptAsync(IReadOnlyList<IngestPart> result, CancellationToken cancellationToken)
    {
        waiting.AddRange(result);
        return waiting.Count >= MostWaiting ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (waiting.Count == 0)
        {
            return ValueTask.CompletedTask;
        }

        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        List<PreparedVersion> versions = [.. waiting.Where(part => part.Prepared is not null).Select(part => part.Prepared!)];
        List<IntakeFault> faults = [.. waiting.Where(part => part.Document is null).Select(part => FaultOf(part.Fault!, Math.Max(now, started)))];
        ImmutableArray<AppendOutcome> outcomes = versions.Count + faults.Count > 0 ? store.Append(versions, faults, now) : [];
        int next = 0;
        foreach (IngestPart part in waiting)
        {
            Tell(part, part.Prepared is null ? part.Known : outcomes[next++]);
        }

        waiting.Clear();
        request.OnProgress(Total);
        return ValueTask.CompletedTask;
    }

    // The input was taken whole: what failed in it before and not now is well, or gone.
    public void Finish()
    {
        foreach (string path in request.Paths)
        {
            store.RemoveFaults(path == DocumentIntake.StandardInput ? DocumentIntake.StandardInputName : path, started);
        }
    }

    private static IntakeFault FaultOf(DocumentDiagnostic fault, long now) => new(fault.Path, fault.Line, fault.Byte, fault.Code, fault.ToString(), now);

    private void Tell(IngestPart part, AppendOutcome? outcome)
    {
        bool isWritten = outcome is AppendOutcome.Added or AppendOutcome.Changed;
        PreparedReading? reading = isWritten ? part.Prepared?.Reading : null;
        int records = (reading?.Events ?? 0) + (reading?.Figures ?? 0) + (reading?.Quotes ?? 0);
        Total = Total.Add(part.Fault is null ? outcome : null, records, part.TakenBytes);
        request.OnDone(new IngestResult(part.Document?.Source, part.Document?.Id, outcome, records, part.Fault));
    }
}
