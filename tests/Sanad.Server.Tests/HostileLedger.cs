using System.Text.Json;
using Sanad.Testing;

namespace Sanad.Server.Tests;

/// <summary>A ledger whose documents carry an attack in every field: ours, and those of <c>../shared</c> where they are there.</summary>
public sealed class HostileLedger : ServedLedger
{
    public static string[] Own { get; } =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "<svg/onload=alert(1)>", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "<!--<img src=--><img src=x onerror=alert(1)//>", "{{7*7}}", "</style><script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">x</a>", "&lt;script&gt;alert(1)&lt;/script&gt;", "\u202E<b>\u2066x", "<iframe srcdoc='<script>alert(1)</script>'>", "]]><script>alert(1)</script>", "\uD800<b>",
        "<base href=//evil.example>", "<form action=//evil.example><button>x", "<meta http-equiv=refresh content=0;url=//evil.example>",
    ];

    public static string[] Payloads { get; } = [.. Own, .. Shared("dompurify-xss"), .. Shared("htmlsanitizer-xss")];

    protected override IReadOnlyList<string> Input
    {
        get
        {
            string path = PathOf("hostile.jsonl");
            File.WriteAllLines(path, Payloads.Select((payload, number) => JsonSerializer.Serialize(new
            {
                id = $"{number} {Beginning(payload)}",
                source = $"Outlet {number % 7} {Beginning(payload)}",
                url = number % 2 == 0 ? payload : $"https://example.org/{payload}",
                title = $"بیلاروس {payload} کے 12 فوجی ہلاک",
                published = "2027-03-01",
                text = $"روس کے صدر {payload} نے کہا ہے کہ {payload} میں 450 فوجی ہلاک ہوئے۔ ماسکو میں 7 فوجی ہلاک ہوئے۔ {payload}\n{payload}",
            })));
            return [path];
        }
    }

    // A name is part of an address, which has its limit.
    private static string Beginning(string payload) => payload[..Math.Min(payload.Length, 800)];

    private static string[] Shared(string name)
    {
        string path = RepositoryFolder.SharedPathOf("robustness", name, "payloads.json");
        return File.Exists(path)
            ? [.. JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.String ? entry.GetString()! : entry.GetProperty("payload").GetString()!)]
            : [];
    }
}
