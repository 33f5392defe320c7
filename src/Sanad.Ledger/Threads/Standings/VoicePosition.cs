namespace Sanad.Ledger.Threads.Standings;

/// <summary>Where a voice stands after all its words: its last side, and the most it said on it.</summary>
/// <param name="Voice">Index of the voice.</param>
/// <param name="Saying">The most it said since it last changed sides; what takes no side counts only where it took none.</param>
/// <param name="Member">Index of the record that first says so.</param>
/// <param name="IsConfirmation">True where it confirmed what others said.</param>
/// <param name="HasTurned">True where it denied before what it now holds.</param>
internal readonly record struct VoicePosition(int Voice, Saying Saying, int Member, bool IsConfirmation, bool HasTurned)
{
    public bool IsFor => Saying >= Saying.Claims;

    // The positions of all voices that speak, in the order of their index.
    public static IEnumerable<VoicePosition> All(ThreadWords words) =>
        words.Words.Where(word => !word.IsRetelling).GroupBy(word => word.Voice).OrderBy(own => own.Key).Select(own => Of([.. own]));

    private static VoicePosition Of(VoiceWord[] own)
    {
        VoicePosition position = Begin(own[0], hasTurned: false);
        foreach (VoiceWord word in own.AsSpan(1))
        {
            if (word.Saying == Saying.DoesNotConfirm)
            {
                continue;
            }

            bool wasDenied = position.Saying == Saying.Denies;
            if (position.Saying == Saying.DoesNotConfirm || wasDenied != (word.Saying == Saying.Denies))
            {
                position = Begin(word, position.HasTurned || (wasDenied && word.Saying >= Saying.Claims));
            }
            else if (word.Saying > position.Saying || (word.IsConfirmation && !position.IsConfirmation))
            {
                position = Begin(word, position.HasTurned);
            }
        }

        return position;
    }

    private static VoicePosition Begin(VoiceWord word, bool hasTurned) => new(word.Voice, word.Saying, word.Member, word.IsConfirmation, hasTurned);
}
