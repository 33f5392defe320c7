using System.Globalization;
using System.Text;

namespace Sanad.Intake.Fetching;

/// <summary>What a robots.txt allows one program, by RFC 9309: the longest rule that matches decides, and <c>Allow</c> wins a draw.</summary>
internal sealed class RobotsRules
{
    /// <summary>What is past this is not read, as the RFC allows.</summary>
    public const int MaxBytes = 500 * 1024;

    private const int LongestPattern = 2048;

    private readonly List<(string Pattern, bool Allows)> rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Nothing is allowed, because nobody knows what is.</summary>
    public static RobotsRules Unreachable { get; } = new() { rules = { ("/", false) } };

    /// <summary>The time that the file wants between two requests; null if it does not say.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    /// <param name="bytes">The file; anything that is no line of ours is passed over.</param>
    /// <param name="program">Our name, such as <c>Sanad</c>.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string program)
    {
        var ours = new RobotsRules();
        var everybody = new RobotsRules();
        bool namesUs = false;
        bool forOurs = false;
        bool forEverybody = false;
        bool inHead = false;
        string text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaxBytes)]).TrimStart('\uFEFF');
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            (string key, string value) = KeyAndValue(raw);
            if (key == "user-agent")
            {
                bool isUs = NameIn(value).Equals(program, StringComparison.OrdinalIgnoreCase);
                forOurs = (inHead && forOurs) || isUs;
                forEverybody = (inHead && forEverybody) || value.StartsWith('*');
                inHead = true;
                namesUs |= isUs;
            }
            else if (key is "allow" or "disallow" or "crawl-delay")
            {
                inHead = false;
                ours.Add(key, value, forOurs);
                everybody.Add(key, value, forEverybody);
            }
        }

        return namesUs ? ours : everybody;
    }

    /// <summary>Whether a path, with its query, may be fetched.</summary>
    public bool Allows(string pathAndQuery)
    {
        string path = Canonical(pathAndQuery);
        if (path == "/robots.txt")
        {
            return true;
        }

        int longest = -1;
        bool allows = true;
        foreach ((string pattern, bool ruleAllows) in rules)
        {
            if (pattern.Length >= longest && (pattern.Length > longest || ruleAllows) && Matches(pattern, path))
            {
                longest = pattern.Length;
                allows = ruleAllows;
            }
        }

        return allows;
    }

    private void Add(string key, string value, bool applies)
    {
        if (!applies || value.Length == 0)
        {
            return;
        }

        if (key == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds < 1e6)
            {
                CrawlDelay = TimeSpan.FromSeconds(seconds);
            }

            return;
        }

        string pattern = Canonical(value);
        rules.Add((pattern.Length > LongestPattern ? pattern[..LongestPattern] : pattern, key == "allow"));
    }

    // A piece between two stars is taken where it first stands; what follows then has the most room. So nothing is tried twice.
    private static bool Matches(string pattern, string path)
    {
        bool toTheEnd = pattern.EndsWith('$');
        ReadOnlySpan<char> rest = path;
        ReadOnlySpan<char> pieces = toTheEnd ? pattern.AsSpan(0, pattern.Length - 1) : pattern;
        bool isFirst = true;
        foreach (Range range in pieces.Split('*'))
        {
            ReadOnlySpan<char> piece = pieces[range];
            bool isLast = range.End.GetOffset(pieces.Length) == pieces.Length;
            int at = isFirst ? (rest.StartsWith(piece, StringComparison.Ordinal) ? 0 : -1)
                : toTheEnd && isLast ? (rest.EndsWith(piece, StringComparison.Ordinal) ? rest.Length - piece.Length : -1)
                : rest.IndexOf(piece, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + piece.Length)..];
            isFirst = false;
        }

        return !toTheEnd || rest.Length == 0;
    }

    // Paths are compared with everything outside of ASCII escaped, and nothing escaped that need not be.
    private static string Canonical(string path)
    {
        byte[] units = Encoding.UTF8.GetBytes(path);
        var result = new StringBuilder(units.Length);
        for (int at = 0; at < units.Length; at++)
        {
            byte unit = units[at];
            bool isEscape = unit == '%' && at + 2 < units.Length && char.IsAsciiHexDigit((char)units[at + 1]) && char.IsAsciiHexDigit((char)units[at + 2]);
            if (isEscape)
            {
                unit = Convert.FromHexString([(char)units[at + 1], (char)units[at + 2]])[0];
                at += 2;
            }

            if (isEscape ? char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' : unit is > 0x20 and < 0x7F)
            {
                result.Append((char)unit);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return result.ToString();
    }

    private static (string Key, string Value) KeyAndValue(ReadOnlySpan<char> line)
    {
        int comment = line.IndexOf('#');
        ReadOnlySpan<char> kept = comment < 0 ? line : line[..comment];
        int colon = kept.IndexOf(':');
        return colon < 0 ? ("", "") : (kept[..colon].Trim().ToString().ToLowerInvariant(), kept[(colon + 1)..].Trim().ToString());
    }

    private static string NameIn(string agent)
    {
        int length = 0;
        while (length < agent.Length && (char.IsAsciiLetter(agent[length]) || agent[length] is '-' or '_'))
        {
            length++;
        }

        return agent[..length];
    }
}
