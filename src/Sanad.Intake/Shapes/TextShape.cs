using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Sanad.Intake.Encodings;
using Sanad.Intake.Streams;
using Sanad.Model;

namespace Sanad.Intake.Shapes;

/// <summary>Reads files that are one text.</summary>
internal sealed class TextShape(IntakeOptions options)
{
    public async IAsyncEnumerable<IntakeItem> ReadAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var at = new InputPlace(file.Path);
        yield return await stream.ReadAllAsync(options.MaxTextBytes, cancellationToken) is { } bytes
            ? Read(bytes.Span, at)
            : IntakeItem.Failed(IntakeMessages.TextTooLong(at, options.MaxTextBytes));
    }

    private IntakeItem Read(ReadOnlySpan<byte> bytes, InputPlace at)
    {
        if (options.Encoding is { } name && EncodingLabels.Find(name) is null)
        {
            return IntakeItem.Failed(IntakeMessages.UnknownEncoding(at, name));
        }

        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
        {
            ReadOnlySpan<byte> body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
            return IntakeItem.Of(new Document { Id = "", Text = Encoding.UTF8.GetString(body) }, bytes.Length, at);
        }

        if (TextDecoding.Decode(bytes, options.Encoding) is not { } decoded)
        {
            return IntakeItem.Failed(IntakeMessages.NotText(at));
        }

        return decoded.Damaged
            ? IntakeItem.Failed(decoded.Encoding.StartsWith("utf-16", StringComparison.Ordinal)
                ? IntakeMessages.NotUtf16(at)
                : IntakeMessages.NotUtf8(at, Utf8Text.FirstBadByte(bytes)))
            : IntakeItem.Of(new Document { Id = "", Text = decoded.Text }, bytes.Length, at);
    }
}
