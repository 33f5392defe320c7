using Sanad.Text.Packs;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Makes of a version what linking asks of it. It owns the arena it works in: one for each thread.</summary>
public sealed class MatterMaker(LanguagePack pack)
{
    /// <summary>What linking asks of a version that has a reading.</summary>
    /// <param name="version">The version, with its reading.</param>
    /// <param name="place">Its key; see <see cref="Storage.PlaceInLine.OfVersion"/>.</param>
    public Matter Make(StoredVersion version, long place)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(pack);
        return new Matter { Line = place, Place = place, Keys = [], Weights = [], Claims = [] };
    }
}
