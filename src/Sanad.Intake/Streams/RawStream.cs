namespace Sanad.Intake.Streams;

/// <summary>The bytes of an input as they lie there, counted; what is read while its kind is found out can be read again.</summary>
internal sealed class RawStream(Stream stream) : ForwardStream
{
    private readonly MemoryStream seen = new();
    private bool isKept = true;
    private bool isRewound;

    public long Count { get; private set; }

    /// <summary>From here on what is read is not kept.</summary>
    public void Forget() => isKept = false;

    /// <summary>Goes back to the first byte; whoever read from here before must not read on.</summary>
    public void Rewind()
    {
        seen.Position = 0;
        isRewound = true;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (isRewound && seen.Position < seen.Length)
        {
            return seen.Read(buffer.Span);
        }

        int count = await stream.ReadAsync(buffer, cancellationToken);
        Count += count;
        if (isKept)
        {
            seen.Write(buffer.Span[..count]);
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            seen.Dispose();
        }

        base.Dispose(disposing);
    }
}
