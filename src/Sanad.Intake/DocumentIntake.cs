using System.Runtime.CompilerServices;
using System.Text;
using Sanad.Intake.Shapes;
using Sanad.Intake.Streams;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Turns paths into a stream of documents: the files of every <see cref="Shape"/>, folders of them, and standard input.</summary>
/// <remarks>
/// One document is in memory at a time, and of a file no more than one line, text or page; gzip is undone on the way. A document that cannot be read becomes a
/// diagnostic and the next goes on. The order is that of the paths; in a folder ordinal by name. An instance serves one input: it
/// remembers the ids given so far.
/// </remarks>
public sealed class DocumentIntake(IntakeOptions options)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How diagnostics name standard input.</summary>
    public const string StandardInputName = "standard input";

    private readonly ShapeTable shapes = new(options);
    private readonly DocumentIds ids = new();
    private long takenBytes;

    /// <summary>Bytes of all files that <see cref="ReadAsync"/> would take, as they lie on disk; null where nobody can tell, as for standard input.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    public long? SizeOf(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        long bytes = 0;
        foreach (string path in paths)
        {
            if (path == StandardInput)
            {
                return null;
            }

            foreach ((DocumentFile file, DocumentDiagnostic? fault) in new DocumentFiles(shapes.Wants).Under(path))
            {
                var info = new FileInfo(file.Path);
                bytes += fault is null && info.Exists ? info.Length : 0;
            }
        }

        return bytes;
    }

    /// <summary>Reads the documents of all paths, one after the other.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>; a path that does not exist gives a diagnostic.</param>
    /// <param name="cancellationToken">Stops between two documents, or while waiting for input.</param>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (string path in paths)
        {
            IAsyncEnumerable<IntakeItem> items = path == StandardInput
                ? ReadStreamAsync(options.OpenStandardInput, new DocumentFile(StandardInputName, ""), cancellationToken)
                : ReadPathAsync(path, cancellationToken);
            await foreach (IntakeItem item in items)
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<IntakeItem> ReadPathAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach ((DocumentFile file, DocumentDiagnostic? fault) in new DocumentFiles(shapes.Wants).Under(path))
        {
            if (fault is not null)
            {
                yield return IntakeItem.Failed(fault);
                continue;
            }

            FileStream? open = null;
            await foreach (IntakeItem item in ReadStreamAsync(() => open = Open(file.Path), file, cancellationToken))
            {
                // A fault may be told of when the file is closed already; a pipe with a name has no position.
                yield return item with { TakenBytes = takenBytes + (open is { CanSeek: true } ? open.Position : 0) };
            }

            var taken = new FileInfo(file.Path);
            takenBytes += taken.Exists ? taken.Length : 0;
        }
    }

    // Faults of opening and reading end this file only. An iterator may not yield inside a catch: hence the step by step.
    private async IAsyncEnumerable<IntakeItem> ReadStreamAsync(
        Func<Stream> open, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<IntakeItem> items = ReadDocumentsAsync(open, file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            DocumentDiagnostic? fault = null;
            try
            {
                if (!await items.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (UnreadableStreamException e)
            {
                fault = e.Tell(file.Path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                fault = IntakeMessages.CannotOpen(file.Path, e.Message);
            }
            catch (DecoderFallbackException)
            {
                fault = IntakeMessages.NotUtf16(new InputPlace(file.Path));
            }

            if (fault is not null)
            {
                yield return IntakeItem.Failed(fault);
                yield break;
            }

            yield return items.Current;
        }
    }

    private async IAsyncEnumerable<IntakeItem> ReadDocumentsAsync(
        Func<Stream> open, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using PeekedStream stream = await PeekedStream.OpenAsync(open(), cancellationToken);
        if (ForeignFormat.Of(stream.Head.Span) is ({ } name, { } remedy))
        {
            yield return IntakeItem.Failed(IntakeMessages.ForeignFormat(file.Path, name, remedy));
            yield break;
        }

        var head = new InputHead(stream.Head.Span);
        if (head.IsBlank && file.Id.Length == 0 && stream.IsAllSeen)
        {
            // Nothing came through the pipe: no document rather than an empty one.
            yield break;
        }

        Shape shape = shapes.Of(DocumentFiles.EndingOf(file.Path), head);
        await foreach (IntakeItem item in shape.Read(stream, file, cancellationToken))
        {
            if ((item.Document is { } document ? ids.Identify(Dated(item, document), file, shape.Ids) : item) is { } identified)
            {
                yield return identified;
            }
        }
    }

    private IntakeItem Dated(IntakeItem item, Document document) =>
        document.Published is null && options.Published is { } day ? item.With(document with { Published = day }) : item;

    private static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    });
}
