using Sanad.Application.ThreadViews;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A thread in a list: what it says, how it stands, how many tell it and since when.</summary>
internal static class ThreadItem
{
    /// <param name="page">The page it stands on.</param>
    /// <param name="view">The thread.</param>
    /// <param name="level">Which heading it has.</param>
    /// <param name="more">What else the list says of it.</param>
    public static Html Of(PageContext page, ThreadView view, int level = 2, Html more = default) => $"""
        <li class="hit thread">
        <div>
        <h{level}><a href="{ThreadLink.Href(page, view.Thread.Id)}">{ThreadLink.Title(page, view)}</a></h{level}>
        {(page.Language.IsRightToLeft ? Html.Empty : $"<p class=\"snippet short\" lang=\"ur\" dir=\"rtl\">{ThreadLink.Marked(view)}</p>")}
        {more}
        </div>
        <p class="meta">{StandingView.Of(page, view.Standing.Code)} <span>{ThreadLink.Kind(page, view.Thread.Kind)} <span class="dot">·</span> {Reports(page, view)}</span> <span>{Period(page, view)}</span></p>
        </li>

        """;

    public static Html Reports(PageContext page, ThreadView view)
    {
        int documents = view.Thread.Members.Select(member => (member.Version.Document.Source, member.Version.Document.Id)).Distinct().Count();
        return page.Language.Format(documents == 1 ? "thread.report" : "thread.reports", PageContext.Number(documents));
    }

    public static Html Period(PageContext page, ThreadView view)
    {
        int[] days = [.. view.Thread.Members.Select(DayOf).Where(day => day > 0)];
        return days.Length == 0 ? $"<span class=\"implied\">{page["documents.undated"]}</span>"
            : DayView.Of(page.Language, PlaceInLine.DayOf(days.Min()), PlaceInLine.DayOf(days.Max()));
    }

    private static int DayOf(ThreadMember member) => member.KnownDay;
}
