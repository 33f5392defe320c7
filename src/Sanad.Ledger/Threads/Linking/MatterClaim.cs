namespace Sanad.Ledger.Threads.Linking;

/// <summary>One event or figure of a document as linking sees it.</summary>
public sealed record MatterClaim
{
    /// <summary>The record's ordinal; see <see cref="Storage.PlaceInLine.OfRecord"/>.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The record's id, its sixteen hexadecimal digits as a number.</summary>
    public required long Id { get; init; }

    /// <summary>See <see cref="ClaimKind"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>Index of its sentence in <see cref="Matter.Sentences"/>.</summary>
    public int Sentence { get; init; }

    /// <summary>Who did it, or whom a figure counts.</summary>
    public MatterParty[] Actors { get; init; } = [];

    /// <summary>To whom.</summary>
    public MatterParty[] Recipients { get; init; } = [];

    /// <summary>Where; only its name and country are set.</summary>
    public MatterParty Place { get; init; }

    /// <summary>First day that it may have happened, as <see cref="DateOnly.DayNumber"/>; 0 where no time is told.</summary>
    public int FirstDay { get; init; }

    /// <summary>Last day, likewise.</summary>
    public int LastDay { get; init; }

    /// <summary>Whether it is told as background from before.</summary>
    public bool IsHistorical { get; init; }

    /// <summary>Whether it is told as an act from before the report or beside its own; see <see cref="StoryFinder"/>.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Whether the time that an event is told with lies before the report and is not that of its head; see <see cref="StoryFinder"/>.</summary>
    public bool IsAgo { get; init; }

    /// <summary>Whether it stands behind words that recall to readers what they know: the report's own matter, or another.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>Whether its sentence goes on about the act told before it: "in this attack".</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it is future, hypothetical or negated.</summary>
    public bool IsUnreal { get; init; }

    /// <summary>Hashes of the telling words of its cue, ascending.</summary>
    public int[] Cue { get; init; } = [];

    /// <summary>Ordinal of the earlier record that the Reader found to tell the same; −1 where there is none.</summary>
    public int Same { get; init; } = -1;

    /// <summary>Ordinal of the event that a figure belongs to; −1 where there is none.</summary>
    public int Event { get; init; } = -1;

    /// <summary>A figure's lower bound, or the only one that it has.</summary>
    public double Low { get; init; }

    /// <summary>A figure's upper bound, likewise; infinite for one in vague words ("thousands").</summary>
    public double High { get; init; }

    /// <summary>Whether a figure is told as a rise or a fall.</summary>
    public CourseOfValue Course { get; init; }

    /// <summary>Hash of a figure's unit; 0 where it has none.</summary>
    public int Unit { get; init; }

    /// <summary>Whether a figure is a running total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether a figure is of those added since: "five more".</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether a figure is a part of another.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it tells what its report is about; see <see cref="PrincipalFinder"/>.</summary>
    public bool IsPrincipal { get; set; }

    /// <summary>Whether it is a figure.</summary>
    public bool IsFigure => ClaimKind.IsFigure(Kind);

    /// <summary>See <see cref="ActGroup"/>.</summary>
    public ActGroup Group => ClaimKind.GroupOf(Kind);

    /// <summary>Whether it did not happen as told, or not now.</summary>
    public bool IsAside => IsHistorical || IsUnreal;

    /// <summary>Whether a figure may be any above its lower bound.</summary>
    public bool IsOpen => double.IsPositiveInfinity(High);

    /// <summary>Whether two claims name the same place.</summary>
    public bool IsAtSamePlace(MatterClaim other) => Place.Name != 0 && Place.Name == other.Place.Name;

    /// <summary>Whether two claims tell the same time.</summary>
    public bool IsAtSameTime(MatterClaim other) => FirstDay != 0 && FirstDay == other.FirstDay && LastDay == other.LastDay;

    /// <summary>Whether its time and that of another have days in common.</summary>
    public bool IsWithinTime(MatterClaim other) => FirstDay != 0 && other.FirstDay != 0 && !IsAtOtherTime(other);

    /// <summary>Whether the times of two claims exclude each other.</summary>
    public bool IsAtOtherTime(MatterClaim other) => FirstDay != 0 && other.FirstDay != 0 && (FirstDay > other.LastDay || other.FirstDay > LastDay);
}
