using System.Buffers;
using Sanad.Model;

namespace Sanad.Application;

/// <summary>Turns one reading into the bytes of an output format.</summary>
/// <remarks>Each thread has a renderer of its own, so an implementation may keep buffers; it may not depend on earlier readings.</remarks>
public interface IReadingRenderer : IDisposable
{
    /// <summary>Appends the reading to <paramref name="output"/>, with whatever ends it in this format.</summary>
    public void Render(Reading reading, IBufferWriter<byte> output);
}
