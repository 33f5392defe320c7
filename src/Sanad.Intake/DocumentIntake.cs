using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Turns paths into a stream of documents: text files, JSON, JSON Lines, folders of them, and standard input.</summary>
/// <remarks>
/// One document is in memory at a time, and of a file no more than one line or one text. A document that cannot be read becomes a
/// diagnostic and the next goes on. The order is that of the paths; in a folder ordinal by name. An instance serves one input: it
/// remembers the ids given so far.
/// </remarks>
public sealed class DocumentIntake(IntakeOptions options)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private const string StandardInputName = "standard input";

    private readonly DocumentJson parser = new(options);
    private readonly SeenIds seen = new();

    private enum Shape
    {
        Text,
        JsonLines,
        JsonObject,
        FromContent,
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
                ? ReadStreamAsync(options.OpenStandardInput, new DocumentFile(StandardInputName, ""), Shape.FromContent, cancellationToken)
                : ReadPathAsync(path, cancellationToken);
            await foreach (IntakeItem item in items)
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<IntakeItem> ReadPathAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach ((DocumentFile file, DocumentDiagnostic? fault) in DocumentFiles.Under(path))
        {
            if (fault is not null)
            {
                yield return IntakeItem.Failed(fault);
                continue;
            }

            await foreach (IntakeItem item in ReadStreamAsync(() => Open(file.Path), file, ShapeOf(file.Path), cancellationToken))
            {
                yield return item;
            }
        }
    }

    // Faults of opening and reading end this file only. An iterator may not yield inside a catch: hence the step by step.
    private async IAsyncEnumerable<IntakeItem> ReadStreamAsync(
        Func<Stream> open, DocumentFile file, Shape shape, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<IntakeItem> items = ReadDocumentsAsync(open, file, shape, cancellationToken).GetAsyncEnumerator(cancellationToken);
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
        Func<Stream> open, DocumentFile file, Shape shape, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ByteSource source = await ByteSource.OpenAsync(open(), cancellationToken);
        if (shape == Shape.FromContent)
        {
            byte? first = await source.PeekAsync(cancellationToken);
            shape = first == (byte)'{' ? Shape.JsonLines : Shape.Text;
            if (first is null && file.Id.Length == 0)
            {
                // Nothing came through the pipe: no document rather than an empty one.
                yield break;
            }
        }

        if (shape != Shape.JsonLines)
        {
            yield return await ReadWholeAsync(source, file, shape, cancellationToken);
            yield break;
        }

        while (await source.ReadLineAsync(options.MaxLineBytes, cancellationToken))
        {
            if (ReadLine(source, file.Path) is { } item)
            {
                yield return item;
            }
        }
    }

    private IntakeItem? ReadLine(ByteSource source, string path)
    {
        var at = new InputPlace(path, source.LineNumber);
        if (source.LineLength > options.MaxLineBytes)
        {
            return IntakeItem.Failed(IntakeMessages.LineTooLong(at, source.LineLength, options.MaxLineBytes));
        }

        ReadOnlySpan<byte> line = source.Line.Span.Trim(" \t\r"u8);
        return line.IsEmpty ? null : ReadJson(line, at, "");
    }

    private async Task<IntakeItem> ReadWholeAsync(ByteSource source, DocumentFile file, Shape shape, CancellationToken cancellationToken)
    {
        var at = new InputPlace(file.Path);
        int limit = shape == Shape.JsonObject ? options.MaxLineBytes : options.MaxTextBytes;
        if (await source.ReadAllAsync(limit, cancellationToken) is not { } bytes)
        {
            return IntakeItem.Failed(IntakeMessages.TextTooLong(at, limit));
        }

        return shape == Shape.JsonObject ? ReadJson(bytes.Span, at, file.Id) : ReadText(bytes.Span, at, file.Id, source.MarkLength);
    }

    private IntakeItem ReadText(ReadOnlySpan<byte> bytes, InputPlace at, string id, int markLength)
    {
        if (!Utf8.IsValid(bytes))
        {
            return IntakeItem.Failed(IntakeMessages.NotUtf8(at, Utf8Text.FirstBadByte(bytes) + markLength));
        }

        var document = new Document { Id = "", Text = Encoding.UTF8.GetString(bytes), Published = options.Published };
        return Identify(document, at, id, bytes.Length);
    }

    private IntakeItem ReadJson(ReadOnlySpan<byte> json, InputPlace at, string id)
    {
        (Document? document, DocumentDiagnostic? fault) = parser.Parse(json, at);
        return document is null ? IntakeItem.Failed(fault!) : Identify(document, at, id, json.Length);
    }

    // A file's name may come twice, in two folders that were named: its path tells them apart. Any other repetition is the second's fault.
    private IntakeItem Identify(Document document, InputPlace at, string fileId, int sizeBytes)
    {
        string id = document.Id.Length > 0 ? document.Id : fileId.Length > 0 ? fileId : DigestOf(document);
        bool isNew = seen.Add(id);
        if (!isNew && document.Id.Length == 0 && fileId.Length > 0)
        {
            id = at.Path;
            isNew = seen.Add(id);
        }

        return isNew
            ? IntakeItem.Of(document with { Id = id }, sizeBytes)
            : IntakeItem.Failed(IntakeMessages.SameId(at, id));
    }

    // Two outlets may print one text.
    private static string DigestOf(Document document)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Source}\0{document.Text}"));
        return Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }

    private static Shape ShapeOf(string path)
    {
        string ending = Path.GetExtension(path);
        return ending switch
        {
            _ when ending.Equals(".txt", StringComparison.OrdinalIgnoreCase) => Shape.Text,
            _ when ending.Equals(".json", StringComparison.OrdinalIgnoreCase) => Shape.JsonObject,
            _ when ending.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) => Shape.JsonLines,
            _ when ending.Equals(".ndjson", StringComparison.OrdinalIgnoreCase) => Shape.JsonLines,
            _ => Shape.FromContent,
        };
    }

    private static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    });
}
