using System.Buffers;

namespace Sanad.Application.Tables;

/// <summary>Turns a listing into the bytes of one format, row by row.</summary>
/// <remarks>One instance for one listing. It may hold rows back to see how wide they are; <see cref="End"/> gives the last of them.</remarks>
public interface ITableRenderer
{
    /// <summary>Starts the listing; a head may be written now, later, or never.</summary>
    public void Begin(IReadOnlyList<TableColumn> columns, IBufferWriter<byte> output);

    /// <summary>Takes the next row: one cell for each column, in their order.</summary>
    public void Write(IReadOnlyList<TableCell> row, IBufferWriter<byte> output);

    /// <summary>Ends the listing.</summary>
    public void End(IBufferWriter<byte> output);
}
