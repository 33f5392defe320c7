using System.Buffers;

namespace Sanad.Application;

/// <summary>Brings a stream of things to a stream of bytes through one small buffer.</summary>
internal sealed class BufferedPump(Stream output)
{
    private const int EnoughBytes = 64 * 1024;
    private const int KeptBufferBytes = 4 * 1024 * 1024;

    private ArrayBufferWriter<byte> buffer = new();

    public IBufferWriter<byte> Buffer => buffer;

    // The buffer goes out when it is full, and also whenever the source makes us wait, so that a slow one is seen at once.
    public async Task RunAsync<T>(IAsyncEnumerable<T> source, Action<T> write, CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<T> items = source.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ValueTask<bool> next = items.MoveNextAsync();
            if (buffer.WrittenCount > EnoughBytes || (!next.IsCompleted && buffer.WrittenCount > 0))
            {
                await FlushAsync(cancellationToken);
            }

            if (!await next)
            {
                return;
            }

            write(items.Current);
        }
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);

        // One huge document must not be paid for until the end.
        buffer.ResetWrittenCount();
        buffer = buffer.Capacity > KeptBufferBytes ? new ArrayBufferWriter<byte>() : buffer;
    }
}
