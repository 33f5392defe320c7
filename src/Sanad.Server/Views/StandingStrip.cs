using System.Collections.Immutable;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>How a thread stood through time: a strip in the colours of its standings, a line for each report, and the same as a list.</summary>
internal static class StandingStrip
{
    public static Html Of(PageContext page, ThreadView view)
    {
        if (view.Changes.IsEmpty)
        {
            return Html.Empty;
        }

        int[] days = [.. view.Thread.Members.Select(member => member.KnownDay).Where(day => day > 0).Select(day => PlaceInLine.DayOf(day).DayNumber).Distinct().Order()];
        Html strip = days.Length < 2 ? Html.Empty : Strip(page, view.Changes, days);
        return $"""
            {strip}
            {(view.Changes.Length < 2 ? Html.Empty : $"<ol class=\"changes\">{view.Changes.Select(change => Change(page, change))}</ol>")}
            """;
    }

    private static Html Change(PageContext page, StandingChange change) =>
        $"<li>{DayView.Of(page.Language, change.Day)} {StandingView.Of(page, change.Standing.Code)} <small title=\"{change.Standing.Rule}\">{page.Language.OfCode("rule", change.Standing.Rule)}</small></li>\n";

    private static Html Strip(PageContext page, ImmutableArray<StandingChange> changes, int[] days)
    {
        var scale = new ChartScale(page.Language, days[0], days[^1]);
        IEnumerable<Html> stretches = changes.Select((change, number) =>
        {
            int end = number + 1 < changes.Length ? changes[number + 1].Day.DayNumber : days[^1];
            (string x, string width) = scale.Stretch(change.Day.DayNumber, end);
            return (Html)$"<rect class=\"fill {StandingView.NameOf(change.Standing.Code)}\" x=\"{x}\" y=\"4\" width=\"{width}\" height=\"14\"></rect>";
        });
        IEnumerable<Html> reports = days.Select(day => (Html)$"<circle class=\"point\" cx=\"{scale.Of(day)}\" cy=\"11\" r=\"3\"></circle>");
        return $"""
            <svg class="strip" width="100%" height="22" role="img" aria-label="{page["thread.strip"]}">{stretches}{reports}</svg>
            <p class="ends"><span>{DayView.Of(page.Language, DateOnly.FromDayNumber(days[0]))}</span><span>{DayView.Of(page.Language, DateOnly.FromDayNumber(days[^1]))}</span></p>
            """;
    }
}
