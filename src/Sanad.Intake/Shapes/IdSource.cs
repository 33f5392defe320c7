namespace Sanad.Intake.Shapes;

/// <summary>What names a document, and whether a name that comes twice is the input's fault.</summary>
internal enum IdSource
{
    /// <summary>The id that the input gives, or else the file: it is one document.</summary>
    File,

    /// <summary>The id that the input gives, or else its address, or its digest where it has none.</summary>
    Url,

    /// <summary>The id that the input gives, or else the digest of source and text.</summary>
    Digest,

    /// <summary>What its reader made of its address or mark, which may well come twice; as <see cref="Url"/> otherwise.</summary>
    Reader,
}
