using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Sanad.Server.Tests.Browser;

/// <summary>A Chromium without a window, started once for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    // The browser of the system; null where there is none.
    public static string? Path { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is not null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    // A page of its own. Every fault that it meets is added to the list: errors, refusals of the policy, dialogs, requests to elsewhere.
    public async Task<IPage> OpenAsync(Uri address, int width, bool isDark, List<string> faults)
    {
        IBrowserContext context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add(message.Text);
            }
        };
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                faults.Add($"request: {request.Url}");
            }
        };
        await page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return page;
    }

    // Until the address is as the pattern says and the page there is loaded. WaitForURLAsync looks at the address before it listens, and misses a page that comes in between.
    public static async Task ArriveAsync(IPage page, string pattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        await page.EvaluateAsync("() => new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))");
    }
}
