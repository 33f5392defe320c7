namespace Sanad.Model;

/// <summary>What sort of text a document is, as its input says.</summary>
public enum DocumentKind
{
    /// <summary>A report: sentences that end with a full stop, possibly with headlines stuck to it.</summary>
    Article,

    /// <summary>One headline, which leaves out verbs, postpositions and the full stop.</summary>
    Headline,
}
