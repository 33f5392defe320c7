namespace Sanad.Ledger.Threads.Standings;

/// <summary>How well a matter is vouched for. Its code is its name in lower case.</summary>
public enum StandingCode
{
    /// <summary>One independent voice asserts it.</summary>
    Reported,

    /// <summary>Two or more independent voices assert it.</summary>
    Corroborated,

    /// <summary>Some assert it and others deny it, or their figures exclude each other.</summary>
    Contested,

    /// <summary>A party to it says so too, after others, or admits it.</summary>
    Confirmed,

    /// <summary>It is denied, and nobody independent asserts it.</summary>
    Denied,

    /// <summary>It is only believed or claimed, or those concerned have not confirmed it.</summary>
    Unconfirmed,

    /// <summary>People rejected every record of it: nothing is told.</summary>
    Rejected,
}
