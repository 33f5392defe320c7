using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanad.Application.Tables;

/// <summary>A listing as JSON Lines: one object a row, a member for each column, values with their types; an empty listing is empty.</summary>
public sealed class TableJson : ITableRenderer, IDisposable
{
    private readonly Utf8JsonWriter json = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    private IReadOnlyList<TableColumn> columns = [];

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<TableColumn> columns, IBufferWriter<byte> output) => this.columns = columns;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<TableCell> row, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(output);
        json.Reset(output);
        json.WriteStartObject();
        for (int i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i].Name);
            row[i].WriteTo(json);
        }

        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void End(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
