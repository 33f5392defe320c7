using System.Buffers;
using Sanad.Ledger;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>The format <c>plover</c>, as <c>sanad read</c> writes it.</summary>
internal sealed class PloverExport : IExportWriter
{
    private readonly PloverLines lines = new();

    public void Begin(IBufferWriter<byte> output)
    {
    }

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        if (version.Reading is { } reading)
        {
            lines.Render(reading, output);
        }

        return ExportSummary.Of(version.Reading, version.Reading?.Events.Count(record => record.In == TextField.Text) ?? 0);
    }

    public void End(IBufferWriter<byte> output)
    {
    }

    public void Dispose() => lines.Dispose();
}
