namespace Sanad.Text.Lookup;

/// <summary>The longest run of tokens, from a place on, that the pack knows as one surface.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Node">The pack's node for the surface, or 0 for a single token that the pack does not know.</param>
public readonly record struct Match(int First, int End, int Node);
