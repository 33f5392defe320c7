using Microsoft.Playwright;
using Xunit;

namespace Sanad.Server.Tests.Browser;

/// <summary>No script of a document runs in a browser, on pages or error pages.</summary>
public sealed class AttackTests(HostileLedger ledger, Chromium chromium) : IClassFixture<HostileLedger>, IClassFixture<Chromium>
{
    [BrowserTheory]
    [InlineData("/en/documents")]
    [InlineData("/ur/search?kind=figure")]
    [InlineData("/en/sources")]
    [InlineData("/ur/threads")]
    [InlineData("/ur/timeline?about=Russia")]
    [InlineData("/en/actor?name=Russia")]
    [InlineData("/en/map")]
    public async Task Nothing_runs_where_attacks_are_listed(string path)
    {
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, path), 1280, false, faults);
        for (int i = 0; i < 4 && await page.Locator("a[rel=next]").CountAsync() > 0; i++)
        {
            await page.ClickAsync("a[rel=next]");
        }

        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    public static TheoryData<int> Attacks => [.. Enumerable.Range(0, HostileLedger.Own.Length)];

    [BrowserTheory]
    [MemberData(nameof(Attacks))]
    public async Task Nothing_runs_in_a_report_a_search_or_an_error(int number)
    {
        string payload = Uri.EscapeDataString(HostileLedger.Own[number].Replace("\uD800", "\uFFFD", StringComparison.Ordinal));
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, $"/ur/document?id={number}%20{payload}&source=Outlet%20{number % 7}%20{payload}"), 1280, false, faults);
        Assert.NotEqual(0, await page.Locator("p.text").CountAsync());
        await page.GotoAsync(new Uri(ledger.Address, $"/en/search?q={payload}&outlet={payload}").ToString());
        Assert.Empty(faults);
        await page.GotoAsync(new Uri(ledger.Address, $"/en/document?id=gone{payload}").ToString());
        await page.Context.CloseAsync();
        Assert.DoesNotContain(faults, fault => !fault.Contains("404", StringComparison.Ordinal));
    }
}
