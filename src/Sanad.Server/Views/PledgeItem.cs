using Sanad.Application.ThreadViews;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A promise, a demand or a threat, and the later records that tell what became of it.</summary>
internal static class PledgeItem
{
    public static Html Of(PageContext page, ToldPledge pledge) => $"""
        <p class="verdict"><b>{page.Language.OfCode("pledge", pledge.Pledge.Kind.ToString().ToLowerInvariant())}</b> <span class="outcome {Outcome(pledge)}">{page.Language.OfCode("outcome", Outcome(pledge))}</span></p>
        <ol class="hits">{ToldItem.Of(page, pledge.Record)}{pledge.Evidence.Select(told => ToldItem.Of(page, told.Record, $"<span class=\"outcome {told.Evidence.Outcome.ToString().ToLowerInvariant()}\">{page.Language.OfCode("outcome", told.Evidence.Outcome.ToString().ToLowerInvariant())}</span>"))}</ol>
        """;

    private static string Outcome(ToldPledge pledge) => pledge.Outcome.ToString().ToLowerInvariant();
}
