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

    /// <summary>First unit of the cue, or −1 for speech that runs on.</summary>
    public int CueUnit { get; init; } = -1;

    /// <summary>Whether it makes a quotation record.</summary>
    public required bool Quote { get; set; }

    /// <summary>Whether a clause or a quotation behind the cue says what was said.</summary>
    public bool HasContent { get; init; } = true;

    /// <summary>Whether the cue ends a clause; a participle (زور دیتے ہوئے) does not.</summary>
    public bool IsFinite { get; init; } = true;

    /// <summary>Whether it stands beside the clause (X کے مطابق) and does not govern it.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether a statement carries it (X کے بیان کے مطابق), so that who speaks in it may be named beside it.</summary>
    public bool IsStatement { get; init; }

    /// <summary>Index of the time at which it was said, or −1.</summary>
    public int Said { get; init; } = -1;

    /// <summary>Whom it was said to, or null.</summary>
    public Actor? Addressee { get; init; }

    /// <summary>Whether it speaks of what was told before ("this was said by …").</summary>
    public bool IsOfPrevious { get; init; }

    /// <summary>Units of its own sentence that it speaks of, told before it; empty for none.</summary>
    public TextRange Told { get; init; }

    /// <summary>Whether it says no more than that somebody has said nothing.</summary>
    public bool IsSilent { get; init; }

    public required string Rule { get; init; }

    public bool Covers(int unit) => Scope.Contains(unit);

    /// <summary>Whether it can be said of an event: what somebody demanded, threatened or blamed openly is neither denied nor left open by others.</summary>
    public bool Fits(EventType type, bool isTold) => Stance is not (Stance.Denies or Stance.NotConfirmed)
        || (isTold ? type is not EventType.Accuse : !IsSilent && type is not (EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Support));
}
