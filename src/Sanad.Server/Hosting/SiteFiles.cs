using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Sanad.Server.Hosting;

/// <summary>The style, script, icon and fonts of the pages, which lie in the assembly. Each is known by its digest, so that a browser may keep it for good.</summary>
internal static class SiteFiles
{
    private const string Folder = "site/";

    private static readonly FrozenDictionary<string, KeptFile> Files = Load();

    /// <summary>Changes whenever a page may look different: the digest of the program and of the words of the pages.</summary>
    public static string Version { get; } = typeof(SiteFiles).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    /// <summary>Whether the build had the Nastaliq font.</summary>
    public static bool HasFont => Files.ContainsKey("nastaliq-400.woff2");

    public static string AddressOf(string name) => $"/site/{Files[name].Digest}/{name}";

    /// <summary>Answers with a file. The digest of the address is for the browser's memory alone, since a style sheet names its fonts relative to itself.</summary>
    public static async Task AnswerAsync(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out KeptFile? file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.ETag = $"\"{file.Digest}\"";
        await file.AnswerAsync(http);
    }

    private static FrozenDictionary<string, KeptFile> Load()
    {
        Assembly assembly = typeof(SiteFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Folder.Length..], name =>
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new KeptFile(bytes, TypeOf(name), !name.EndsWith(".woff2", StringComparison.Ordinal));
        }, StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "font/woff2",
    };
}
