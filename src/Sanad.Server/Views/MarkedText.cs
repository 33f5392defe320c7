using Sanad.Model;
using Sanad.Server.Markup;

namespace Sanad.Server.Views;

/// <summary>A stretch of text with the words of records marked in it.</summary>
/// <remarks>
/// The text is cut wherever a record begins or ends, and each piece that stands in one is one <c>mark</c> with the ids of all its records: pieces never overlap, and
/// being plain inline elements they change nothing in the order or the shape of the letters.
/// </remarks>
internal static class MarkedText
{
    /// <summary>The stretch, with the parts that stand in a record marked.</summary>
    public static Html Of(string text, TextSpan window, IEnumerable<RecordEntry> records)
    {
        RecordEntry[] inside = [.. records.Where(record => record.Span.Overlaps(window))];
        int[] cuts = [.. inside.SelectMany(record => (int[])[record.Span.Start, record.Span.End, record.Cue?.Start ?? window.Start, record.Cue?.End ?? window.End]).Append(window.Start).Append(window.End)
            .Select(at => Math.Clamp(at, window.Start, window.End)).Distinct().Order()];
        var pieces = new List<Html>();
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            pieces.Add(Piece(text, piece, [.. inside.Where(record => record.Span.Contains(piece))]));
        }

        return Html.Join(pieces);
    }

    /// <summary>The stretch with plain marks, as a search shows why it found it.</summary>
    public static Html Of(string text, TextSpan window, IEnumerable<TextSpan> matches)
    {
        var pieces = new List<Html>();
        int at = window.Start;
        foreach (TextSpan match in matches.Where(match => match.Overlaps(window)).OrderBy(match => match.Start))
        {
            int start = Math.Max(at, match.Start);
            int end = Math.Min(window.End, match.End);
            if (end > start)
            {
                pieces.Add(Cut(text, at, start));
                pieces.Add($"<mark>{text.AsSpan(start, end - start)}</mark>");
                at = end;
            }
        }

        pieces.Add(Cut(text, at, window.End));
        return Html.Join(pieces);
    }

    // The classes name the kinds of the records whose cue the piece is; the ids are of all records that it is evidence of.
    private static Html Piece(string text, TextSpan piece, RecordEntry[] records)
    {
        if (records.Length == 0)
        {
            return Cut(text, piece.Start, piece.End);
        }

        string kinds = string.Join(' ', records.Where(record => record.Cue is { } cue && cue.Contains(piece)).Select(record => record.Kind).Distinct());
        return $"<mark class=\"{kinds}\" data-records=\"{string.Join(' ', records.Select(record => record.Id))}\">{piece.Cut(text)}</mark>";
    }

    private static Html Cut(string text, int start, int end) => $"{text.AsSpan(start, Math.Max(0, end - start))}";
}
