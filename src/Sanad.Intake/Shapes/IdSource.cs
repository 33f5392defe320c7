namespace Sanad.Intake.Shapes;

/// <summary>What names a document that its input gives no id.</summary>
internal enum IdSource
{
    /// <summary>The file: it is one document.</summary>
    File,

    /// <summary>Its address, or its digest where it has none or where the address came already.</summary>
    Url,

    /// <summary>The digest of its source and text.</summary>
    Digest,
}
