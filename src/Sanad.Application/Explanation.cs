using System.Collections.Immutable;
using Sanad.Intake;
using Sanad.Model;

namespace Sanad.Application;

/// <summary>Why the records of one document are what they are.</summary>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Derivations">One tree for each record, in order of the text.</param>
/// <param name="Diagnostic">Why the document could not be read; null where it could.</param>
public sealed record Explanation(Document? Document, ImmutableArray<Derivation> Derivations, DocumentDiagnostic? Diagnostic);
