using Sanad.Model;

namespace Sanad.Intake;

/// <summary>What the intake hands on: a document, or why there is none.</summary>
/// <remarks>Exactly one of the two is set.</remarks>
public sealed record IntakeItem
{
    private IntakeItem()
    {
    }

    /// <summary>The document, if it could be read.</summary>
    public Document? Document { get; private init; }

    /// <summary>Why it could not, otherwise.</summary>
    public DocumentDiagnostic? Diagnostic { get; private init; }

    /// <summary>About how many bytes of input it took, for progress and for bounding memory.</summary>
    public long SizeBytes { get; private init; }

    /// <summary>Bytes of files that the intake had taken when it handed this on, as they lie on disk; compare <see cref="DocumentIntake.SizeOf"/>.</summary>
    public long TakenBytes { get; internal init; }

    /// <summary>Where the document stands, where its reader knows more than the file.</summary>
    internal InputPlace? At { get; private init; }

    /// <summary>Whether the input says which version of a publication the document is, so that others may have its id.</summary>
    internal bool IsVersion { get; init; }

    /// <summary>An item that is a document of <paramref name="sizeBytes"/> bytes of input.</summary>
    public static IntakeItem Of(Document document, long sizeBytes) => new() { Document = document, SizeBytes = sizeBytes };

    internal static IntakeItem Of(Document document, long sizeBytes, InputPlace at) => new() { Document = document, SizeBytes = sizeBytes, At = at };

    internal IntakeItem With(Document document) => this with { Document = document };

    /// <summary>An item that says why a document could not be read.</summary>
    public static IntakeItem Failed(DocumentDiagnostic diagnostic) => new() { Diagnostic = diagnostic };
}
