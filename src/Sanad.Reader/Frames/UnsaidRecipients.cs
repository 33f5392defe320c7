using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>To whom something is done that by its nature is done to a certain side, where the sentence leaves it out.</summary>
internal sealed class UnsaidRecipients(SentenceParse sentence)
{
    public Actor[] Of(Predication predication, Actor[] actors) => predication.Frame.Event switch
    {
        "COERCE" when IsOnPublic(predication.Frame.Modes) || IsByPolice(predication.Frame.Modes, actors) => Public(predication, actors),
        "PROTEST" => OwnGovernment(actors),
        "REQUEST" when actors.Length > 0 && actors[0].Sector is "OPP" or "PTY" or "SOC" or "LAB" or "EDU" or "MED" => OwnGovernment(actors),
        _ => [],
    };

    private static bool IsOnPublic(string[] modes) => Array.Exists(modes, static mode => mode is "restrict" or "censor" or "curfew" or "martial-law");

    /// <summary>Police who search or seize do it to people of the place.</summary>
    private static bool IsByPolice(string[] modes, Actor[] actors) => actors.Length > 0 && actors[0].Sector is "COP" && Array.Exists(modes, static mode => mode is "arrest" or "seize");

    /// <summary>A ban, a curfew or a raid is borne by the people of the place, or of the state that orders it.</summary>
    private Actor[] Public(Predication predication, Actor[] actors)
    {
        int place = Places.Of(sentence, predication.Clause, predication.EndUnit - 1);
        Actor[] there = place >= 0 ? sentence.Resolver.Own(place) : [];
        Actor? whose = Array.Find(there, static actor => actor.Country.Length > 0) ?? Array.Find(actors, static actor => actor.Country.Length > 0);
        return whose is null ? [] : [Unsaid(whose.Country, "CVL")];
    }

    /// <summary>People who protest or demand, and name nobody, turn to their own government.</summary>
    private static Actor[] OwnGovernment(Actor[] actors) =>
        actors.Length > 0 && CountryGroups.IsState(actors[0].Country) && actors[0].Sector is "CVL" or "OPP" or "PTY" or "LAB" or "EDU" or "REL" or "SOC" or "MED" or "BUS" or "JRN"
            ? [Unsaid(actors[0].Country, "GOV")] : [];

    private static Actor Unsaid(string country, string sector) => new() { Country = country, Sector = sector, CountryFromContext = true };
}
