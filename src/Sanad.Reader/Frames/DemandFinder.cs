using Sanad.Reader.Attribution;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds what a speaker says that others must do: ترجمان نے کہا کہ ایران کو معاہدے کی پاسداری کرنی چاہیے is a request.</summary>
internal sealed class DemandFinder(SentenceParse sentence)
{
    /// <summary>Id of the frame of a demand.</summary>
    public const string Id = "demand-should";

    private static readonly Frame Demand = FrameOf(Id, [], ["ko"]);

    private readonly SlotFiller slots = new(sentence);

    /// <summary>The frame of a request that is told by the form of the verb, whose slots <paramref name="actor"/> and <paramref name="recipient"/> name who asks and who is to act.</summary>
    public static Frame FrameOf(string id, string[] actor, string[] recipient, bool ownsContent = false) => new()
    {
        Id = id,
        Verbs = [],
        Event = "REQUEST",
        Modes = [],
        Contexts = [],
        Actor = actor,
        Recipient = recipient,
        Joint = false,
        Implied = string.Empty,
        Measure = string.Empty,
        Bare = false,
        OwnsContent = ownsContent,
    };

    /// <summary>Adds a demand for each verb of obligation that somebody speaks; what is demanded is then no event of its own.</summary>
    public void Find(List<Predication> predications, List<Voice> voices)
    {
        foreach (int group in sentence.VerbGroups())
        {
            int unit = sentence.Parse.Groups[group].First;
            bool isDuty = IsDuty(group, predications);
            Voice? voice = isDuty || IsShould(group)
                ? voices.FindLast(voice => voice.Covers(unit) && voice.Who.Length > 0 && voice.Group != group)
                : null;
            if (voice is not null)
            {
                Add(group, voice, predications, isDuty);
            }
        }
    }

    /// <summary>Whether the verb ends in "should" (چاہیے); what one has to do (کرنا پڑے گا) is no demand.</summary>
    private bool IsShould(int group)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        bool found = false;
        for (int unit = verb.First; unit < verb.End; unit++)
        {
            found |= sentence.Parse.Sense(unit).Ending == "obligation";
        }

        return found && verb.Tense != Tense.Past;
    }

    /// <summary>Whether the verb says what others will have to do (روس کو جنگ ختم کرنا ہوگی), unless that is what they will suffer (قیمت چکانا ہوگی).</summary>
    private bool IsDuty(int group, List<Predication> predications)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        return verb is { Obligation: true, Tense: Tense.Future, Negated: false, Kind: VerbGroupKind.Finite } && !predications.Exists(other => other.Group == group && other.Frame.Event == "THREATEN")
            && !HasFall(verb);
    }

    /// <summary>Whether the verb of duty is that of what befalls one: انتظار کرنا پڑے گا.</summary>
    private bool HasFall(in VerbGroup verb)
    {
        for (int unit = verb.First; unit < verb.End; unit++)
        {
            if (sentence.Parse.Units[unit].Verb?.Root == "par")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody can be told what they will have to do; forces and people with کو may be those to whom it is done.</summary>
    private static bool IsBound(Actor actor) => actor.Country.Length > 0 && actor.Sector is "GOV" or "LEG" or "PTY" or "OPP" or "REB";

    private void Add(int group, Voice voice, List<Predication> predications, bool isDuty)
    {
        Predication demand = slots.Fill(Demand, group, -1);
        if (isDuty && !(Array.Exists(demand.Recipients, IsBound) && Array.Exists(voice.Who, IsBound)))
        {
            return;
        }

        if (demand.Recipients.Length > 0 && demand.Recipients[0].SameAs(voice.Who[0]))
        {
            return;
        }

        foreach (Predication content in predications.FindAll(other => other.Group == group))
        {
            content.IsMerged = true;
        }

        demand.Actors = voice.Who;
        predications.Add(demand);
    }
}
