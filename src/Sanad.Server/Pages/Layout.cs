using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;
using Sanad.Server.Words;

namespace Sanad.Server.Pages;

/// <summary>What stands around every page: head, navigation, the bar of “as of”, footer, and the sheet of keys.</summary>
internal static class Layout
{
    // Every page of the navigation: its address and its word. A new page of the ledger gets its line here.
    private static readonly (string Path, string Word)[] Pages =
    [
        ("/", "nav.home"), ("/threads", "nav.threads"), ("/search", "nav.search"), ("/actors", "nav.actors"), ("/map", "nav.map"), ("/timeline", "nav.timeline"), ("/documents", "nav.documents"), ("/sources", "nav.sources"), ("/check", "nav.check"), ("/read", "nav.read"),
    ];

    private static readonly (string Key, string Word)[] Keys =
    [
        ("/", "keys.search"), ("j", "keys.next"), ("k", "keys.previous"), ("Enter", "keys.open"), ("g h", "keys.home"), ("g d", "keys.reports"), ("g t", "keys.threads"), ("l", "keys.language"), ("?", "keys.help"),
    ];

    public static Html Of(PageContext page, string title, Html main, string kind = "")
    {
        UiLanguage language = page.Language;
        string whole = page.Path == "/" ? $"{language["brand"]} · {language["tagline"]}" : $"{title} · {language["brand"]}";
        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{whole}</title>
            <link rel="icon" href="{SiteFiles.AddressOf("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{SiteFiles.AddressOf("site.css")}">
            <script src="{SiteFiles.AddressOf("site.js")}" defer></script>
            </head>
            <body class="{kind}">
            <a class="skip" href="#main">{language["nav.skip"]}</a>
            {Header(page)}
            {AsOfBar(page)}
            <main id="main" tabindex="-1">
            {main}
            </main>
            {Footer(page)}
            {KeySheet(page)}
            </body>
            </html>
            """;
    }

    private static Html Header(PageContext page) => $"""
        <header class="top"><div class="wide">
        <a class="brand" href="{page.Href("/")}">{page["brand"]}</a>
        <nav aria-label="{page["nav.label"]}"><ul>
        {Pages.Select(item => NavItem(page, item.Path, item.Word))}
        </ul></nav>
        <a class="language" id="language" href="{page.In(page.Language.Other)}" lang="{page.Language.Other.Code}" dir="{page.Language.Other.Direction}" hreflang="{page.Language.Other.Code}">{page["nav.switch"]}</a>
        </div></header>
        """;

    private static Html NavItem(PageContext page, string path, string word)
    {
        Html current = page.Path == path ? $" aria-current=\"page\"" : Html.Empty;
        return $"<li><a href=\"{page.Href(path)}\"{current}>{page[word]}</a></li>\n";
    }

    private static Html AsOfBar(PageContext page)
    {
        if (page.AsOf is not { } day)
        {
            return Html.Empty;
        }

        Html when = DayView.Of(page.Language, day);
        return $"""<div class="asof" role="status"><p class="wide"><span>{page.Language.Format("asof.bar", when)}</span> <a href="{page.Here((PageContext.AsOfName, null))}">{page["asof.remove"]}</a></p></div>""";
    }

    private static Html Footer(PageContext page) => $"""
        <footer class="bottom"><div class="wide">
        <p>{page["footer.note"]}</p>
        <p class="links"><a href="/openapi/v1.json">{page["nav.api"]}</a> <a id="show-keys" href="{page.Href("/keys")}">{page["nav.keys"]} <kbd>?</kbd></a></p>
        </div></footer>
        """;

    private static Html KeySheet(PageContext page) => $"""
        <dialog id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{page["keys.title"]}</h2>
        {KeyList(page)}
        <form method="dialog"><button>{page["keys.close"]}</button></form>
        </dialog>
        """;

    /// <summary>The list of keys; also a page of its own, for readers without scripts.</summary>
    public static Html KeyList(PageContext page) =>
        $"<dl class=\"keys\">{Keys.Select(key => (Html)$"<div><dt>{key.Key.Split(' ').Select(one => (Html)$"<kbd>{one}</kbd> ")}</dt><dd>{page[key.Word]}</dd></div>")}</dl>";
}
