using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanad.Application.Exports;

/// <summary>How exports write JSON: Urdu as it is, no line feed inside a value, and elements of one long array a line each.</summary>
internal sealed class JsonOutput : IDisposable
{
    private bool isFirst = true;

    public Utf8JsonWriter Json { get; } = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    // The next element of the array under way; what is then written to Json is its value.
    public void BeginElement(IBufferWriter<byte> output)
    {
        output.Write(isFirst ? "\n"u8 : ",\n"u8);
        isFirst = false;
        Json.Reset(output);
    }

    public void EndElement() => Json.Flush();

    public void Dispose() => Json.Dispose();
}
