using System.Globalization;
using System.Text.RegularExpressions;
using Sanad.Intake.Encodings;

namespace Sanad.Intake.Feeds;

/// <summary>Reads feeds: RSS of every version, RDF, Atom, CDF and JSON Feed, well-formed or not.</summary>
/// <remarks>
/// It never throws and opens nothing: no document type is read and no entity followed, so a feed cannot make it fetch or grow. What is
/// wrong with a feed stands in <see cref="Feed.Faults"/>. Instances hold no state and may be shared.
/// </remarks>
public sealed partial class FeedReader
{
    private const int PrologBytes = 1024;

    /// <summary>Entries beyond that many are left out, and that is a fault of the feed.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Reads one feed.</summary>
    /// <param name="bytes">The feed as received.</param>
    /// <param name="contentType">The header that it came with (<c>application/rss+xml; charset=utf-8</c>), or null.</param>
    /// <param name="url">Where it came from, to which its links are relative; or null.</param>
    public Feed Read(ReadOnlyMemory<byte> bytes, string? contentType, string? url)
    {
        var faults = new List<string>();
        string? label = CharsetOf(contentType) ?? PrologLabel(bytes.Span);
        if (TextDecoding.Decode(bytes.Span, label) is not { } decoded)
        {
            return Nothing(["it is no text in any known encoding"]);
        }

        if (decoded.Damaged)
        {
            faults.Add($"bytes that are not {decoded.Encoding}");
        }

        string text = Windows1252Marks(decoded.Text);
        int first = text.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF");
        if (first < 0)
        {
            return Nothing(["it is empty"]);
        }

        Uri? address = url is null ? null : FeedLinks.Resolve(url, null);
        Feed feed = text[first] == '{' ? JsonFeed.Read(text, address, faults) : XmlFeed.Read(text, address, faults);
        if (feed.Entries.Count <= MaxEntries)
        {
            return feed;
        }

        faults.Add(string.Create(CultureInfo.InvariantCulture, $"{feed.Entries.Count} entries, of which the first {MaxEntries} are read"));
        return feed with { Entries = [.. feed.Entries.Take(MaxEntries)] };
    }

    // Quotation marks of windows-1252 that somebody passed on as if they were Unicode: control codes, which no text has.
    private static string Windows1252Marks(string text) => text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') < 0
        ? text
        : string.Create(text.Length, text, static (fixedText, original) =>
        {
            for (int i = 0; i < fixedText.Length; i++)
            {
                fixedText[i] = char.IsBetween(original[i], '\u0080', '\u009F') ? MarkupEntities.OfWindows1252((byte)original[i]) : original[i];
            }
        });

    private static Feed Nothing(string[] faults) => new() { Entries = [], Faults = faults };

    private static string? CharsetOf(string? contentType) =>
        contentType is { Length: < 500 } && Charset().Match(contentType) is { Success: true } match ? match.Groups["label"].Value : null;

    // What the XML declaration says, read as ASCII; UTF-16 shows itself by its bytes.
    private static string? PrologLabel(ReadOnlySpan<byte> bytes)
    {
        string prolog = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrologBytes)]);
        return Declared().Match(prolog) is { Success: true } match ? match.Groups["label"].Value : null;
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*(?<label>[A-Za-z0-9_.:-]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Charset();

    [GeneratedRegex("<\\?xml[^>]*?encoding\\s*=\\s*[\"'](?<label>[A-Za-z0-9_.:-]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Declared();
}
