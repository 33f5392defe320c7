using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Application.ThreadViews;
using Sanad.Application.Timelines;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Relations;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>A thread for people: what it says, how it stands and stood, its history, and its figures by source.</summary>
internal static class ThreadReport
{
    private const int DayRoom = 12;
    private const int RelationRoom = 10;
    private const int MostLines = 3;

    public static string Render(ThreadView view, bool showsEvidence, ReportStyle style)
    {
        var page = new ReportPage(style);
        ListLines.AppendWords(page, view.Gloss, 0, Ink.Heading);
        int documents = view.Thread.Members.Select(member => (member.Version.Document.Source, member.Version.Document.Id)).Distinct().Count();
        page.Text(string.Create(CultureInfo.InvariantCulture, $"{view.Thread.Kind} · {view.Thread.Members.Length} records in {documents} documents · thread {view.Thread.Id}"), Ink.Faint).EndLine();
        RenderStanding(view, page);
        page.EndLine().Text("History", Ink.Heading).EndLine();
        foreach (ThreadLine line in view.Lines)
        {
            RenderLine(line, showsEvidence, page);
        }

        FigureChart.Render(view.Figures, page);
        return page.ToString();
    }

    private static void RenderStanding(ThreadView view, ReportPage page)
    {
        page.EndLine().Text(NameOf(view.Standing.Code), view.Standing.Code is StandingCode.Confirmed or StandingCode.Corroborated or StandingCode.Reported ? Ink.Strong : Ink.Doubt);
        page.Text($"  {view.Standing.Rule}{(view.Standing.SaidOn is { } said ? $", said {SafeText.OneLine(said)}" : "")}", Ink.Faint).EndLine();
        RenderVoices("for", view.Standing.For, page);
        RenderVoices("believing", view.Standing.Believing, page);
        RenderVoices("not confirming", view.Standing.NotConfirming, page);
        RenderVoices("against", view.Standing.Against, page);
        foreach (StandingChange change in view.Changes.Length > 1 ? view.Changes : [])
        {
            page.Space(2).Text(change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Space(2).Text(NameOf(change.Standing.Code)).Text($"  {change.Standing.Rule}", Ink.Faint).EndLine();
        }
    }

    private static void RenderVoices(string role, ImmutableArray<Voice> voices, ReportPage page)
    {
        if (!voices.IsEmpty)
        {
            ListLines.AppendWords(page, $"{role}: {string.Join("; ", voices.Select(voice => VoiceNames.Of(voice, page.Style.IsolatesBidi)))}", 2, Ink.Plain);
        }
    }

    private static void RenderLine(ThreadLine line, bool showsEvidence, ReportPage page)
    {
        string relation = line.State.Verdict == Verdict.Rejected ? "rejected" : line.Relation.Relation.ToString().ToLowerInvariant();
        page.Text((line.Record.Published is { Length: < DayRoom } day ? SafeText.OneLine(day) : "undated").PadRight(DayRoom)).Text(relation.PadRight(RelationRoom), line.Relation.Relation == ThreadRelation.Denies || line.State.Verdict == Verdict.Rejected ? Ink.Doubt : Ink.Plain);
        int column = DayRoom + RelationRoom;
        ListLines.AppendWords(page, line.Record.Gloss, column, line.Record.Certainty == "asserted" && line.State.Verdict != Verdict.Rejected ? Ink.Strong : Ink.Doubt, reached: column);
        if (line.AsRead is { } read)
        {
            page.Space(column);
            ListLines.AppendWords(page, $"read as: {read.Gloss} · {read.Certainty}", column, Ink.Faint, reached: column);
        }

        if (showsEvidence)
        {
            (Reading reading, TextSpan span, TextField field) = PlaceOf(line.Member);
            page.Evidence(reading.TextOf(field), SentenceSpans.Around(reading, span, field), span, column, MostLines);
        }

        page.Space(column);
        ListLines.AppendWords(page, $"{line.Record.Voucher} · {SafeText.OneLine(SourceOf(line.Record))} · {line.Record.Id}{(line.State.Mark is { } mark ? $" · {mark}" : "")}", column, Ink.Faint, reached: column);
    }

    private static (Reading Reading, TextSpan Span, TextField Field) PlaceOf(ThreadMember member) => member.Event is { } told
        ? (member.Version.Reading!, told.Span, told.In)
        : (member.Version.Reading!, member.Figure!.Span, member.Figure.In);

    // With the span that its day was worked out to lie in, where there is no room for that before the line.
    private static string SourceOf(ToldRecord told) => (told.Source ?? told.Document) + (told.Published is { Length: >= DayRoom } span ? $" {span}" : "");

    private static string NameOf(StandingCode code) => code.ToString().ToLowerInvariant();
}
