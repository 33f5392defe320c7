using Sanad.Ledger.Corrections;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>What people made of a record, in a word or two.</summary>
internal static class CorrectionView
{
    /// <summary>“accepted”, “edited”, “rejected”, each by itself; empty where nobody corrected it.</summary>
    public static IEnumerable<Html> Of(PageContext page, RecordState state) =>
        state.Mark is not { } mark ? [] : mark.Split(", ").Select(word => (Html)$"<span class=\"state {word}\">{page.Language.OfCode("state", word)}</span>");
}
