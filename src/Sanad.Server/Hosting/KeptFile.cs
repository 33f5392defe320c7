using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Sanad.Server.Hosting;

/// <summary>A file that lies in the assembly, and its compressed forms: each is made once, as small as it gets, when it is first asked for, and kept. Thread-safe.</summary>
internal sealed class KeptFile
{
    // Best first.
    private readonly ImmutableArray<(string Name, Lazy<byte[]> Bytes)> forms;
    private readonly byte[] bytes;
    private readonly string type;

    /// <param name="bytes">The file.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="isText">Whether compression makes it smaller.</param>
    public KeptFile(byte[] bytes, string type, bool isText)
    {
        this.bytes = bytes;
        this.type = type;
        Digest = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        forms = isText
            ? [("br", new(() => Compressed(to => new BrotliStream(to, CompressionLevel.SmallestSize)))), ("gzip", new(() => Compressed(to => new GZipStream(to, CompressionLevel.SmallestSize))))]
            : [];
    }

    /// <summary>What the file is known by.</summary>
    public string Digest { get; }

    /// <summary>Answers with the smallest form that the asker takes.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        byte[] sent = bytes;
        if (!forms.IsEmpty)
        {
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (forms.FirstOrDefault(form => Takes(http, form.Name)) is ({ } name, { } form))
            {
                // Where this is set nobody compresses the answer again.
                http.Response.Headers.ContentEncoding = name;
                sent = form.Value;
            }
        }

        http.Response.ContentType = type;
        http.Response.ContentLength = sent.Length;
        await http.Response.Body.WriteAsync(sent, http.RequestAborted);
    }

    private static bool Takes(HttpContext http, string form) =>
        StringWithQualityHeaderValue.TryParseList(http.Request.Headers.AcceptEncoding, out IList<StringWithQualityHeaderValue>? taken) && taken.Any(one => one.Value == form && one.Quality is not 0);

    private byte[] Compressed(Func<Stream, Stream> compress)
    {
        var to = new MemoryStream();
        using (Stream stream = compress(to))
        {
            stream.Write(bytes);
        }

        return to.ToArray();
    }
}
