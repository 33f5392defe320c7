namespace Sanad.Reader.Lexicon;

/// <summary>A word that makes a clause less sure.</summary>
/// <param name="Effect">believed, unconfirmed, denied, hypothetical or future.</param>
/// <param name="Reach">What of its sentence it touches.</param>
internal sealed record HedgeSense(string Effect, HedgeReach Reach);
