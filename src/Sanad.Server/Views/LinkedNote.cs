using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>How far the threads of a page are behind the ledger; nothing where they are not.</summary>
internal static class LinkedNote
{
    public static Html Of(PageContext page, LedgerHost ledger) => ledger.Waiting() switch
    {
        (0, false) => Html.Empty,
        (0, true) => $"<p class=\"notice\" role=\"status\">{page["threads.linking"]}</p>",
        var (entries, _) => $"<p class=\"notice\" role=\"status\">{page.Language.Format("threads.behind", PageContext.Number(entries))}</p>",
    };
}
