using Sanad.Application.Glosses;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Threads.Relations;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>One report of a thread: what it does with those before it, the record explained, the sentence with its words marked, and the chain to the outlet.</summary>
internal static class ThreadEntry
{
    public static Html Of(PageContext page, ThreadLine line)
    {
        Reading reading = line.Member.Version.Reading!;
        RecordEntry entry = RecordEntry.Of((object?)line.Member.Event ?? line.Member.Figure!);
        Document document = line.Member.Version.Document;
        string href = DocumentLink.Href(page, document, line.Member.Version.IsSuperseded ? line.Member.Version.Number : null, entry.Id);
        TextSpan sentence = SentenceSpans.Around(reading, entry.Span, entry.In);
        bool isRejected = line.State.Verdict == Verdict.Rejected;
        string relation = isRejected ? "rejected" : line.Relation.Relation.ToString().ToLowerInvariant();
        Html earlier = line.Relation.To is { } to ? $" <a href=\"#line-{to}\">{page["relation.earlier"]}</a>" : Html.Empty;
        return $"""
            <li class="hit with-record" id="line-{entry.Id}">
            <div>
            <p class="meta report-line">{DocumentLink.Day(page, document.Published, reading.Document.InferredPublished?.Value)} <span class="relation {relation}">{page.Language.OfCode("relation", relation)}</span>{(isRejected || line.Relation.Relation == ThreadRelation.Reports ? Html.Empty : earlier)}</p>
            {new RecordCard(page, reading, href.Split('#')[0]).Of(entry, level: 3, line.State)}
            </div>
            <div class="evidence">
            <p class="evidence-text" lang="ur" dir="rtl">{MarkedText.Of(reading.TextOf(entry.In), sentence, (IEnumerable<RecordEntry>)[entry])}</p>
            <p class="meta"><a href="{href}">{DocumentLink.Title(page, document)}</a></p>
            <p class="chain">{Chain(page, EditedRecord.Of(entry.Record, line.State), reading, entry.In, document)}</p>
            </div>
            </li>

            """;
    }

    // Origins, those who passed it on, the outlet.
    private static Html Chain(PageContext page, object record, Reading reading, TextField field, Document document)
    {
        var parties = new PartyView(page, reading);
        IEnumerable<Attribution> voices = record is EventRecord told ? told.Attribution : ((FigureRecord)record).Attribution;
        IEnumerable<Html> links = voices.OrderBy(voice => voice.Role).Select(voice => parties.Of(voice, field)).Append(DocumentLink.Outlet(page, document.Source));
        Html arrow = Html.Text(page.Language.IsRightToLeft ? " \u2190 " : " \u2192 ");
        return Html.Join($"<span class=\"arrow\">{arrow}</span>", links.Select(link => (Html)$"<span class=\"link\">{link}</span>"));
    }
}
