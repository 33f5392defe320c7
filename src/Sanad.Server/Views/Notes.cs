using Sanad.Ledger.Search;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>What a question was taken for, and why one cannot be asked.</summary>
internal static class Notes
{
    public static Html Of(IReadOnlyCollection<string> notes) =>
        notes.Count == 0 ? Html.Empty : $"<ul class=\"remarks\">{notes.Select(note => (Html)$"<li><bdi lang=\"en\" dir=\"ltr\">{note}</bdi></li>")}</ul>";

    public static Html Refusal(PageContext page, QueryException reason) =>
        $"<div class=\"nothing\" role=\"alert\"><p>{page["search.refused"]}</p><p><bdi lang=\"en\" dir=\"ltr\">{reason.Message}</bdi></p></div>";
}
