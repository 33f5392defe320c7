using System.Buffers;
using Sanad.Application;
using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The format <c>report</c>: one page for each document, to be read by a person.</summary>
internal sealed class ReportRenderer(ReportStyle style) : IReadingRenderer
{
    public void Render(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = new ReportPage(style);
        var labels = new PartyLabels(reading, page.Style.IsolatesBidi, keepsWords: true);
        RenderHeading(page, reading);
        RenderRecords(page, reading, labels, TextField.Title);
        RenderRecords(page, reading, labels, TextField.Text);
        RenderNames(page, reading, labels);
        if (reading.Events.IsEmpty && reading.Figures.IsEmpty && reading.Quotes.IsEmpty)
        {
            page.EndLine().Text("Nothing was found to record.", Ink.Faint).EndLine();
        }

        page.EndLine().WriteTo(output);
    }

    public void Dispose()
    {
    }

    private static void RenderRecords(ReportPage page, Reading reading, PartyLabels labels, TextField field)
    {
        new EventSection(page, reading, labels).Render(field);
        new FigureSection(page, reading, labels).Render(field);
        new QuoteSection(page, reading, labels).Render(field);
    }

    private static void RenderHeading(ReportPage page, Reading reading)
    {
        ReadingDocument document = reading.Document;
        string day = document.Published ?? (document.InferredPublished is { } inferred ? $"{inferred.Value} (worked out from the text)" : "undated");
        string source = document.Source is { } outlet ? $"{SafeText.OneLine(outlet)} · " : "";
        page.Rule();
        page.Text($"{source}{SafeText.OneLine(day)}", Ink.Heading).Text($" · {SafeText.OneLine(document.Id)}", Ink.Faint).EndLine();
        if (document.Title is { } title)
        {
            page.Evidence(title, new TextSpan(0, title.Length), new TextSpan(0, title.Length), 0, mostLines: 3);
        }

        if (document.Url is { } url)
        {
            page.Text(SafeText.OneLine(url), Ink.Faint).EndLine();
        }
    }

    private static void RenderNames(ReportPage page, Reading reading, PartyLabels labels)
    {
        RenderNames(page, reading, labels, "People", EntityType.Person);
        RenderNames(page, reading, labels, "Bodies", EntityType.Organization);
        RenderNames(page, reading, labels, "Places", EntityType.Location);
    }

    private static void RenderNames(ReportPage page, Reading reading, PartyLabels labels, string heading, EntityType type)
    {
        var names = new List<string>();
        foreach (Entity entity in reading.Entities)
        {
            if (entity.Type == type && !entity.Mentions.IsEmpty)
            {
                Mention first = entity.Mentions[0];
                string name = entity.Name is { } known ? SafeText.OneLine(known) : labels.Cut(first.Span, first.In);
                names.Add(entity.Country is { } country && country != entity.Name ? $"{name} ({country})" : name);
            }
        }

        if (names.Count > 0)
        {
            page.EndLine().Text(heading, Ink.Heading).EndLine();
            ListLines.Append(page, names, indent: 2);
        }
    }
}
