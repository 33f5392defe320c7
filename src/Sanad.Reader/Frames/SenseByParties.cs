using Sanad.Model;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Chooses between two senses of a predicate by who does it to whom: a ban on a foreign firm is a sanction, a ban at home coerces.</summary>
/// <remarks>
/// امریکا نے ایرانی کمپنیوں پر پابندی عائد کی is SANCTION, حکومت نے جلسوں پر پابندی عائد کی is COERCE; رینجرز کو طلب کر لیا is MOBILIZE,
/// وزیر کو طلب کر لیا is REQUEST; an army that gave a harsh answer has fought, one that will give it threatens.
/// </remarks>
internal static class SenseByParties
{
    private const string On = "par";

    /// <summary>The category of a predicate by those parties; one without such a second sense keeps its own.</summary>
    public static EventType Category(SentenceParse sentence, EventType coded, Predication predication, Actor[] actors, Actor[] recipients) => coded switch
    {
        EventType.Coerce when IsPenalty(predication.Frame) && actors.Length > 0 && recipients.Length > 0 && AreForeign(predication.Frame, recipients, actors) => EventType.Sanction,
        EventType.Request when predication.Frame is { Modes: ["meet"], Recipient: ["obj"] } && recipients.Length > 0 && Array.TrueForAll(recipients, IsForce) => EventType.Mobilize,
        EventType.Threaten when predication.Frame is { Modes: ["violence"], Bare: false, OwnsContent: false } && IsDone(sentence, predication) && Array.Exists(actors, IsArmed) => EventType.Assault,
        _ => coded,
    };

    /// <summary>Whether a predicate is a ban on somebody, or sends somebody out of the country.</summary>
    private static bool IsPenalty(Frame frame) => frame is { Modes: ["restrict"], Recipient: [On], Implied: "GOV" } or { Modes: ["deport"] };

    /// <summary>Whether those banned belong to a state that none of the doers belongs to; bodies beside them of whom nothing says it are of the same state: تین ایرانی شہریوں اور ایک ادارے پر.</summary>
    private static bool AreForeign(Frame frame, Actor[] recipients, Actor[] actors) =>
        IsForeign(recipients[0], actors) && Array.TrueForAll(recipients, recipient => (IsForeign(recipient, actors) || (recipient.CountryFromContext && recipient.Country == recipients[0].Country))
            && (frame.Recipient is [On] || recipient.Sector == "GOV"));

    /// <summary>Whether a party belongs to a state that none of the doers belongs to; bodies and firms of no state are banned where they work.</summary>
    private static bool IsForeign(Actor recipient, Actor[] actors) => recipient is { CountryFromContext: false, Sector: not "JRN" } && CountryGroups.IsState(recipient.Country)
        && Array.TrueForAll(actors, actor => actor.Country.Length > 0 && !actor.CountryFromContext && actor.Country != recipient.Country);

    private static bool IsForce(Actor actor) => actor is { IsPerson: false, Sector: "MIL" };

    private static bool IsArmed(Actor actor) => actor.Sector is "MIL" or "REB" or "PRM";

    private static bool IsDone(SentenceParse sentence, Predication predication) =>
        predication.Group >= 0 && sentence.Parse.Groups[predication.Group] is { Tense: Tense.Past, Ability: false, Obligation: false, Negated: false };
}
