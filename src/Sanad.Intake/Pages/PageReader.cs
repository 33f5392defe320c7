using System.Text;
using Sanad.Intake.Encodings;
using Sanad.Model;

namespace Sanad.Intake.Pages;

/// <summary>Reads a page of an Urdu news outlet: a report as one document, a page of headlines as one for each.</summary>
/// <remarks>
/// Runs nothing and fetches nothing. A page takes at most <see cref="TimeLimit"/>, whatever its markup. Thread-safe.
/// </remarks>
internal sealed class PageReader(IntakeOptions options)
{
    private const int CharsetBytes = 4096;
    private const int MostMarkupBytes = 5 * 1024 * 1024;
    private const int LeastLetters = 120;
    private const int LeastLettersOfReport = 40;

    /// <summary>The time after which a page is given up.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <summary>What the time is measured with.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The documents of a page, or one diagnostic: INTAKE0030 to INTAKE0034.</summary>
    /// <param name="html">The page as it was served.</param>
    /// <param name="at">Where it came from.</param>
    /// <returns>A report's id is its address without tracking parameters, and empty where the page has no address; a headline's is its link.</returns>
    public IReadOnlyList<IntakeItem> Read(ReadOnlyMemory<byte> html, PageContext at)
    {
        // Hostile markup takes thirty times its length in memory; no outlet's page is half as long as this.
        int most = Math.Min(MostMarkupBytes, options.MaxPageBytes);
        if (html.Length > most)
        {
            return [IntakeItem.Failed(PageMessages.TooLong(at.At, html.Length, most))];
        }

        try
        {
            return ReadPage(html, at, new PageBudget(Time, TimeLimit));
        }
        catch (TimeoutException)
        {
            return [IntakeItem.Failed(PageMessages.TooSlow(at.At, TimeLimit))];
        }
    }

    private IReadOnlyList<IntakeItem> ReadPage(ReadOnlyMemory<byte> html, PageContext at, PageBudget budget)
    {
        if (TextDecoding.Decode(html.Span, at.Charset ?? CharsetOf(html.Span)) is not { } decoded)
        {
            return [IntakeItem.Failed(PageMessages.NotText(at.At))];
        }

        (PageElement root, string? said) = PageTree.Parse(decoded.Text, budget);
        IReadOnlyList<PageBlock> blocks = PageBlocks.Of(root, budget);
        var facts = new PageFacts(root, blocks, at.Url);
        string language = said ?? facts.Locale ?? "";
        MainText main = MainText.Of(root, blocks, facts.Title, budget).OrBodyOf(facts);
        if (IsReport(main, facts))
        {
            IntakeItem report = OtherThanUrdu(main.Letters, language) is { } found
                ? IntakeItem.Failed(PageMessages.NotUrdu(at.At, found))
                : IntakeItem.Of(ReportOf(main, facts), html.Length);
            return [report];
        }

        return Headlines(HeadlineLinks.Of(root, facts.Base, budget), blocks, facts, language, at.At, html.Length);
    }

    // A front page may hold paragraphs too, among many links; a report may be one line, if it says that it is a report.
    private static bool IsReport(MainText main, PageFacts facts)
    {
        bool claims = facts.IsReport && !facts.IsFront;
        return main.Letters.Arabic >= (claims ? LeastLettersOfReport : LeastLetters) && main.LinkShare <= (claims ? 0.75 : 0.45);
    }

    private Document ReportOf(MainText main, PageFacts facts) => new()
    {
        Id = facts.Url is null ? "" : PageUrl.Identity(facts.Url),
        Source = facts.Outlet,
        Url = facts.Url?.AbsoluteUri,
        Title = facts.Title,
        Published = facts.Day ?? options.Published,
        PublishedFrom = facts.Day is null ? PublishedFrom.Metadata : PublishedFrom.Page,
        Text = main.Text,
    };

    private static IReadOnlyList<IntakeItem> Headlines(
        IReadOnlyList<(Uri Link, string Text)> links, IReadOnlyList<PageBlock> blocks, PageFacts facts, string language, InputPlace at, int sizeBytes)
    {
        PageLetters letters = default;
        foreach ((Uri _, string text) in links)
        {
            letters += PageLetters.Of(text);
        }

        if (links.Count == 0)
        {
            PageLetters all = blocks.Aggregate(default(PageLetters), (sum, block) => sum + block.Letters);
            DocumentDiagnostic none = OtherThanUrdu(all, language) is { } script ? PageMessages.NotUrdu(at, script) : PageMessages.NoText(at);
            return [IntakeItem.Failed(none)];
        }

        return OtherThanUrdu(letters, language) is { } found
            ? [IntakeItem.Failed(PageMessages.NotUrdu(at, found))]
            : [.. links.Select(link => IntakeItem.Of(HeadlineOf(link.Link, link.Text, facts), sizeBytes / links.Count))];
    }

    // A headline tells no day: the page was made on one, and its reports on any before it.
    private static Document HeadlineOf(Uri link, string text, PageFacts facts) => new()
    {
        Id = PageUrl.Identity(link),
        Source = facts.Outlet,
        Url = link.AbsoluteUri,
        Kind = DocumentKind.Headline,
        Text = text,
    };

    // The encoding that the page itself names near its beginning, in either form of the tag.
    private static string? CharsetOf(ReadOnlySpan<byte> html)
    {
        string head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, CharsetBytes)]);
        for (int at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = head.IndexOf('>', at);
            string tag = end < 0 ? "" : head[at..end];
            int name = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            int value = name < 0 ? -1 : tag.IndexOf('=', name);
            if (value >= 0)
            {
                string label = tag[(value + 1)..].Trim(' ', '"', '\'', '/', '\t', '\n', '\r');
                return label.Split([' ', '"', '\'', ';'])[0];
            }
        }

        return null;
    }

    // Of few letters the page's own word decides.
    private static string? OtherThanUrdu(PageLetters letters, string language)
    {
        if (letters.All == 0)
        {
            return null;
        }

        if (!letters.IsArabicScript)
        {
            return "hardly in the Arabic script";
        }

        bool isSaid = language.StartsWith("ur", StringComparison.OrdinalIgnoreCase);
        return letters.IsUrdu || (isSaid && letters.Arabic < PageLetters.Few) ? null : "in the Arabic script without the letters of Urdu";
    }
}
