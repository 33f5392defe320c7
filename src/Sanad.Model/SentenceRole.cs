namespace Sanad.Model;

/// <summary>What a sentence does in the report.</summary>
public enum SentenceRole
{
    /// <summary>It tells the report.</summary>
    Body,

    /// <summary>It is a headline: of the title, or of an item of headlines.</summary>
    Headline,

    /// <summary>It gives the place, day or agency from which the report was sent.</summary>
    Dateline,

    /// <summary>It names the writer.</summary>
    Byline,

    /// <summary>It belongs to the page and not to the report: “read more”, copyright, photo credit.</summary>
    Boilerplate,
}
