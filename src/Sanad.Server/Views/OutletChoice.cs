using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A choice of one outlet, the largest first.</summary>
internal static class OutletChoice
{
    private const int MostOffered = 200;

    public static Html Of(PageContext page, LedgerHost ledger)
    {
        string? chosen = page.Value("outlet");
        IEnumerable<string> offered = ledger.Outlets(page.AsOf).Take(MostOffered).Select(outlet => outlet.Source).OfType<string>();
        return Choice.Of(page, "outlet", chosen is null ? offered : offered.Append(chosen).Distinct(), outlet => outlet, chosen);
    }
}
