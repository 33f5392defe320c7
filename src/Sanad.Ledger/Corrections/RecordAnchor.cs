using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>Ties corrections to records by their text, and finds the record again after it was read otherwise or its document changed.</summary>
/// <remarks>
/// A record that another Reader finds on the same words is the same one, whatever its span and codes. In a document that changed, the whole sentence must
/// stand as it stood, at its place or once only. Where two records could be meant none is: a correction that waits does no harm, one on the wrong words does.
/// </remarks>
public static class RecordAnchor
{
    /// <summary>Names a record of a version.</summary>
    /// <param name="version">The version, with its reading.</param>
    /// <param name="record">An <see cref="EventRecord"/>, <see cref="FigureRecord"/> or <see cref="QuoteRecord"/> of that reading.</param>
    public static CorrectionTarget TargetOf(StoredVersion version, object record)
    {
        ArgumentNullException.ThrowIfNull(version);
        RecordMark mark = RecordMark.Of(record);
        string text = version.Reading!.TextOf(mark.In);
        CodePointOffsets offsets = CodePointOffsets.Of(text);
        TextSpan window = SnippetMaker.Of(version, mark.Span, mark.In).Window;
        TextSpan core = window.Contains(mark.Core) ? mark.Core : mark.Span;
        return new CorrectionTarget
        {
            Source = version.Document.Source,
            Document = version.Document.Id,
            Record = mark.Id,
            Kind = mark.Kind,
            Code = mark.Code,
            In = mark.In,
            Start = offsets.ToCodePoint(mark.Span.Start),
            End = offsets.ToCodePoint(mark.Span.End),
            CoreStart = offsets.ToCodePoint(core.Start),
            CoreEnd = offsets.ToCodePoint(core.End),
            Text = mark.Span.Cut(text).ToString(),
            Prefix = text[window.Start..mark.Span.Start],
            Suffix = text[mark.Span.End..Math.Max(window.End, mark.Span.End)],
            Others = [.. RecordMark.All(version.Reading).Where(other => other.Id != mark.Id && other.IsOn(mark.Kind, mark.In, mark.Span, core)).Select(other => other.Id)],
        };
    }

    /// <summary>The id of the record of a version that a target means; null where none is surely meant.</summary>
    /// <param name="target">The target.</param>
    /// <param name="version">The version of its document in force.</param>
    public static string? Find(CorrectionTarget target, StoredVersion version)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(version);
        if (target.IsBlank || version.Reading is not { } reading)
        {
            return null;
        }

        RecordMark[] marks = [.. RecordMark.All(reading)];
        if (marks.Any(mark => mark.Id == target.Record))
        {
            return target.Record;
        }

        if (PlaceOf(target, reading.TextOf(target.In)) is not var (span, core))
        {
            return null;
        }

        // Where several stood on the words, the code tells them apart, and one that was there already was not meant.
        RecordMark[] found =
        [
            .. marks.Where(mark => mark.IsOn(target.Kind, target.In, span, core) && !target.Others.Contains(mark.Id) && (target.Others.IsEmpty || mark.Code == target.Code)),
        ];
        return found.GroupBy(mark => (mark.Span == span ? 2 : 0) + (mark.Code == target.Code ? 1 : 0)).MaxBy(likeness => likeness.Key)?.ToArray() is [var one] ? one.Id : null;
    }

    // Where the evidence and its core stand in a text today, in UTF-16 units.
    private static (TextSpan Span, TextSpan Core)? PlaceOf(CorrectionTarget target, string text)
    {
        string sentence = target.Prefix + target.Text + target.Suffix;
        int before = CodePointOffsets.Of(target.Prefix).ToCodePoint(target.Prefix.Length);
        int at = CodePointOffsets.Of(text).ToUtf16(target.Start - before);
        if (at < 0 || at > text.Length || !text.AsSpan(at).StartsWith(sentence, StringComparison.Ordinal))
        {
            at = OnlyPlaceOf(sentence, text);
        }

        if (at < 0)
        {
            return null;
        }

        CodePointOffsets offsets = CodePointOffsets.Of(sentence);
        int first = target.Start - before;
        int start = at + target.Prefix.Length;
        return (
            new TextSpan(start, start + target.Text.Length),
            new TextSpan(at + offsets.ToUtf16(target.CoreStart - first), at + offsets.ToUtf16(target.CoreEnd - first)));
    }

    private static int OnlyPlaceOf(string sentence, string text)
    {
        int at = text.IndexOf(sentence, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(sentence, at + 1, StringComparison.Ordinal) < 0 ? at : -1;
    }
}
