using System.Runtime.CompilerServices;
using Sanad.Intake.Streams;
using Sanad.Model;

namespace Sanad.Intake.Shapes;

/// <summary>Reads files that are one JSON object, and files with one on each line.</summary>
internal sealed class JsonShapes(IntakeOptions options)
{
    private readonly DocumentJson parser = new(options);

    public async IAsyncEnumerable<IntakeItem> ReadObjectAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var at = new InputPlace(file.Path);
        ByteSource source = await ByteSource.OpenAsync(stream, null, cancellationToken);
        yield return await source.ReadAllAsync(options.MaxLineBytes, cancellationToken) is { } bytes
            ? Read(bytes.Span, at)
            : IntakeItem.Failed(IntakeMessages.TextTooLong(at, options.MaxLineBytes));
    }

    public async IAsyncEnumerable<IntakeItem> ReadLinesAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ByteSource source = await ByteSource.OpenAsync(stream, null, cancellationToken);
        while (await source.ReadLineAsync(options.MaxLineBytes, cancellationToken))
        {
            if (ReadLine(source, new InputPlace(file.Path, source.LineNumber)) is { } item)
            {
                yield return item;
            }
        }
    }

    private IntakeItem? ReadLine(ByteSource source, InputPlace at)
    {
        if (source.LineLength > options.MaxLineBytes)
        {
            return IntakeItem.Failed(IntakeMessages.LineTooLong(at, source.LineLength, options.MaxLineBytes));
        }

        ReadOnlySpan<byte> line = source.Line.Span.Trim(" \t\r"u8);
        return line.IsEmpty ? null : Read(line, at);
    }

    private IntakeItem Read(ReadOnlySpan<byte> json, InputPlace at)
    {
        (Document? document, DocumentDiagnostic? fault) = parser.Parse(json, at);
        return document is null ? IntakeItem.Failed(fault!) : IntakeItem.Of(document, json.Length, at);
    }
}
