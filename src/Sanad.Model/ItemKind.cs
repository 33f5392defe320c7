namespace Sanad.Model;

/// <summary>What one item of a document is: a report, or a headline stuck to one.</summary>
public enum ItemKind
{
    /// <summary>A report; its sentences share a place, a day and their pronouns.</summary>
    Article,

    /// <summary>A headline of some other report, read by itself; its day is not known.</summary>
    Headline,
}
