using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>How a thread stands, in a word that has its colour besides.</summary>
internal static class StandingView
{
    public static Html Of(PageContext page, StandingCode code) => $"<span class=\"standing {NameOf(code)}\">{page.Language.OfCode("standing", NameOf(code))}</span>";

    public static string NameOf(StandingCode code) => code.ToString().ToLowerInvariant();
}
