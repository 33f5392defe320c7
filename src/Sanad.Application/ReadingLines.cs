using System.Buffers;
using Sanad.Model;

namespace Sanad.Application;

/// <summary>The format <c>reading</c>: JSON Lines, one reading a line.</summary>
public sealed class ReadingLines : IReadingRenderer
{
    private readonly ReadingJsonWriter writer = new();

    /// <inheritdoc/>
    public void Render(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        writer.Write(reading, output);
        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
