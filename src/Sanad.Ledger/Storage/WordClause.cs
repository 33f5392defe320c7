using System.Collections.Immutable;

namespace Sanad.Ledger.Storage;

/// <summary>A condition on the words of a document: it has one of the phrases, or none of them.</summary>
/// <param name="Phrases">The phrases, any of which will do.</param>
/// <param name="IsExcluded">True where none may be there.</param>
public sealed record WordClause(ImmutableArray<WordPhrase> Phrases, bool IsExcluded);
