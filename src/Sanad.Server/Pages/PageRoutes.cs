using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Words;

namespace Sanad.Server.Pages;

/// <summary>The addresses of the pages, in every language.</summary>
internal static class PageRoutes
{
    public static void Map(WebApplication app, LedgerHost ledger)
    {
        app.MapGet("/", http =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Redirect($"/{UiLanguage.Preferred(http.Request.Headers.AcceptLanguage).Code}");
            return Task.CompletedTask;
        });
        app.MapGet("/site/{digest}/{name}", http => SiteFiles.AnswerAsync(http, (string)http.Request.RouteValues["name"]!));
        ledger.Prepare = HomePage.Prepare;
        foreach (UiLanguage language in UiLanguage.All)
        {
            // Each page of the ledger has its line here.
            MapPage("", new HomePage(ledger).Render);
            MapPage("/threads", new ThreadsPage(ledger).Render);
            MapPage("/thread", new OneThreadPage(ledger).Render);
            MapPage("/actors", new ActorsPage(ledger).Render);
            MapPage("/actor", new ActorPage(ledger).Render);
            MapPage("/pair", new PairPage(ledger).Render);
            MapPage("/map", new MapPage(ledger).Render);
            MapPage("/timeline", new TimelinePage(ledger).Render);
            MapPage("/check", page => new CheckPage(ledger).Render(page, null));
            MapPage("/search", new SearchView(ledger).Render);
            MapPage("/documents", new DocumentsPage(ledger).Render);
            MapPage("/document", new DocumentPage(ledger).Render);
            MapPage("/sources", new SourcesPage(ledger).Render);
            MapPage("/read", page => new ReadPage(ledger).Render(page, null));
            MapPage("/keys", KeysPage.Render);
            app.MapPost($"/{language.Code}/read", http => PostAsync(http, language, new ReadPage(ledger).Render));
            app.MapPost($"/{language.Code}/check", http => PostAsync(http, language, new CheckPage(ledger).Render));

            void MapPage(string path, Func<PageContext, Html> render) => app.MapMethods(
                $"/{language.Code}{path}",
                [HttpMethods.Get, HttpMethods.Head],
                http => new KnownAnswers(ledger).AnswerAsync(http, _ => PageAnswer.WriteAsync(http, render(PageContext.Of(http, language)))));
        }
    }

    private static async Task PostAsync(HttpContext http, UiLanguage language, Func<PageContext, IFormCollection?, Html> render)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType)
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoText);
        }

        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
        await PageAnswer.WriteAsync(http, render(PageContext.Of(http, language), form));
    }
}
