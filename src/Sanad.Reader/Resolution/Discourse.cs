using Sanad.Reader.Lexicon;

namespace Sanad.Reader.Resolution;

/// <summary>What the sentences so far have put before the reader's mind: who spoke, who acted, which countries are in play.</summary>
internal sealed class Discourse
{
    private const int MostRecent = 24;
    private readonly List<Actor> recent = [];

    private Actor[] pair = [];
    private Actor[] unarmedPair = [];

    /// <summary>The person or body that last said something.</summary>
    public Actor? Speaker { get; set; }

    /// <summary>The subject of the last main clause.</summary>
    public Actor? Subject { get; set; }

    /// <summary>The agent that the current sentence has named so far.</summary>
    public Actor? Agent { get; set; }

    /// <summary>Whoever speaks in the current sentence so far.</summary>
    public Actor? Voice { get; set; }

    /// <summary>The two countries that last dealt with each other; empty before any did.</summary>
    public Actor[] Pair
    {
        get => pair;
        set
        {
            Couple = Array.Exists(Couple, member => Array.Exists(value, member.SameAs)) ? Couple : [];
            pair = value;
            unarmedPair = Array.Exists(value, IsArmed) ? unarmedPair : value;
        }
    }

    /// <summary>The two people or states that were last named together; empty once others have dealt with each other.</summary>
    public Actor[] Couple { get; set; } = [];

    /// <summary>The parties of the war, talks or deal that was last named, who "the parties" are; empty before any was.</summary>
    public Actor[] Parties { get; private set; } = [];

    /// <summary>Those who did what was told last, but for words about it and meetings, whose "this step" or "this decision" is; empty before anything was.</summary>
    public Actor[] LastDoers { get; private set; } = [];

    /// <summary>Those who last met, talked or went to see others; empty before any did.</summary>
    public Actor[] Talkers { get; private set; } = [];

    /// <summary>Those whom the last visitors went to; empty if it was no visit.</summary>
    public Actor[] Visited { get; private set; } = [];

    /// <summary>The sentence that told it.</summary>
    public int TalksSentence { get; private set; }

    /// <summary>Home state of the outlet; empty if unknown or international.</summary>
    public string Home { get; private set; } = string.Empty;

    /// <summary>The country that the current sentence names as a place, or empty.</summary>
    public string SentenceCountry { get; set; } = string.Empty;

    /// <summary>The country of the place that the current sentence opens with, as its scene (یمن میں …, امریکا: …); empty for none.</summary>
    public string OpeningCountry { get; set; } = string.Empty;

    /// <summary>Whether the current sentence names a place that something happened in.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>Whether the document is a bare headline.</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>The country that the whole report names most; empty if it names none.</summary>
    public string Main { get; private set; } = string.Empty;

    /// <summary>Who attacked whom, as told so far.</summary>
    public Attacks Attacks { get; } = new();

    /// <summary>Whether the report tells of an accident so far, and of no attack.</summary>
    public bool IsAccident { get; set; }

    public void Begin(string home, string main, bool isHeadline)
    {
        Main = main;
        IsAccident = false;
        recent.Clear();
        Attacks.Clear();
        Speaker = null;
        Subject = null;
        Agent = null;
        Voice = null;
        Pair = [];
        Couple = [];
        Parties = [];
        LastDoers = [];
        Talkers = [];
        Visited = [];
        Home = home;
        SentenceCountry = string.Empty;
        OpeningCountry = string.Empty;
        IsHeadline = isHeadline;
    }

    /// <summary>Keeps whoever did something other than speak.</summary>
    public void NoteDoers(string category, Actor[] actors)
    {
        if (actors.Length > 0 && actors[0].Country.Length > 0 && category is not ("ACCUSE" or "SUPPORT" or "REQUEST" or "REJECT" or "CONSULT"))
        {
            LastDoers = actors;
        }
    }

    /// <summary>Keeps who met or visited whom in the sentence at <paramref name="index"/>.</summary>
    public void NoteTalks(int index, Actor[] talkers, Actor[] visited) => (TalksSentence, Talkers, Visited) = (index, talkers, visited);

