namespace Sanad.Testing;

/// <summary>An expected value of a <see cref="CorpusCase"/>.</summary>
/// <param name="Mark"><c>=</c>, <c>+</c> in a clause of the future, <c>-</c> without a publication day.</param>
/// <param name="Text">The value; <c>null</c> for a time without one.</param>
public sealed record CorpusValue(char Mark, string Text);
