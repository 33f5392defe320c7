using System.Runtime.CompilerServices;
using System.Text;
using Sanad.Intake.Encodings;
using Sanad.Intake.Streams;
using Sanad.Model;

namespace Sanad.Intake.Tables;

/// <summary>Reads tables whose first row names the columns, one document a row: CSV and its kin with tabs, semicolons or bars.</summary>
internal sealed class TableReader(IntakeOptions options)
{
    /// <summary>Reads a table in whatever encoding it is, row by row.</summary>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(
        PeekedStream stream, DocumentFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (options.Encoding is { } name && EncodingLabels.Find(name) is null)
        {
            yield return IntakeItem.Failed(IntakeMessages.UnknownEncoding(new InputPlace(file.Path), name));
            yield break;
        }

        if (EncodingOf(stream.Head.Span) is not { } encoding)
        {
            yield return IntakeItem.Failed(IntakeMessages.NotText(new InputPlace(file.Path)));
            yield break;
        }

        ByteSource source = await ByteSource.OpenAsync(stream, encoding, cancellationToken);
        var records = new TableRecords(source, file.Path, options.MaxTextBytes);
        (TableHeader? header, DocumentDiagnostic? fault) = await ReadHeaderAsync(records, cancellationToken);
        if (header is null)
        {
            if (fault is not null)
            {
                yield return IntakeItem.Failed(fault);
            }

            yield break;
        }

        while (await records.NextAsync(cancellationToken) is { } record)
        {
            if (ReadRow(records, record, header) is { } item)
            {
                yield return item;
            }
        }
    }

    // Told by the first whole lines, since half a letter at the end would look like another encoding.
    private Encoding? EncodingOf(ReadOnlySpan<byte> head)
    {
        int lineEnd = head.LastIndexOf((byte)'\n');
        DecodedText? decoded = TextDecoding.Decode(lineEnd > 0 ? head[..(lineEnd + 1)] : head, options.Encoding);
        return EncodingLabels.Find(decoded?.Encoding);
    }

    // Neither header nor fault: an empty table, which has no documents.
    private async Task<(TableHeader? Header, DocumentDiagnostic? Fault)> ReadHeaderAsync(TableRecords records, CancellationToken cancellationToken)
    {
        char? named = null;
        while (await records.PeekAsync(cancellationToken) is { } line)
        {
            if (named is null && TableHeader.NamedSeparator(line) is { } separator)
            {
                named = separator;
                await records.NextAsync(cancellationToken);
                continue;
            }

            records.Separator = named ?? TableHeader.SeparatorOf(line);
            TableRecord record = (await records.NextAsync(cancellationToken))!.Value;
            if (record.Fault is not null || !string.IsNullOrWhiteSpace(record.Text))
            {
                return record.Fault is null
                    ? TableHeader.Of(TableCells.Of(record.Text, records.Separator, records.AreQuotesPlain) ?? [record.Text], options.Columns, record.At)
                    : (null, record.Fault);
            }
        }

        return (null, null);
    }

    private IntakeItem? ReadRow(TableRecords records, in TableRecord record, TableHeader header)
    {
        if (record.Fault is not null)
        {
            return IntakeItem.Failed(record.Fault);
        }

        if (string.IsNullOrWhiteSpace(record.Text))
        {
            return null;
        }

        string[]? cells = TableCells.Of(record.Text, records.Separator, records.AreQuotesPlain);
        if (cells is not null && Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            return null;
        }

        if (cells?.Length != header.Count)
        {
            if (record.Lines > 1)
            {
                records.GiveBack();
            }

            return IntakeItem.Failed(IntakeMessages.RowLength(record.At, cells?.Length ?? 0, header.Count));
        }

        (Document? document, DocumentDiagnostic? fault) = DocumentOf(cells, header, record.At);
        return document is null ? IntakeItem.Failed(fault!) : IntakeItem.Of(document, record.Text.Length, record.At);
    }

    private (Document? Document, DocumentDiagnostic? Fault) DocumentOf(string[] cells, TableHeader header, InputPlace at)
    {
        string? title = header.Cell(cells, "title");
        string? text = header.Text(cells);
        string? kind = header.Cell(cells, "kind");
        string? published = header.Cell(cells, "published");
        (string? day, bool isAmbiguous) = published is null ? (null, false) : WrittenDay.Read(published, options.DayOrder);
        DocumentDiagnostic? fault = published is not null && day is null
                ? isAmbiguous ? IntakeMessages.AmbiguousDay(at, published) : IntakeMessages.UnreadableDay(at, published)
            : kind is not (null or "article" or "headline") ? IntakeMessages.BadKind(at, kind)
            : text is null && title is null ? IntakeMessages.RowWithoutText(at, header.OnlyColumn(cells))
            : null;
        if (fault is not null)
        {
            return (null, fault);
        }

        var document = new Document
        {
            Id = header.Cell(cells, "id") ?? "",
            Source = header.Cell(cells, "source"),
            Url = header.Cell(cells, "url"),
            // A bare title is the text, and would be told twice if it were the title as well.
            Title = text is null ? null : title,
            Published = day,
            Kind = text is null || kind == "headline" ? DocumentKind.Headline : DocumentKind.Article,
            Text = text ?? title!,
        };
        return (document, null);
    }
}
