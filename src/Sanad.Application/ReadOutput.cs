using System.Buffers;
using Sanad.Intake;

namespace Sanad.Application;

/// <summary>What became of a few documents that were read.</summary>
/// <param name="Bytes">The rendered readings, in order.</param>
/// <param name="Faults">Why documents failed, in order.</param>
/// <param name="Summary">What was done.</param>
internal sealed record ReadOutput(ArrayBufferWriter<byte> Bytes, IReadOnlyList<DocumentDiagnostic> Faults, ReadSummary Summary);
