namespace Sanad.Model;

/// <summary>What a figure measures.</summary>
public enum Measure
{
    /// <summary>People killed.</summary>
    Killed,

    /// <summary>People wounded.</summary>
    Wounded,

    /// <summary>Killed and wounded together.</summary>
    Casualties,

    /// <summary>People missing.</summary>
    Missing,

    /// <summary>People captured or held hostage.</summary>
    Captured,

    /// <summary>People arrested.</summary>
    Arrested,

    /// <summary>People driven from their homes.</summary>
    Displaced,

    /// <summary>Troops, police or fighters sent or stationed.</summary>
    Deployed,

    /// <summary>People who took part.</summary>
    Participants,

    /// <summary>Workers.</summary>
    Workers,

    /// <summary>Weapons; the unit names which.</summary>
    Weapons,

    /// <summary>Money; the unit is its ISO 4217 code and the values are in whole units of it.</summary>
    Money,

    /// <summary>A prison sentence; the unit is month or year.</summary>
    Sentence,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Distance.</summary>
    Distance,

    /// <summary>Area.</summary>
    Area,

    /// <summary>A share in percent.</summary>
    Percent,

    /// <summary>Any other counted thing; the unit is an English noun.</summary>
    Count,
}
