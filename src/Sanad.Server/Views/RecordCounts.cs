using Sanad.Ledger.Storage;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>How many events, figures and quotes a document has.</summary>
internal static class RecordCounts
{
    public static Html Of(PageContext page, VersionRow row) => row.Records == 0
        ? Html.Empty
        : $"<p class=\"counts\">{One(page, row.Events, "event")}{One(page, row.Figures, "figure")}{One(page, row.Quotes, "quote")}</p>";

    private static Html One(PageContext page, int number, string kind) => number == 0
        ? Html.Empty
        : $"<span><b>{PageContext.Number(number)}</b> {page[number == 1 ? $"kind.{kind}" : $"kinds.{kind}"]}</span> ";
}
