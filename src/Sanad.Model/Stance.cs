namespace Sanad.Model;

/// <summary>What an origin does with the content it vouches for.</summary>
public enum Stance
{
    /// <summary><c>states</c>: says it plainly.</summary>
    States,

    /// <summary><c>claims</c>: claims it, and the text leaves it at that.</summary>
    Claims,

    /// <summary><c>believes</c>: thinks, fears or expects it.</summary>
    Believes,

    /// <summary><c>confirms</c>: confirms what others said.</summary>
    Confirms,

    /// <summary><c>denies</c>: says that it is not so.</summary>
    Denies,

    /// <summary><c>not-confirmed</c>: has not confirmed it.</summary>
    NotConfirmed,
}
