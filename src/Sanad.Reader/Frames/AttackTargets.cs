using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Reads a town, region or capital before a bare attack noun as what was attacked, since places attack nobody: پشاور دھماکہ, اوڑی کے حملے, کابل حملہ. That of a fight is where it was: موصل کی لڑائی.</summary>
internal static class AttackTargets
{
    public static void Apply(SentenceParse sentence, List<Predication> predications)
    {
        foreach (Predication attack in predications)
        {
            if (attack.IsBare && attack.Frame.Event == "ASSAULT" && !attack.Frame.Joint && attack.Actors.Length > 0 && (AreTowns(attack.Actors) || IsBehindCapital(sentence, attack)))
            {
                attack.Recipients = attack.Recipients.Length > 0 ? attack.Recipients : Array.ConvertAll(attack.Actors, PeopleOf);
                attack.Actors = [];
            }
            else if (attack.Frame.Event == "ASSAULT" && attack.Actors.Length > 0)
            {
                attack.Actors = Array.FindAll(attack.Actors, static actor => !IsTown(actor));
            }
        }
    }

    private static bool AreTowns(Actor[] actors) => Array.TrueForAll(actors, IsTown);

    private static bool IsTown(Actor actor) => actor is { IsPlace: true, Sector: "CVL", Country.Length: > 0 };

    /// <summary>Whether a capital stands right before the noun, where a government would stand in the genitive.</summary>
    private static bool IsBehindCapital(SentenceParse sentence, Predication attack)
    {
        int noun = attack.Host;
        int phrase = noun > 0 ? sentence.PhraseOf(noun) : -1;
        return phrase >= 0 && attack.Actors.Length == 1 && noun - 1 >= sentence.Parse.Phrases[phrase].First && sentence.Parse.Units[noun - 1].Name is { Kind: NameKind.Capital };
    }

    private static Actor PeopleOf(Actor place) => new() { Country = place.Country, Sector = "CVL", Tokens = place.Tokens, Entity = place.Entity, Name = place.Name };
}
