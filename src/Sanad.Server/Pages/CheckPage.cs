using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Checks;
using Sanad.Intake;
using Sanad.Ledger.Corrections;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>Checks a pasted claim: what the ledger holds for and against it, on whose word. Nothing of it is kept, and it stands in no address.</summary>
internal sealed class CheckPage(LedgerHost ledger)
{
    /// <summary>The longest text that is checked while somebody waits.</summary>
    public const int MostLetters = 20_000;

    /// <summary>The most records for each claim.</summary>
    public const int MostAnswers = 8;

    public Html Render(PageContext page, IFormCollection? form)
    {
        string text = (form?["text"].ToString() ?? "").ReplaceLineEndings("\n");
        string published = form?["published"].ToString().Trim() ?? "";
        string day = "";
        Html fault = form is null ? Html.Empty
            : string.IsNullOrWhiteSpace(text) ? Html.Text(page["read.empty"])
            : text.Length > MostLetters ? page.Language.Format("read.tooLong", PageContext.Number(MostLetters))
            : published.Length > 0 && !PublicationDay.TryParse(published, out day) ? Html.Text(page["read.badDay"])
            : Html.Empty;
        Html notice = fault.IsEmpty ? Html.Empty : $"<p class=\"notice\" role=\"alert\">{fault}</p>";
        Html result = form is null || !fault.IsEmpty ? Html.Empty : Result(page, text, day.Length == 0 ? null : day);
        return Layout.Of(page, page["check.title"], $"""
            <div class="lead"><h1>{page["check.title"]}</h1>
            <p>{page["check.lead"]}</p></div>
            {result}
            <form class="read" action="{page.Href("/check")}" method="post">
            {notice}
            <p><label for="text">{page["check.text"]}</label><textarea id="text" name="text" rows="4" lang="ur" dir="rtl" maxlength="{MostLetters}" required>{text}</textarea></p>
            <p class="date"><label for="published">{page["read.published"]}</label><input id="published" name="published" type="date" value="{published}" aria-describedby="published-hint"></p>
            <p class="hint" id="published-hint">{page["read.publishedHint"]}</p>
            <p><button>{page["check.submit"]}</button></p>
            </form>
            """);
    }

    private Html Result(PageContext page, string text, string? published)
    {
        ImmutableArray<CheckedClaim> claims = new CheckClaims(ledger.Store, ledger.Reader, ledger.Linked().Threads).Run(text, published, page.AsOf, MostAnswers, isolates: true, page.Aborted);
        CorrectionSet corrections = ledger.Corrections();
        return claims.IsEmpty ? (Html)$"<p class=\"nothing\" role=\"status\">{page["check.noClaim"]}</p>"
            : $"<section class=\"result\" id=\"result\" aria-label=\"{page["check.result"]}\">{claims.Select((claim, number) => Claim(page, claim, number, corrections))}</section>";
    }

    private static Html Claim(PageContext page, CheckedClaim claim, int number, CorrectionSet corrections)
    {
        // One sentence may make several claims: the word says which.
        Html title = page.Language.IsRightToLeft ? $"{ThreadLink.Urdu(Html.Text(claim.Claim.Sentence.Trim()))} <small>{ToldItem.What(page, claim.Claim)}</small>" : GlossView.Of(claim.Claim.Gloss);
        Html summary = claim.Answers.IsEmpty ? $"<li class=\"none\">{page["check.nothing"]}</li>"
            : Html.Join(Enum.GetValues<CheckVerdict>().Where(verdict => claim.Count(verdict) > 0).Select(verdict => (Html)$"<li>{Verdict(page, verdict)} {PageContext.Number(claim.Count(verdict))}</li>"));
        return $"""
            <article class="claim"><h2><span class="implied">{PageContext.Number(number + 1)}</span> {title}</h2>
            <ul class="parties">{summary}</ul>
            <ol class="hits">{claim.Answers.Select(answer => ToldItem.Of(page, answer.Record, $"{Verdict(page, answer.Verdict)} {CorrectionView.Of(page, corrections.StateOf(answer.Record.Id))}", answer.Thread is { } thread ? $"<span class=\"dot\">·</span> <a href=\"{ThreadLink.Href(page, thread)}\">{page["record.thread"]}</a>" : Html.Empty))}</ol>
            </article>

            """;
    }

    private static Html Verdict(PageContext page, CheckVerdict verdict)
    {
        string code = verdict.ToString().ToLowerInvariant();
        return $"<span class=\"verdict-mark {code}\">{page.Language.OfCode("verdict", code)}</span>";
    }
}
