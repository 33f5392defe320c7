using Sanad.Model;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Someone who vouches for a stretch of a sentence.</summary>
internal sealed class Voice
{
    /// <summary>Who; empty for "it is believed".</summary>
    public required Actor[] Who { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Tokens of the cue; empty for speech that runs on.</summary>
    public required TextRange Cue { get; init; }

    /// <summary>Units that are vouched for.</summary>
    public required TextRange Scope { get; init; }

    /// <summary>Verb group of the cue, or −1.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Whether it makes a quotation record.</summary>
    public required bool Quote { get; init; }

    /// <summary>Whether it speaks of the sentence before ("this was said by …").</summary>
    public bool IsOfPrevious { get; init; }

    public required string Rule { get; init; }

    public bool Covers(int unit) => Scope.Contains(unit);
}