    /// <summary>Keeps those who deal or fight with each other, where the text names two sides or more.</summary>
    public void NoteParties(Actor[] sides)
    {
        if (sides.Length > 1 && Array.TrueForAll(sides, side => side.Country.Length > 0 && side.Sector is "GOV" or "MIL" or "REB" or "OPP" or "PTY" or "PRM")
            && Array.Exists(sides, side => side.Country != sides[0].Country || IsArmed(side) != IsArmed(sides[0])))
        {
            Parties = sides;
        }
    }

    /// <summary>Whether the party fights outside the law of its state.</summary>
    public static bool IsArmed(Actor actor) => actor.Sector is "REB" or "UAF" or "CRM";

    /// <summary>Notes that a party was mentioned.</summary>
    public void Mention(Actor actor)
    {
        int known = recent.Count - 1;
        while (known >= 0 && !recent[known].SameAs(actor))
        {
            known--;
        }

        if (known >= 0 || recent.Count == MostRecent)
        {
            recent.RemoveAt(Math.Max(known, 0));
        }

        recent.Add(actor);
    }

    /// <summary>The country people without one belong to: that of the place in the sentence, of the report, of the outlet.</summary>
    public string ContextCountry() => SentenceCountry.Length > 0 ? SentenceCountry : Main.Length > 0 ? Main : Home;

    /// <summary>The country an office without one belongs to: a headline's is the outlet's own, a report's the one it is about.</summary>
    public string OfficeCountry() => IsHeadline && OpeningCountry.Length > 0 ? OpeningCountry : IsHeadline && Home.Length > 0 ? Home : Main.Length > 0 ? Main : Home;

    /// <summary>The last person meant by انہوں نے: the speaker, or the last subject, or the last person named.</summary>
    public Actor? LastPerson(Actor? barred) => Person(Subject, barred) ?? Unless(Speaker, barred) ?? recent.FindLast(actor => Person(actor, barred) is not null) ?? Unless(Subject, barred);

    /// <summary>Whoever was mentioned last and is no place; null for nobody.</summary>
    public Actor? LastMentioned() => recent.FindLast(actor => !actor.IsPlace);

    /// <summary>What اس and یہ mean: the last subject, or the last people, body or country that is not a single person.</summary>
    public Actor? LastThird(Actor? barred) => Unless(Subject, barred) ?? recent.FindLast(actor => !actor.IsPerson && Unless(actor, barred) is not null);

    private static Actor? Person(Actor? actor, Actor? barred) => actor is { IsPerson: true } ? Unless(actor, barred) : null;

    private static Actor? Unless(Actor? actor, Actor? barred) => actor is not null && barred is not null && actor.SameAs(barred) ? null : actor;

    /// <summary>The last two different countries in play, most recent last; of governments alone where <paramref name="unarmed"/>.</summary>
    public List<Actor> LastTwoCountries(bool unarmed)
    {
        Actor[] dealt = unarmed ? unarmedPair : pair;
        if (dealt.Length == 2)
        {
            return [.. dealt];
        }

        var two = new List<Actor>();
        for (int index = recent.Count - 1; index >= 0 && two.Count < 2; index--)
        {
            Actor actor = recent[index];
            if (actor.Country.Length > 0 && !(unarmed && IsArmed(actor)) && !two.Exists(known => known.Country == actor.Country))
            {
                two.Insert(0, actor);
            }
        }

        return two;
    }

    /// <summary>Whether the state's army is what acts or speaks just now, so that it, and not the police, arrests and seizes.</summary>
    public bool IsArmyAtWork(string country) => (LastDoers.Length > 0 && IsArmy(LastDoers[0], country)) || (Speaker is { } speaker && IsArmy(speaker, country));

    private static bool IsArmy(Actor actor, string country) => actor.Sector == "MIL" && actor.Country == country;

    /// <summary>The body of the same name that was told of last (کانگریس, کابینہ), whose state it is of still; null if none was.</summary>
    public Actor? LastOf(NameSense name) => recent.FindLast(actor => actor.Entity >= 0 && actor.Country.Length > 0 && !actor.CountryFromContext && actor.Name == name.Name);

    /// <summary>The body or person of a sector that was last named, whom "the court", "the party", "the group" means; null if none was.</summary>
    public Actor? LastNamed(string sector) => recent.FindLast(actor => actor.Sector == sector && actor.Entity >= 0 && actor.Country.Length > 0);
}
