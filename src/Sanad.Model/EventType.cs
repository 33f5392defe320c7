namespace Sanad.Model;

/// <summary>The sixteen event categories of PLOVER.</summary>
public enum EventType
{
    /// <summary><c>AGREE</c>: agree, offer, promise; a future act of cooperation.</summary>
    Agree,

    /// <summary><c>CONSULT</c>: meetings, talks, visits, calls.</summary>
    Consult,

    /// <summary><c>SUPPORT</c>: praise, thank, congratulate, recognise; sign or ratify a treaty.</summary>
    Support,

    /// <summary><c>CONCEDE</c>: apologise, pardon, announce a withdrawal, a ceasefire or an easing.</summary>
    Concede,

    /// <summary><c>COOPERATE</c>: material cooperation of both sides: exercises, trade, fighting side by side.</summary>
    Cooperate,

    /// <summary><c>AID</c>: material help: money, arms, troops, food, rescue, asylum.</summary>
    Aid,

    /// <summary><c>RETREAT</c>: material yielding: withdrawal, release, disarming, resignation.</summary>
    Retreat,

    /// <summary><c>REQUEST</c>: request, demand, appeal, order.</summary>
    Request,

    /// <summary><c>ACCUSE</c>: condemn, criticise, blame, sue, investigate.</summary>
    Accuse,

    /// <summary><c>REJECT</c>: refuse, deny a request, veto, cancel a meeting.</summary>
    Reject,

    /// <summary><c>THREATEN</c>: threats and forceful warnings.</summary>
    Threaten,

    /// <summary><c>PROTEST</c>: demonstrations, strikes, riots.</summary>
    Protest,

    /// <summary><c>SANCTION</c>: reduce relations, impose sanctions, convict, expel, stop aid.</summary>
    Sanction,

    /// <summary><c>MOBILIZE</c>: military or police moves short of force.</summary>
    Mobilize,

    /// <summary><c>COERCE</c>: arrest, raid, seize, ban, censor, deport.</summary>
    Coerce,

    /// <summary><c>ASSAULT</c>: use of force: attack, kill, bomb, abduct, occupy.</summary>
    Assault,
}
