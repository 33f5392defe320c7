using System.IO.Compression;

namespace Sanad.Intake.Tests.Archives;

/// <summary>Bodies in the content codings of HTTP.</summary>
internal static class CodedBody
{
    public static byte[] Of(string coding, byte[] bytes, int times = 1)
    {
        var coded = new MemoryStream();
        using (Stream coder = coding switch
        {
            "br" => new BrotliStream(coded, CompressionLevel.Optimal, leaveOpen: true),
            "zlib" => new ZLibStream(coded, CompressionLevel.Optimal, leaveOpen: true),
            "raw" => new DeflateStream(coded, CompressionLevel.Optimal, leaveOpen: true),
            _ => new GZipStream(coded, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            for (int time = 0; time < times; time++)
            {
                coder.Write(bytes);
            }
        }

        return coded.ToArray();
    }
}
