using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>The English words for every category and mode.</summary>
/// <remarks>They only gloss the code beside them; the evidence says what happened.</remarks>
internal static class EventVerbs
{
    public static EventVerb Of(EventType type, string? mode) => (type, mode) switch
    {
        (EventType.Consult, _) => OfConsult(mode),
        (EventType.Retreat, _) => OfRetreat(mode),
        (EventType.Accuse, "disapprove") => new("criticised", "criticise", "criticised", ""),
        (EventType.Accuse, "investigate") => new("investigated", "investigate", "investigated", ""),
        (EventType.Protest, _) => OfProtest(mode),
        (EventType.Sanction, _) => OfSanction(mode),
        (EventType.Mobilize, _) => OfMobilize(mode),
        (EventType.Coerce, _) => OfCoerce(mode),
        (EventType.Assault, _) => OfAssault(mode),
        (EventType.Request, "meet") => new("asked for a meeting", "ask for a meeting", "asked for a meeting", "with"),
        (EventType.Request, "assist") => new("asked for help", "ask for help", "asked for help", "from"),
        _ => OfType(type),
    };

    private static EventVerb OfType(EventType type) => type switch
    {
        EventType.Agree => new("agreed", "agree", "promised cooperation", "with"),
        EventType.Support => new("expressed support", "express support", "given support in words", "for"),
        EventType.Concede => new("made a concession", "make a concession", "offered a concession", "to"),
        EventType.Cooperate => new("cooperated", "cooperate", "joined in cooperation", "with"),
        EventType.Aid => new("gave help", "give help", "given help", "to"),
        EventType.Request => new("made a demand", "make a demand", "asked", "of"),
        EventType.Accuse => new("accused", "accuse", "accused", ""),
        EventType.Reject => new("turned down", "turn down", "turned down", ""),
        EventType.Threaten => new("threatened", "threaten", "threatened", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static EventVerb OfConsult(string? mode) => mode switch
    {
        "visit" => new("visited", "visit", "visited", ""),
        "phone" => new("spoke by telephone", "speak by telephone", "called by telephone", "with"),
        _ => new("met", "meet", "met", ""),
    };

    private static EventVerb OfRetreat(string? mode) => mode switch
    {
        "withdraw" => new("withdrew", "withdraw", "left", "from"),
        "release" => new("released", "release", "released", ""),
        "disarm" => new("laid down arms", "lay down arms", "given arms", "before"),
        "ceasefire" => new("ceased fire", "cease fire", "spared further fire", "with"),
        "access" => new("let in", "let in", "let in", ""),
        "resign" => new("resigned", "resign", "relieved by a resignation", "from"),
        _ => new("gave way", "give way", "given way", "to"),
    };

    private static EventVerb OfProtest(string? mode) => mode switch
    {
        "demo" => new("demonstrated", "demonstrate", "met with a demonstration", "against"),
        "riot" => new("rioted", "riot", "met with riots", "against"),
        "strike" => new("went on strike", "go on strike", "met with a strike", "against"),
        "hunger" => new("went on hunger strike", "go on hunger strike", "met with a hunger strike", "against"),
        "boycott" => new("boycotted", "boycott", "boycotted", ""),
        "obstruct" => new("blocked", "block", "blocked", ""),
        "vandalize" => new("damaged property", "damage property", "damaged", "of"),
        _ => new("protested", "protest", "met with protest", "against"),
    };

    private static EventVerb OfSanction(string? mode) => mode switch
    {
        "convict" => new("convicted", "convict", "convicted", ""),
        "expel" => new("expelled", "expel", "expelled", ""),
        "withdraw" => new("broke away", "break away", "left", "from"),
        "discontinue" => new("stopped aid or dealings", "stop aid or dealings", "cut off", "with"),
        _ => new("imposed sanctions", "impose sanctions", "placed under sanctions", "on"),
    };

    private static EventVerb OfMobilize(string? mode) => mode switch
    {
        "troops" => new("moved troops", "move troops", "faced with troops", "towards"),
        "weapons" => new("tested or moved weapons", "test or move weapons", "faced with weapons", "towards"),
        "police" => new("sent out police", "send out police", "faced with police", "against"),
        "militia" => new("called up militia", "call up militia", "faced with militia", "against"),
        _ => new("mobilised", "mobilise", "faced with mobilised forces", "against"),
    };

    private static EventVerb OfCoerce(string? mode) => mode switch
    {
        "seize" => new("seized property", "seize property", "deprived of property", "of"),
        "restrict" => new("placed restrictions", "place restrictions", "placed under restrictions", "on"),
        "censor" => new("censored", "censor", "censored", ""),
        "curfew" => new("placed a curfew", "place a curfew", "placed under curfew", "on"),
        "martial-law" => new("imposed martial law", "impose martial law", "placed under martial law", "on"),
        "arrest" => new("arrested", "arrest", "arrested", ""),
        "deport" => new("deported", "deport", "deported", ""),
        "withhold" => new("withheld something", "withhold something", "denied something", "from"),
        "misinformation" => new("spread false news", "spread false news", "slandered", "about"),
        "cyber" => new("attacked by computer", "attack by computer", "attacked by computer", ""),
        _ => new("used coercion", "use coercion", "coerced", "on"),
    };

    private static EventVerb OfAssault(string? mode) => mode switch
    {
        "abduct" => new("abducted", "abduct", "abducted", ""),
        "beat" => new("beat", "beat", "beaten", ""),
        "torture" => new("tortured", "torture", "tortured", ""),
        "sexual" => new("sexually assaulted", "sexually assault", "sexually assaulted", ""),
        "targeted" => new("made a targeted attack", "make a targeted attack", "hit by a targeted attack", "on"),
        "destroy" => new("destroyed property", "destroy property", "hit by destruction of property", "of"),
        "firearms" => new("shot at", "shoot at", "shot at", ""),
        "explosives" => new("bombed", "bomb", "bombed", ""),
        "suicide-attack" => new("made a suicide attack", "make a suicide attack", "hit by a suicide attack", "on"),
        "aerial" => new("struck from the air", "strike from the air", "struck from the air", ""),
        "drone" => new("struck with drones", "strike with drones", "struck with drones", ""),
        "heavy-weapons" => new("shelled", "shell", "shelled", ""),
        "crowd-control" => new("used crowd control", "use crowd control", "driven back", "on"),
        "unconventional" => new("used unconventional weapons", "use unconventional weapons", "hit by unconventional weapons", "on"),
        _ => new("attacked", "attack", "attacked", ""),
    };
}
