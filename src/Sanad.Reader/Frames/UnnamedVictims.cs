using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Whose the people are that an attack hit, where neither their phrase nor a place in their sentence says: those whom the attack told last hit.</summary>
internal sealed class UnnamedVictims(SentenceParse sentence)
{
    /// <summary>How many sentences behind an attack its victims are still told of.</summary>
    private const int Reach = 3;

    /// <summary>The victims of an attack, of the country that its attackers hit before, or that the attack told last hit.</summary>
    public Actor[] Of(Actor[] attackers, Actor[] victims)
    {
        if (!AreUnplaced(victims))
        {
            return victims;
        }

        string? country = Attacks.IsKnown(attackers) ? CountryOf(sentence.Discourse.Attacks.LastBy(attackers)) : OfLastAttack();
        return country is null ? victims : Array.ConvertAll(victims, victim => victim.In(country));
    }

    /// <summary>Whether all of them are people of whom only the whole report says whose they are.</summary>
    public bool AreUnplaced(Actor[] people) => people.Length > 0 && sentence.Discourse.SentenceCountry.Length == 0
        && Array.TrueForAll(people, static actor => actor is { CountryFromContext: true, IsPerson: false, Entity: < 0, Noun: not null, Country.Length: > 0 } && actor.Sector is not ("REB" or "CRM" or "UAF" or "GOV"));

    /// <summary>The country that the attack told last hit; null if none was told just before.</summary>
    public string? OfLastAttack() => sentence.Discourse.Attacks.LastSentence is >= 0 and var last && sentence.Index - last <= Reach ? CountryOf(sentence.Discourse.Attacks.Last?.Victims) : null;

    private static string? CountryOf(Actor[]? victims) => victims is { Length: > 0 } && CountryGroups.IsState(victims[0].Country) ? victims[0].Country : null;
}
