using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The quotes of a title or of a text: who said it, and what.</summary>
internal sealed class QuoteSection(ReportPage page, Reading reading, PartyLabels labels)
{
    private const int Indent = 4;
    private const int MostLines = 4;

    public void Render(TextField field)
    {
        string? before = null;
        foreach (QuoteRecord record in reading.Quotes.Where(record => record.In == field))
        {
            if (before is null)
            {
                page.Section("Quotes", field);
            }

            string speaker = Heading(record);
            if (speaker != before)
            {
                page.Space(2).Text(speaker, Ink.Strong).EndLine();
                before = speaker;
            }

            page.Evidence(reading.TextOf(record.In), record.Span, default, Indent, MostLines);
        }
    }

    private string Heading(QuoteRecord record)
    {
        string speaker = record.Speaker is { } known ? labels.Of(known, record.In) : "somebody";
        string addressee = record.Addressee is { } other ? $" to {labels.Of(other, record.In)}" : "";
        string[] media = [.. record.Attribution.Where(voice => voice.Role == AttributionRole.Via).Select(voice => labels.Of(voice, record.In))];
        string through = media.Length > 0 ? $", through {PartyLabels.Join(media)}" : "";
        return $"{speaker}{addressee}{through}{(record.Direct ? ", word for word:" : ", in substance:")}";
    }
}
