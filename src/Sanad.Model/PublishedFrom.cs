namespace Sanad.Model;

/// <summary>How the publication day of a document is known.</summary>
public enum PublishedFrom
{
    /// <summary>It is not known; <c>null</c> in JSON.</summary>
    Unknown,

    /// <summary>The input or the command line said so.</summary>
    Metadata,

    /// <summary>The page the text was taken from prints it.</summary>
    Page,

    /// <summary>It was worked out from the text; see <see cref="InferredPublished"/>.</summary>
    Inferred,
}
