using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The events of a title or of a text: what happened, the words that say so, and who vouches for it.</summary>
internal sealed class EventSection(ReportPage page, Reading reading, PartyLabels labels)
{
    private const int Indent = 6;
    private const int MostLines = 3;

    private readonly EventGloss gloss = new(labels);
    private readonly VoucherGloss vouchers = new(labels);

    public void Render(TextField field)
    {
        int number = 0;
        foreach (EventRecord record in reading.Events.Where(record => record.In == field))
        {
            if (++number == 1)
            {
                page.Section("Events", field);
            }

            RenderEvent(record, number);
        }
    }

    private void RenderEvent(EventRecord record, int number)
    {
        page.Text(string.Create(CultureInfo.InvariantCulture, $"{number,4}. "), Ink.Faint);
        Ink ink = record.Certainty == Certainty.Asserted ? Ink.Strong : Ink.Doubt;
        ListLines.AppendWords(page, gloss.Of(record) + Where(record), Indent, ink, reached: Indent);
        page.Evidence(reading.TextOf(record.In), SentenceSpans.Around(reading, record.Span, record.In), record.Cue, Indent, MostLines);
        ListLines.AppendWords(page, vouchers.Of(record.Attribution, record.Certainty, record.In), Indent, Ink.Plain);
        page.Space(Indent).Text(CodesOf(record), Ink.Faint).EndLine();
    }

    private string Where(EventRecord record)
    {
        string place = record.Location is { } location ? $" · {labels.Of(location, record.In)}" : "";
        return RecordTimes.Suffix(record.Time) + place;
    }

    private static string CodesOf(EventRecord record)
    {
        var parts = new List<string> { Codes.Of(record.Event) };
        parts.AddRange(record.Modes);
        string codes = string.Join('/', parts);
        string contexts = record.Contexts.IsEmpty ? "" : $" · {string.Join(", ", record.Contexts)}";
        string background = record.Aux.HasFlag(Auxiliary.Historical) ? " · background" : "";
        string same = record.Same is null ? "" : $" · told {(record.In == TextField.Title ? "in the text" : "before")} as {record.Same}";
        return SafeText.OneLine($"{codes}{contexts}{background}{same} · {record.Id}");
    }
}
