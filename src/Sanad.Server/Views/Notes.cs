using Sanad.Ledger.Search;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>What a question was taken for, and why one cannot be asked.</summary>
internal static class Notes
{
    public static Html Of(PageContext page, IReadOnlyCollection<QueryNote> notes) =>
        notes.Count == 0 ? Html.Empty : $"<ul class=\"remarks\">{notes.Select(note => (Html)$"<li>{Of(page, note)}</li>")}</ul>";

    public static Html Refusal(PageContext page, QueryException reason) =>
        $"<div class=\"nothing\" role=\"alert\"><p>{page["search.refused"]}</p><p><bdi lang=\"en\" dir=\"ltr\">{reason.Message}</bdi></p></div>";

    private static Html Of(PageContext page, QueryNote note)
    {
        Html names = Html.Join(Html.Text(page["note.or"]), note.Names.Select(name => (Html)$"<bdi>{name}</bdi>"));
        string id = note.Kind switch
        {
            QueryNoteKind.TakenAs => "note.takenAs",
            QueryNoteKind.NoSuchName => "note.noSuchName",
            QueryNoteKind.NoSuchWords => "note.noSuchWords",
            _ => note.Names.IsEmpty ? "note.noSuchOutlet" : "note.outletLike",
        };
        Html typed = $"<bdi>{note.Typed}</bdi>";
        return page.Language.Format(id, typed, names);
    }
}
