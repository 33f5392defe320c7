namespace Sanad.Application.Actors;

/// <summary>Which way a record goes between the two parties of a pair.</summary>
public enum DealingWay
{
    /// <summary>The first does something to the second.</summary>
    There,

    /// <summary>The second does something to the first.</summary>
    Back,

    /// <summary>Both do it, with or to each other.</summary>
    Together,

    /// <summary>It is told on the first's word of the second.</summary>
    FirstSays,

    /// <summary>It is told on the second's word of the first.</summary>
    SecondSays,

    /// <summary>A figure about both, or that one gives of the other.</summary>
    Figure,
}
