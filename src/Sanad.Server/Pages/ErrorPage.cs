using System.Globalization;
using Sanad.Server.Markup;

namespace Sanad.Server.Pages;

/// <summary>What a reader sees where there is no page.</summary>
internal static class ErrorPage
{
    public static Html Render(PageContext page, int status)
    {
        string known = status is 400 or 404 or 405 or 413 ? status.ToString(CultureInfo.InvariantCulture) : status is >= 400 and < 500 ? "400" : "500";
        Html help = page.Language.Format($"error.{known}.help", PageContext.Number(ReadPage.MostLetters));
        return Layout.Of(
            page,
            page[$"error.{known}"],
            $"""
            <div class="lead"><p class="eyebrow"><bdi>{status}</bdi></p>
            <h1>{page[$"error.{known}"]}</h1>
            <p>{help}</p>
            <p><a class="button" href="{page.Href("/")}">{page["error.home"]}</a></p></div>
            """);
    }
}
