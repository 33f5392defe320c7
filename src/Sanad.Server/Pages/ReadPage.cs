using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sanad.Intake;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>Reads a pasted text and shows what it claims. Nothing of it is kept, and it stands in no address.</summary>
internal sealed class ReadPage(LedgerHost ledger)
{
    /// <summary>The longest text that is read while somebody waits.</summary>
    public const int MostLetters = 200_000;

    public Html Render(PageContext page, IFormCollection? form)
    {
        string text = (form?["text"].ToString() ?? "").ReplaceLineEndings("\n");
        string title = form?["title"].ToString().Trim() ?? "";
        string published = form?["published"].ToString().Trim() ?? "";
        string day = "";
        Html fault = form is null ? Html.Empty
            : string.IsNullOrWhiteSpace(text) ? Fault(page["read.empty"])
            : text.Length > MostLetters ? Fault(page.Language.Format("read.tooLong", PageContext.Number(MostLetters)))
            : published.Length > 0 && !PublicationDay.TryParse(published, out day) ? Fault(page["read.badDay"])
            : Html.Empty;
        Html result = form is null || !fault.IsEmpty ? Html.Empty : Result(page, text, title, day.Length == 0 ? null : day);
        return Layout.Of(page, page["read.title"], $"""
            <div class="lead"><h1>{page["read.title"]}</h1>
            <p>{page["read.lead"]}</p></div>
            {result}
            <form class="read" action="/{page.Language.Code}/read" method="post">
            {fault}
            <p><label for="text">{page["read.text"]}</label><textarea id="text" name="text" rows="8" lang="ur" dir="rtl" maxlength="{MostLetters}" required>{text}</textarea></p>
            <div class="pair"><p><label for="title">{page["read.headline"]}</label><input id="title" name="title" lang="ur" dir="rtl" value="{title}"></p>
            <p><label for="published">{page["read.published"]}</label><input id="published" name="published" type="date" value="{published}" aria-describedby="published-hint"></p></div>
            <p class="hint" id="published-hint">{page["read.publishedHint"]}</p>
            <p><button>{page["read.submit"]}</button></p>
            </form>
            """);
    }

    /// <summary>The reading of a text that no ledger knows; its id is its digest.</summary>
    public static Reading Read(LedgerHost ledger, string text, string? title, string? published) => ledger.Reader.Read(new Document
    {
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16],
        Text = text,
        Title = string.IsNullOrWhiteSpace(title) ? null : title,
        Published = published,
    });

    private Html Result(PageContext page, string text, string title, string? published)
    {
        Reading reading = Read(ledger, text, title, published);
        return $"<section class=\"result\" id=\"result\" aria-labelledby=\"result-title\"><h2 id=\"result-title\">{page["read.result"]}</h2>{new ReadingView(page, reading, level: 3).Render()}</section>";
    }

    private static Html Fault(Html message) => $"<p class=\"notice\" role=\"alert\">{message}</p>";

    private static Html Fault(string message) => Fault(Html.Text(message));
}
