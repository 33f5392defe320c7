using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Sanad.Server.Tests.Browser;

/// <summary>Every page as a reader has it: both languages, phone and desktop, dark and light.</summary>
public sealed class LookTests(ServedLedger ledger, Chromium chromium) : IClassFixture<ServedLedger>, IClassFixture<Chromium>
{
    private const string Report = "/document?id=sample-04&source=Khabarnama%20Urdu";

    // Urdu text whose lines are too close for Nastaliq; text that is cut off; text that runs the wrong way; right and left in a style.
    private const string Bidi = """
        () => {
          const urdu = /[\u0600-\u06FF]/, faults = [];
          for (const element of document.querySelectorAll("body *")) {
            const style = getComputedStyle(element);
            const own = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join("");
            const name = `${element.localName}.${element.className}: ${own.trim().slice(0, 40)}`;
            if (!element.checkVisibility() || element.closest(".visually-hidden, option")) continue;
            if (element.closest("[lang]").lang === "ur" && urdu.test(own)) {
              if (!["inline"].includes(style.display) && parseFloat(style.lineHeight) < 2.5 * parseFloat(style.fontSize) - 1 && element.localName !== "a") faults.push(`lines ${style.lineHeight} of ${style.fontSize}: ${name}`);
              if (style.direction !== "rtl") faults.push(`direction: ${name}`);
            }
            if (own.trim() && style.overflow === "hidden" && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off: ${name}`);
            if (style.letterSpacing !== "normal" && parseFloat(style.letterSpacing) !== 0) faults.push(`letter spacing: ${name}`);
            if (own.trim() && style.unicodeBidi === "bidi-override") faults.push(`override: ${name}`);
          }
          if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) faults.push(`wider than the screen: ${document.documentElement.scrollWidth}`);
          for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) if (/(margin|padding|border)-(left|right)|text-align: (left|right)|(^|[;{ ])(left|right):/.test(rule.cssText)) faults.push(`not logical: ${rule.cssText}`);
          return faults;
        }
        """;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", ""), ("search", "/search"), ("words", "/search?q=Minsk"), ("records", "/search?kind=figure&measure=killed"), ("nothing", "/search?q=qqqq"), ("documents", "/documents"), ("report", Report),
        ("sources", "/sources"), ("news", "?days=365"), ("threads", "/threads"), ("thread", "/thread?id=87746ca2dc5b1710"), ("actors", "/actors"), ("actor", "/actor?name=Belarus"), ("person", "/actor?name=Alexander%20Lukashenko"), ("pair", "/pair?a=Belarus&b=Russia"), ("timeline", "/timeline?about=Belarus"), ("map", "/map"), ("map-world", "/map?view=world&kind=event"), ("map-nothing", "/map?party=Atlantis"), ("check", "/check"), ("read", "/read"), ("keys", "/keys"), ("as-of", "/search?kind=event&as-of=2027-04-30"), ("error", "/nowhere"),
    ];

    public static TheoryData<string, string, int, bool> Views()
    {
        var views = new TheoryData<string, string, int, bool>();
        foreach (string language in (string[])["ur", "en"])
        {
            foreach ((string name, string path) in Pages)
            {
                views.Add(name, $"/{language}{path}", 1280, false);
                views.Add(name, $"/{language}{path}", 360, true);
            }
        }

        return views;
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task A_page_keeps_nobody_out_and_no_letter_is_lost(string name, string path, int width, bool isDark)
    {
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, path), width, isDark, faults);
        faults.RemoveAll(fault => name == "error" && fault.Contains("404", StringComparison.Ordinal));
        faults.AddRange(await page.EvaluateAsync<string[]>(Bidi));
        AxeResult axe = await page.RunAxe();
        faults.AddRange(axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
        await KeepPictureAsync(page, $"{name}-{path[1..3]}-{width}");
        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    // Where each letter stands with the marks and without them, each paragraph in one line: a break that hangs on a sixtieth of a pixel says nothing of the letters.
    [BrowserTheory]
    [InlineData("/ur" + Report, 1280)]
    [InlineData("/en" + Report, 1280)]
    [InlineData("/ur" + Report, 360)]
    public async Task Marks_move_no_letter(string path, int width)
    {
        const string Places = """
            () => [...document.querySelectorAll("p.text")].flatMap(paragraph => {
              const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), places = [];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                for (let at = 0; at < node.data.length; at++) {
                  const range = document.createRange();
                  range.setStart(node, at); range.setEnd(node, at + 1);
                  const box = range.getBoundingClientRect();
                  places.push(Math.round(box.x), Math.round(box.y));
                }
              }
              return places;
            })
            """;
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, path), width, false, faults);
        Assert.NotEqual(0, await page.Locator("p.text mark").CountAsync());
        await page.EvaluateAsync("() => { for (const text of document.querySelectorAll('p.text')) text.style.whiteSpace = 'nowrap'; }");
        int[] marked = await page.EvaluateAsync<int[]>(Places);
        await page.EvaluateAsync("() => { for (const text of document.querySelectorAll('p.text')) text.textContent = text.textContent; }");
        int[] plain = await page.EvaluateAsync<int[]>(Places);
        await page.Context.CloseAsync();
        Assert.Empty(faults);
        Assert.Equal(plain.Length, marked.Length);
        Assert.DoesNotContain(plain.Zip(marked), pair => Math.Abs(pair.First - pair.Second) > 1);
    }

    [BrowserTheory]
    [InlineData("/ur")]
    [InlineData("/en")]
    public async Task Every_page_is_reached_by_keys(string language)
    {
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, language + Report), 1280, false, faults);
        await page.Keyboard.PressAsync("j");
        Assert.True(await page.Locator(".record.lit").First.EvaluateAsync<bool>("card => card === document.activeElement"));
        Assert.NotEqual(0, await page.Locator("mark.lit").CountAsync());
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#keys").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("#keys").IsVisibleAsync());
        await page.Keyboard.PressAsync("/");
        await Chromium.ArriveAsync(page, $"{language}/search$");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("q", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.TypeAsync("Minsk");
        await page.Keyboard.PressAsync("Enter");
        await Chromium.ArriveAsync(page, "/search\\?q=Minsk$");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Chromium.ArriveAsync(page, $"{language}/document\\?");
        await page.Keyboard.PressAsync("l");
        await Chromium.ArriveAsync(page, language == "/ur" ? "/en/document\\?" : "/ur/document\\?");
        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    [BrowserTheory]
    [InlineData("ur", "read", 360)]
    [InlineData("en", "read", 1280)]
    [InlineData("ur", "check", 1280)]
    [InlineData("en", "check", 360)]
    public async Task A_pasted_text_is_read_and_checked(string language, string form, int width)
    {
        var faults = new List<string>();
        IPage page = await chromium.OpenAsync(new Uri(ledger.Address, $"/{language}/{form}"), width, false, faults);
        await page.FillAsync("#text", "یوکرین کی فوج نے کہا ہے کہ کورسک میں اب تک بیلاروس کے کم از کم 450 فوجی ہلاک ہو چکے ہیں۔");
        await page.ClickAsync("form.read button");
        await page.Locator(form == "read" ? ".result .record.figure" : ".claim").First.WaitForAsync();
        Assert.Equal(form == "read" ? 1 : 2, await page.Locator(form == "read" ? ".record.figure" : ".claim").CountAsync());
        faults.AddRange(await page.EvaluateAsync<string[]>(Bidi));
        AxeResult axe = await page.RunAxe();
        faults.AddRange(axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
        await KeepPictureAsync(page, $"result-{form}-{language}-{width}");
        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    // For people to look at: SANAD_PICTURES names the folder.
    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SANAD_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(folder, name + ".png"), FullPage = true });
        }
    }
}
