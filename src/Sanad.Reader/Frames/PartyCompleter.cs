using Sanad.Reader.Attribution;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds the parties that a predicate's own cases do not name: in a nested event, in the speaker, in the sentences before, in the place.</summary>
internal sealed class PartyCompleter(SentenceParse sentence)
{
    private readonly AttackParties attacks = new(sentence);
    private readonly JudgedMatter matter = new(sentence);
    private readonly JointCompleter joint = new(sentence);
    private readonly VisitParties visits = new(sentence);
    private readonly UnsaidRecipients unsaid = new(sentence);

    public void Complete(Predication predication, List<Predication> all, List<Voice> voices, ref Actor[] actors, ref Actor[] recipients)
    {
        CompleteSpoken(predication, all, voices, ref actors, ref recipients);
        string category = predication.Frame.Event;
        if (predication.Frame.Joint && category != "ASSAULT")
        {
            actors = joint.Complete(predication, actors, recipients, SpeakerOver(predication, voices, recipients));
        }

        if (category == "CONSULT" && actors.Length == 0)
        {
            visits.Complete(predication, SpeakerOver(predication, voices, recipients), ref actors, ref recipients);
        }

        if (actors.Length == 0 && category is "MOBILIZE" or "AID")
        {
            actors = WhoseForces(predication) is { Length: > 0 } forces ? forces : attacks.Advancing(predication);
        }

        if (category == "ASSAULT")
        {
            recipients = sentence.Victims.Of(actors, recipients);
            attacks.Complete(predication, ref actors, ref recipients);
        }

        if (actors.Length == 0 && predication.Frame.Implied.Length > 0)
        {
            actors = ImpliedDoers(predication, voices, recipients);
        }

        if (recipients.Length == 0)
        {
            recipients = unsaid.Of(predication, actors);
        }
    }

    /// <summary>The parties of what is done by speaking: who judges whose deed, who asks whom, and whoever speaks.</summary>
    private void CompleteSpoken(Predication predication, List<Predication> all, List<Voice> voices, ref Actor[] actors, ref Actor[] recipients)
    {
        string category = predication.Frame.Event;
        if (IsOwn(actors, recipients) && category is "ACCUSE" or "REJECT" or "REQUEST" or "THREATEN" or "SUPPORT" or "SANCTION")
        {
            recipients = [];
        }

        if (recipients.Length == 0 && (category is "ACCUSE" or "SUPPORT" || (category == "REJECT" && actors.Length > 0)))
        {
            recipients = matter.Doers(predication, all, actors);
        }

        if (actors.Length == 0 && IsDoneBySpeaking(predication.Frame))
        {
            actors = SpeakerOver(predication, voices, recipients);
        }

        if (category == "THREATEN" && IsOwnSide(actors, recipients))
        {
            recipients = [];
        }

        if (recipients.Length == 0 && category == "REQUEST")
        {
            recipients = matter.PartiesAskedBy(predication, actors);
        }
    }

    private static bool IsDoneBySpeaking(Frame frame) => frame.Event is "ACCUSE" or "REJECT" or "REQUEST" or "THREATEN" or "SUPPORT" or "AGREE" || (frame.Event == "CONCEDE" && (!frame.Joint || frame.OwnsContent));

    /// <summary>Whether one party alone would do it to itself.</summary>
    private static bool IsOwn(Actor[] actors, Actor[] recipients) => actors.Length == 1 && recipients.Length == 1 && actors[0].Entity >= 0 && actors[0].SameAs(recipients[0]);

    /// <summary>Whether a state would threaten its own power, which is whom an attack is to be answered for: پاکستان پر حملے کا جواب دیں گے.</summary>
    private static bool IsOwnSide(Actor[] actors, Actor[] recipients) => actors.Length > 0 && recipients.Length > 0 && actors[0].Sector is "GOV" or "MIL" && actors[0].Country.Length > 0
        && Array.TrueForAll(recipients, recipient => recipient.Country == actors[0].Country && recipient.Sector is "GOV" or "MIL");

    /// <summary>A government that speaks of what only governments do does it; otherwise whoever is by nature the doer.</summary>
    private Actor[] ImpliedDoers(Predication predication, List<Voice> voices, Actor[] recipients)
    {
        bool mayBeSpeaker = predication.Frame is { Implied: "GOV", Event: "SANCTION" or "COERCE" or "RETREAT" };
        Actor[] speaker = mayBeSpeaker ? SpeakerOver(predication, voices, recipients) : [];
        return Array.Exists(speaker, actor => actor.Sector == "GOV") ? speaker : [Implied(sentence.Discourse, predication.Frame.Implied, recipients, Custody(predication))];
    }

    /// <summary>Whose forces are sent, where nobody is said to send them: شمالی کوریا کے فوجی روس بھیجے گئے.</summary>
    private Actor[] WhoseForces(Predication predication)
    {
        int phrase = predication.Host >= 0 && sentence.Parse.Units[predication.Host].Name is { Sector: "MIL" } ? sentence.PhraseOf(predication.Host) : -1;
        return phrase < 0 ? [] : sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, predication.Host + 1, sentence.Resolver.Possessors(phrase));
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
    public static Actor Implied(Discourse discourse, string sector, Actor[] recipients, string place = "")
    {
        bool foreign = discourse.SentenceCountry.Length > 0;
        string country = sector is "UAF" or "UNK" ? string.Empty
            : place.Length > 0 ? place
            : sector is "COP" && Abroad(discourse, recipients) is { Length: > 0 } abroad ? abroad
            : recipients.Length > 0 && recipients[0].Country.Length > 0 && (!foreign || sector == "MIL") ? recipients[0].Country : discourse.ContextCountry();
        return new Actor { Country = country, Sector = sector == "COP" && discourse.IsArmyAtWork(country) ? "MIL" : sector, CountryFromContext = true };
    }

    /// <summary>Where people of a nationality that the text names are taken: at the scene that the sentence opens with (سعودی عرب: بھارتی شہری گرفتار), or in the country that the report is about.</summary>
    private static string Abroad(Discourse discourse, Actor[] taken) => taken.Length == 0 || taken[0].CountryFromContext || taken[0].Noun is null ? string.Empty
        : discourse.OpeningCountry.Length > 0 || discourse.IsHeadline || discourse.IsPlaced ? discourse.OpeningCountry : discourse.Main;

    /// <summary>The country in which somebody is taken or held, where the clause says it: بھارتی شہری | دبئی سے | گرفتار.</summary>
    private string Custody(Predication predication)
    {
        if (predication.Frame.Event != "COERCE")
        {
            return string.Empty;
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case is "mein" or "par" or "se" or "ka" && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause
                && sentence.Parse.Units[current.First].Name is { IsLocation: true } name && CountryGroups.IsState(name.Country)
                && (current.Case != "ka" || (phrase + 1 < sentence.EndPhrase && sentence.Parse.Phrases[phrase + 1].Case is "mein" or "se" && sentence.Resolver.Own(phrase + 1).Length == 0)))
            {
                return name.Country;
            }
        }

        return string.Empty;
    }
}
