using System.Collections.Frozen;

namespace Sanad.Intake.Pages;

/// <summary>What HTML says about its elements, as far as the text of a page depends on it.</summary>
internal static class PageTags
{
    /// <summary>They mark letters, not places: dropped, which also ends every cost of nesting them wrongly.</summary>
    public static readonly FrozenSet<string> Transparent = Set("b big center em font i nobr s small strike strong tt u wbr html head body");

    public static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track");

    /// <summary>They break a paragraph before and after; a paragraph ends where one begins.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre "
        + "search section summary table tbody td tfoot th thead tr ul amp-sidebar amp-accordion amp-carousel amp-list");

    /// <summary>What they hold is no text of the page.</summary>
    public static readonly FrozenSet<string> Unread = Set(
        "amp-ad amp-analytics amp-consent amp-embed amp-iframe applet audio base canvas datalist embed frame frameset head iframe img input link math meta noembed noframes noscript object option "
        + "plaintext progress meter rp rt script select source style svg template textarea title video xmp");

    /// <summary>An end tag inside one of them closes nothing outside.</summary>
    public static readonly FrozenSet<string> Walls = Set("applet button caption object table td template th");

    public static readonly FrozenSet<string> Raw = Set("iframe noembed noframes plaintext script style textarea title xmp");

    private static readonly string[] Cell = ["td", "th"];
    private static readonly string[] Row = ["td", "th", "tr"];
    private static readonly string[] Rows = ["td", "th", "tr", "tbody", "thead", "tfoot"];
    private static readonly string[] Term = ["dt", "dd"];
    private static readonly string[] Heading = ["h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>The elements that a start tag ends where they are still open, and the element inside which alone it does so.</summary>
    public static (string[] Ended, string Inside) EndedBy(string name) => name switch
    {
        "li" => (["li"], "ul"),
        "dt" or "dd" => (Term, "dl"),
        "td" or "th" => (Cell, "tr"),
        "tr" => (Row, "table"),
        "tbody" or "thead" or "tfoot" => (Rows, "table"),
        "option" => (["option"], "select"),
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (Heading, "div"),
        _ => ([], ""),
    };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
