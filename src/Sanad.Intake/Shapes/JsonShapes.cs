using System.Runtime.CompilerServices;
using Sanad.Intake.Streams;

namespace Sanad.Intake.Shapes;

/// <summary>Reads files that are one JSON object, and files with one on each line or in one array.</summary>
internal sealed class JsonShapes(IntakeOptions options)
{
    private readonly DocumentJson parser = new(options);

    public async IAsyncEnumerable<IntakeItem> ReadObjectAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var at = new InputPlace(file.Path);
        ByteSource source = await ByteSource.OpenAsync(stream, null, cancellationToken);
        IntakeItem? item = await source.ReadAllAsync(options.MaxLineBytes, cancellationToken) is { } bytes
            ? parser.Read(bytes.Span, at)
            : IntakeItem.Failed(IntakeMessages.TextTooLong(at, options.MaxLineBytes));
        if (item is not null)
        {
            yield return item;
        }
    }

    public async IAsyncEnumerable<IntakeItem> ReadArrayAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var elements = new JsonElements(await ByteSource.OpenAsync(stream, null, cancellationToken), options.MaxLineBytes);
        while (await elements.NextAsync(cancellationToken) is { } element)
        {
            var at = new InputPlace(file.Path, elements.Line);
            IntakeItem? item = elements.IsTooLong ? IntakeItem.Failed(IntakeMessages.LineTooLong(at, elements.Length, options.MaxLineBytes)) : parser.Read(element.Span, at);
            if (item is not null)
            {
                yield return item;
            }
        }

        if (!elements.IsClosed)
        {
            yield return IntakeItem.Failed(IntakeMessages.OpenArray(new InputPlace(file.Path, elements.Line)));
        }
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
        return line.IsEmpty ? null : parser.Read(line, at);
    }
}
