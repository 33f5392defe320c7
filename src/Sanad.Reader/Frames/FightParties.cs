using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Makes those who fell in a fight of two sides one of the sides, since both sides of a fight are its doers: لڑائی میں دو فوجی مارے گئے.</summary>
internal static class FightParties
{
    /// <summary>Whether the harm was of a fight whose sides, the fallen among them, are known now.</summary>
    public static bool Take(SentenceParse sentence, Predication fight, Predication harm)
    {
        Actor[] fallen = harm.Recipients;
        if (fight.Frame.Joint && fight.Actors.Length == 1 && AreUnplaced(fallen) && WithEnemy(sentence.Discourse.Attacks, fight.Frame, fight.Actors, []) is { Length: > 1 } both)
        {
            fight.Actors = both;
            return true;
        }

        if (!fight.Frame.Joint || fallen.Length == 0 || !Array.TrueForAll(fallen, IsFighter))
        {
            return false;
        }

        Actor[] sides = fight.Actors;
        Actor[] others = Array.FindAll(fallen, actor => !Array.Exists(sides, side => IsSameSide(side, actor)));
        sides = others.Length > 0 && sides.Length < 2 ? [.. sides, .. others] : sides;
        if (fight.Actors.Length < 2 && Array.TrueForAll(sides, side => IsSameSide(side, sides[0])))
        {
            sides = sentence.Discourse.Attacks.Against(sides) is { } enemy ? [.. sides, .. enemy] : [];
        }

        if (sides.Length < 2)
        {
            return false;
        }

        fight.Actors = sides;
        fight.Recipients = [];
        return true;
    }

    /// <summary>Keeps a fight; one against armed men as attacks of each on the other, theirs last, so that later attacks find them.</summary>
    public static void Remember(Attacks attacks, Actor[] sides, int sentence)
    {
        Actor? armed = Array.Find(sides, Discourse.IsArmed);
        Actor? other = Array.Find(sides, static side => side.Sector is "MIL" or "COP" or "GOV");
        if (armed is null || other is null)
        {
            attacks.Remember(sides, [], sentence);
            return;
        }

        attacks.Remember([other], [armed], sentence);
        attacks.Remember([armed], [other], sentence);
    }

    /// <summary>Both sides of a fight of which the sentence names one: the other is whom that one last fought.</summary>
    public static Actor[] WithEnemy(Attacks attacks, Frame frame, Actor[] sides, Actor[] recipients)
    {
        bool isOneSided = frame.Joint && recipients.Length == 0 && Attacks.IsKnown(sides) && Array.TrueForAll(sides, side => IsSameSide(side, sides[0]));
        return isOneSided && attacks.Against(sides) is { } enemy && !IsSameSide(enemy[0], sides[0]) ? [.. sides, .. enemy] : sides;
    }

    /// <summary>Whether nothing says on which side the fallen were: جھڑپ میں | ایک اہلکار | مارا گیا.</summary>
    private static bool AreUnplaced(Actor[] fallen) => Array.TrueForAll(fallen, static actor => actor is { CountryFromContext: true, IsPerson: false, Entity: < 0, Sector: "GOV" or "MIL" or "COP" });

    private static bool IsFighter(Actor actor) => actor is { Country.Length: > 0, Sector: "MIL" or "COP" or "REB" or "PRM" or "SPY" };

    private static bool IsSameSide(Actor left, Actor right) => left.Country == right.Country && Discourse.IsArmed(left) == Discourse.IsArmed(right);
}
