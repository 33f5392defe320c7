using System.Text.Json;
using Sanad.Testing;

namespace Sanad.Application.Tests;

/// <summary>Strings that have broken other programs.</summary>
internal static class NaughtyStrings
{
    public const string Folder = "robustness/naughty-strings";

    public static string[] OfShared() => JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(RepositoryFolder.SharedPathOf(Folder, "blns.json")))!;

    // Our own, so that a clone without the shared data tries the worst of them too.
    public static string[] Own { get; } =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1", "\uFEFF=1", "\u200F=1", "\u202E=1", "\u2066=1", "\u200B-1", "\u200D@x",
        "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\u3000\uFF1D1", "\uFE661", "\u22121", "\u0301=1", "\u0001=1", "\0=1", "=cmd|' /C calc'!A0",
        "a,b", "a\"b", "\"", "\"\"", "a\nb", "a\r\nb", "\r\n", ",", ";", "a;b", "\\;", "\\", "'", "'=1", " ", "", "]]>", "<b>&amp;</b>", "<!--", "\u001b[31m",
        "\uFFFE\uFFFF", "\u0085\u2028\u2029", "{\"a\":1}", "' OR 1=1 --", "😀", "\u202Eخبر\u202C",
    ];
}
