using Microsoft.AspNetCore.Http;

namespace Sanad.Server.Hosting;

/// <summary>What stands on every answer, and which requests get one: those of this machine's own programs and pages.</summary>
internal static class RequestGuard
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        if (!LoopbackAddress.IsOurs(http.Request.Host.Host) || IsFromAnotherSite(http.Request))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NotFromHere);
        }

        return next(http);
    }

    // A page of another site may lead here, but not send anything here.
    private static bool IsFromAnotherSite(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Headers["Sec-Fetch-Site"].ToString() is ("cross-site" or "same-site");
}
