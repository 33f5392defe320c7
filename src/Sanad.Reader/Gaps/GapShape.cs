namespace Sanad.Reader.Gaps;

/// <summary>What the words beside an unknown name make it look like.</summary>
public enum GapShape
{
    /// <summary>Nothing beside it tells.</summary>
    Open,

    /// <summary>An office, rank or title stands beside it, or نے behind it.</summary>
    Person,

    /// <summary>"In" or "from … to" stands behind it, or a place before it.</summary>
    Place,

    /// <summary>A noun for a body stands beside it: an army, a party, a group.</summary>
    Body,
}
