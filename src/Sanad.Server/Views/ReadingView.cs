using Sanad.Ledger.Corrections;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A text with its records: each paragraph beside what it claims.</summary>
/// <param name="page">The page it stands on.</param>
/// <param name="reading">What was found.</param>
/// <param name="level">Which heading a record has.</param>
/// <param name="hasThreads">As in <see cref="RecordCard"/>.</param>
/// <param name="corrections">What people made of its records; null for a text that the ledger does not hold.</param>
internal sealed class ReadingView(PageContext page, Reading reading, int level, bool hasThreads = false, CorrectionSet? corrections = null)
{
    private readonly IReadOnlyList<RecordEntry> records = RecordEntry.AllOf(reading);
    private readonly RecordCard cards = new(page, reading, hasThreads: hasThreads);

    public Html Render()
    {
        RecordEntry[] ofTitle = [.. records.Where(record => record.In == TextField.Title)];
        RecordEntry[] ofText = [.. records.Where(record => record.In == TextField.Text)];
        Html title = ofTitle.Length == 0 ? Html.Empty : Row(MarkedText.Of(reading.TextOf(TextField.Title), new TextSpan(0, reading.TextOf(TextField.Title).Length), ofTitle), ofTitle, "of-title");
        return $"""
            <p class="legend">{page.Language.Format("document.key", Key("event"), Key("figure"), Key("quote"))}</p>
            <div class="reading">
            {title}
            {Paragraphs(reading.Text).Select(span => Row(MarkedText.Of(reading.Text, span, ofText), [.. ofText.Where(record => span.Start <= record.Span.Start && record.Span.Start < span.End)], "paragraph"))}
            </div>
            {(records.Count == 0 ? $"<p class=\"nothing\">{page["document.none"]}</p>" : Html.Empty)}
            """;
    }

    private Html Key(string kind) => $"<mark class=\"{kind}\">{page[$"kinds.{kind}"]}</mark>";

    private Html Row(Html text, RecordEntry[] own, string kind) => $"""
        <div class="row {kind}"><p class="text" lang="ur" dir="rtl">{text}</p>
        <div class="notes">{own.Select(record => cards.Of(record, level, corrections?.StateOf(record.Id)))}</div></div>

        """;

    // Lines of the text that are not blank.
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
