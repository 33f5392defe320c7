using System.Text;
using Microsoft.AspNetCore.Http;
using Sanad.Server.Markup;

namespace Sanad.Server.Hosting;

/// <summary>Writes a page.</summary>
internal static class PageAnswer
{
    public static async Task WriteAsync(HttpContext http, Html page)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        byte[] bytes = Encoding.UTF8.GetBytes(page.ToString());
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
