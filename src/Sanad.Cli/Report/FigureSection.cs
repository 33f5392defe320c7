using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The figures of a title or of a text: a table for each measure, one row for each figure, so that rival numbers stand side by side.</summary>
internal sealed class FigureSection(ReportPage page, Reading reading, PartyLabels labels)
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int WidestCell = 40;

    private readonly VoucherGloss vouchers = new(labels);

    public void Render(TextField field)
    {
        FigureRecord[] figures = [.. reading.Figures.Where(record => record.In == field)];
        if (figures.Length == 0)
        {
            return;
        }

        page.Section("Figures", field);
        foreach (IGrouping<Measure, FigureRecord> group in figures.GroupBy(record => record.Measure))
        {
            page.Space(2).Text(Codes.Of(group.Key), Ink.Strong).EndLine();
            RenderTable([.. group]);
        }
    }

    private void RenderTable(FigureRecord[] records)
    {
        string[][] rows = [.. records.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Math.Min(WidestCell, TextWidth.Of(row[column]))))];
        for (int i = 0; i < rows.Length; i++)
        {
            page.Space(Indent);
            int reached = Indent;
            for (int column = 0; column < widths.Length; column++)
            {
                string cell = rows[i][column];
                int width = widths[column] == 0 ? 0 : Math.Max(widths[column], TextWidth.Of(cell)) + Gap;
                page.Text(cell, column == 0 ? Ink.Strong : Ink.Plain).Space(width - TextWidth.Of(cell));
                reached += width;
            }

            RenderVoucher(records[i], reached);
        }
    }

    // In the row if it fits, else below it.
    private void RenderVoucher(FigureRecord record, int reached)
    {
        string voucher = vouchers.Of(record.Attribution, record.Certainty, record.In);
        if (reached + TextWidth.Of(voucher) <= page.Style.Width)
        {
            page.Text(voucher).EndLine();
        }
        else
        {
            page.EndLine();
            ListLines.AppendWords(page, voucher, Indent + Gap, Ink.Plain);
        }
    }

    private string[] Cells(FigureRecord record)
    {
        string place = record.Location is { } location ? labels.Of(location, record.In) : "";
        string scope = record.Scope is { } given ? $" ({Codes.Of(given)})" : "";
        return
        [
            FigureGloss.ValueOf(record) + scope,
            labels.Cut(record.Span, record.In),
            labels.Join(record.Of, record.In),
            string.Join(", ", new[] { RecordTimes.Of(record.Time), place }.Where(part => part.Length > 0)),
        ];
    }
}
