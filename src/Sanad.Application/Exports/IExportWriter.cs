using System.Buffers;
using Sanad.Ledger;

namespace Sanad.Application.Exports;

/// <summary>Writes versions of publications in one format, one after the other, so that memory does not grow with their number.</summary>
/// <remarks>One instance for one export and one thread. What it writes is whole only after <see cref="End"/>.</remarks>
public interface IExportWriter : IDisposable
{
    /// <summary>Writes what stands before the first version: a header row, an opening bracket, or nothing.</summary>
    public void Begin(IBufferWriter<byte> output);

    /// <summary>Writes one version with all its records, and says what became of them.</summary>
    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output);

    /// <summary>Writes what ends the file.</summary>
    public void End(IBufferWriter<byte> output);
}
