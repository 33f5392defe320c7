namespace Sanad.Intake.Fetching;

/// <summary>What is fetched: it decides which content types are read, and whether robots.txt is asked.</summary>
public enum FetchKind
{
    /// <summary>A feed that somebody named. It is there to be polled, so robots.txt is not asked; the delays hold.</summary>
    Feed,

    /// <summary>A page that a feed points to; robots.txt is asked first.</summary>
    Page,

    /// <summary>A robots.txt; cut at 500 kB instead of refused.</summary>
    Robots,
}
