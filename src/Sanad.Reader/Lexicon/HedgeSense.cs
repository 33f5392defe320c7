namespace Sanad.Reader.Lexicon;

/// <summary>A word that makes a clause less sure.</summary>
/// <param name="Effect">believed, unconfirmed, denied, hypothetical or future.</param>
/// <param name="Before">Whether it touches only the event right before it, not its whole clause.</param>
/// <param name="Infinitive">Whether it touches only an infinitive right before it (رہا کرنے کا اعلان).</param>
internal sealed record HedgeSense(string Effect, bool Before, bool Infinitive);
