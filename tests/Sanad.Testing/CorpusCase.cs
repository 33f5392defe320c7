namespace Sanad.Testing;

/// <summary>A case of a <see cref="CorpusFile"/>.</summary>
/// <param name="Rule">Name of the rule that it is a case of.</param>
/// <param name="Line">Line of the file.</param>
/// <param name="Mark">What is expected: <c>&gt;</c> <c>~</c> <c>!</c> or <c>x</c>.</param>
/// <param name="Text">The Urdu text.</param>
/// <param name="Values">What it gives, in order.</param>
public sealed record CorpusCase(string Rule, int Line, char Mark, string Text, IReadOnlyList<CorpusValue> Values)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line} {Rule} {Mark} {Text}";
}
