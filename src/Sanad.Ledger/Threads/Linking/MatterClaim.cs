namespace Sanad.Ledger.Threads.Linking;

/// <summary>One event or figure of a document as linking sees it.</summary>
public sealed record MatterClaim
{
    /// <summary>The record's ordinal; see <see cref="Storage.PlaceInLine.OfRecord"/>.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The record's id, its sixteen hexadecimal digits as a number.</summary>
    public required long Id { get; init; }

    /// <summary>PLOVER's category, or 32 and the measure.</summary>
    public required int Kind { get; init; }
}
