using Sanad.Reader.Attribution;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds the parties that a predicate's own cases do not name: in a nested event, in the speaker, in the sentences before, in the place.</summary>
internal sealed class PartyCompleter(SentenceParse sentence)
{
    private readonly AttackParties attacks = new(sentence);

    public void Complete(Predication predication, List<Predication> all, List<Voice> voices, ref Actor[] actors, ref Actor[] recipients)
    {
        string category = predication.Frame.Event;
        if (recipients.Length == 0 && category is "ACCUSE" or "SUPPORT")
        {
            recipients = OfJudgedEvent(predication, all, category);
        }

        if (actors.Length == 0 && !(predication.Frame.Joint && category == "CONCEDE") && category is "ACCUSE" or "REJECT" or "REQUEST" or "THREATEN" or "SUPPORT" or "AGREE" or "CONCEDE")
        {
            actors = SpeakerOver(predication, voices, recipients);
        }

        if (actors.Length == 0 && category is "MOBILIZE" or "AID")
        {
            actors = WhoseForces(predication);
        }

        if (category == "ASSAULT")
        {
            attacks.Complete(predication, ref actors, ref recipients);
        }

        if (actors.Length == 0 && predication.Frame.Implied.Length > 0)
        {
            actors = ImpliedDoers(predication, voices, recipients);
        }

        if (recipients.Length == 0 && category == "COERCE" && IsOnPublic(predication))
        {
            recipients = Public(predication, actors);
        }
    }

    /// <summary>A government that speaks of what only governments do does it; otherwise whoever is by nature the doer.</summary>
    private Actor[] ImpliedDoers(Predication predication, List<Voice> voices, Actor[] recipients)
    {
        bool mayBeSpeaker = predication.Frame is { Implied: "GOV", Event: "SANCTION" or "COERCE" or "RETREAT" };
        Actor[] speaker = mayBeSpeaker ? SpeakerOver(predication, voices, recipients) : [];
        return Array.Exists(speaker, actor => actor.Sector == "GOV") ? speaker : [Implied(sentence.Discourse, predication.Frame.Implied, recipients)];
    }

    private static bool IsOnPublic(Predication predication) => Array.Exists(predication.Frame.Modes, mode => mode is "restrict" or "censor" or "curfew" or "martial-law");

    /// <summary>A ban, a curfew or a closure is borne by the people of the place, or of the state that orders it.</summary>
    private Actor[] Public(Predication predication, Actor[] actors)
    {
        int place = Places.Of(sentence, predication.Clause, predication.EndUnit - 1);
        Actor[] there = place >= 0 ? sentence.Resolver.Own(place) : [];
        Actor? whose = Array.Find(there, actor => actor.Country.Length > 0) ?? Array.Find(actors, actor => actor.Country.Length > 0);
        return whose is null ? [] : [new Actor { Country = whose.Country, Sector = "CVL", CountryFromContext = true }];
    }

    /// <summary>Whose forces are sent, where nobody is said to send them: شمالی کوریا کے فوجی روس بھیجے گئے.</summary>
    private Actor[] WhoseForces(Predication predication)
    {
        int phrase = predication.Host >= 0 && sentence.Parse.Units[predication.Host].Name is { Sector: "MIL" } ? sentence.PhraseOf(predication.Host) : -1;
        return phrase < 0 ? [] : sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, predication.Host + 1, sentence.Resolver.Possessors(phrase));
    }

    /// <summary>Those who did what is condemned, or all parties of what is welcomed: حملے کی مذمت, جنگ بندی کا خیر مقدم.</summary>
    private static Actor[] OfJudgedEvent(Predication judge, List<Predication> all, string category)
    {
        int unit = judge.Host >= 0 ? judge.Host : judge.EndUnit;
        Predication? judged = all.FindLast(other => other != judge && other.IsBare && other.Clause == judge.Clause && other.Host < unit && other.Frame.Event.Length > 0);
        if (judged is null)
        {
            return [];
        }

        return category == "ACCUSE" ? judged.Actors
            : [.. judged.Actors, .. judged.Recipients.Where(actor => !Array.Exists(judged.Actors, known => known.SameAs(actor)))];
    }

    /// <summary>Whoever speaks does what is done by speaking.</summary>
    private Actor[] SpeakerOver(Predication predication, List<Voice> voices, Actor[] recipients)
    {
        int unit = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
        Voice? voice = voices.FindLast(voice => voice.Covers(unit) && voice.Who.Length > 0 && (voice.Group < 0 || voice.Group != predication.Group) && !IsMedium(voice));
        return voice is not null && !(recipients.Length > 0 && recipients[0].SameAs(voice.Who[0])) ? voice.Who : [];
    }

    /// <summary>Whether only an outlet speaks, which passes on what others do by speaking.</summary>
    private static bool IsMedium(Voice voice) => Array.TrueForAll(voice.Who, actor => actor.Sector == "JRN" && !actor.IsPerson);

    /// <summary>A doer of a sector that nobody names: unknown ones are of no country, others of those whom they do it to, or of the place.</summary>
    public static Actor Implied(Discourse discourse, string sector, Actor[] recipients)
    {
        bool foreign = discourse.SentenceCountry.Length > 0;
        string country = sector is "UAF" or "UNK" ? string.Empty
            : recipients.Length > 0 && recipients[0].Country.Length > 0 && (!foreign || sector == "MIL") ? recipients[0].Country : discourse.ContextCountry();
        return new Actor { Country = country, Sector = sector, CountryFromContext = true };
    }
}
