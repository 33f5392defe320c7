namespace Sanad.Ledger.Threads.Linking;

/// <summary>Kinds of acts that reports code alternately when they speak of one matter: an offensive is told as fighting, as an advance and as the freeing of a town.</summary>
public enum ActGroup
{
    /// <summary>A figure, which is no act.</summary>
    None,

    /// <summary>Fighting and moving of forces: ASSAULT, MOBILIZE, RETREAT.</summary>
    Force,

    /// <summary>COERCE.</summary>
    Coercion,

    /// <summary>PROTEST.</summary>
    Protest,

    /// <summary>Coming to terms: AGREE, COOPERATE, CONCEDE.</summary>
    Terms,

    /// <summary>CONSULT.</summary>
    Talks,

    /// <summary>SUPPORT.</summary>
    Support,

    /// <summary>AID.</summary>
    Aid,

    /// <summary>REQUEST.</summary>
    Request,

    /// <summary>ACCUSE.</summary>
    Accusation,

    /// <summary>REJECT.</summary>
    Rejection,

    /// <summary>THREATEN.</summary>
    Threat,

    /// <summary>SANCTION.</summary>
    Sanction,
}
