namespace Sanad.Reader.Lexicon;

/// <summary>A word that makes a clause less sure.</summary>
/// <param name="Effect">believed, unconfirmed, denied, hypothetical or future.</param>
/// <param name="Before">Whether it touches only the event right before it, not its whole clause.</param>
/// <param name="OfNoun">Whether it touches only what the noun behind it tells of.</param>
internal sealed record HedgeSense(string Effect, bool Before, bool OfNoun);
