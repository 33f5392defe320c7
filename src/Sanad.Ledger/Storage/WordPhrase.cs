using System.Collections.Immutable;

namespace Sanad.Ledger.Storage;

/// <summary>Folded words that must follow each other; punctuation between them does not count.</summary>
/// <param name="Words">The words, at least one.</param>
/// <param name="IsPrefix">True where the last is only the beginning of a word.</param>
public sealed record WordPhrase(ImmutableArray<string> Words, bool IsPrefix);
