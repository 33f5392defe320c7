using System.Text;

namespace Sanad.Intake.Archives;

/// <summary>The named fields at the head of a WARC record or an HTTP message; names are told apart without case.</summary>
/// <remarks>Of a field that comes twice the first is kept. A line that begins with white space goes on with the field before it.</remarks>
internal sealed class HeaderFields
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
    private string? last;

    /// <summary>The field's value without white space around it; null where there is none.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    // A line without a colon says nothing.
    public void Add(ReadOnlySpan<byte> line)
    {
        string text = Encoding.UTF8.GetString(line);
        if (text.StartsWith(' ') || text.StartsWith('\t'))
        {
            if (last is not null)
            {
                fields[last] = $"{fields[last]} {text.Trim()}";
            }

            return;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        last = null;
        if (colon > 0 && fields.TryAdd(text[..colon].Trim(), text[(colon + 1)..].Trim()))
        {
            last = text[..colon].Trim();
        }
    }
}
