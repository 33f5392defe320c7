using Sanad.Intake.Compression;

namespace Sanad.Intake.Streams;

/// <summary>One layer of gzip undone, whose faults are told as diagnostics of the file.</summary>
/// <remarks>A layer in a layer is held to the bytes of the outermost, or else each would multiply what the others may.</remarks>
internal sealed class GunzipStream(Stream compressed, RawStream outermost) : ForwardStream
{
    private readonly CheckedGzipStream gzip = new(compressed);
    private long given;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            int count = await gzip.ReadAsync(buffer, cancellationToken);
            given += count;
            return given > CheckedGzipStream.FreeBytes && given / CheckedGzipStream.MaxRatio > outermost.Count
                ? throw new UnreadableStreamException(Bomb)
                : count;
        }
        catch (GzipException e)
        {
            throw new UnreadableStreamException(e.Fault switch
            {
                GzipFault.Truncated => path => IntakeMessages.TruncatedGzip(path, e.Offset),
                GzipFault.Bomb => Bomb,
                _ => path => IntakeMessages.DamagedGzip(path, e.MemberOffset),
            });
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private static DocumentDiagnostic Bomb(string path) => IntakeMessages.GzipBomb(path, CheckedGzipStream.MaxRatio);
}
