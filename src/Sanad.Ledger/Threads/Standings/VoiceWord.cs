namespace Sanad.Ledger.Threads.Standings;

/// <summary>What one voice says in one record of a thread.</summary>
/// <param name="Voice">Index of the voice.</param>
/// <param name="Member">Index of the record.</param>
/// <param name="Saying">What it says of the matter.</param>
/// <param name="IsConfirmation">True where it confirms what others said.</param>
/// <param name="IsRetelling">True where an outlet tells flatly what an origin of the same document vouches for: it adds no word of its own.</param>
internal readonly record struct VoiceWord(int Voice, int Member, Saying Saying, bool IsConfirmation, bool IsRetelling);
