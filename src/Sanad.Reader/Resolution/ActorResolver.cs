using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Morphology;

namespace Sanad.Reader.Resolution;

/// <summary>Says whom a phrase means: names, offices, people and pronouns, with the country from the phrase, its genitive or the context.</summary>
internal sealed partial class ActorResolver(Parse parse, ClauseList clauses, Discourse discourse, EntityRegistry entities)
{
    private static readonly Actor[] Nobody = [];
    private readonly List<Actor[]> own = [];
    private readonly List<Actor[]> all = [];
    private int firstPhrase;

    /// <summary>Resolves all phrases of a sentence, in order; phrases are counted from <paramref name="first"/>.</summary>
    public void Resolve(int first, int end)
    {
        own.Clear();
        all.Clear();
        firstPhrase = first;
        waiting = Nobody;
        discourse.Agent = null;
        discourse.Voice = null;
        agentClause = -1;
        agents = Nobody;
        for (int phrase = first; phrase < end; phrase++)
        {
            ref Phrase current = ref parse.Phrases[phrase];
            at = phrase;
            Actor[] possessors = Possessors(phrase);
            Actor[] mine = Resolve(current.First, current.End, possessors);
            mine = mine.Length == 0 && current.Is("ne") ? FromWeapons(current.First, current.End) : mine;
            mine = mine.Length == 0 && IsSpeakerlike(phrase) ? FromBareName(current.First, current.End) : mine;
            own.Add(mine);
            all.Add(Joined(phrase, mine));
            NoteCouple(phrase);
            NoteSides(phrase);
            foreach (Actor actor in mine)
            {
                discourse.Mention(actor);
            }

            NoteAgent(phrase, mine);
        }
    }

    /// <summary>Keeps those between whom something is: فوج اور باغیوں کے درمیان.</summary>
    private void NoteSides(int phrase)
    {
        if (parse.Phrases[phrase].Is("ke-darmiyan"))
        {
            discourse.NoteParties(All(phrase));
        }
    }

    /// <summary>Everyone whom a phrase and the members joined to it mean.</summary>
    public Actor[] All(int phrase) => all[phrase - firstPhrase];

    /// <summary>Everyone whom the phrase alone means.</summary>
    public Actor[] Own(int phrase) => own[phrase - firstPhrase];

    /// <summary>Everyone in the genitive directly before a phrase.</summary>
    public Actor[] Possessors(int phrase)
    {
        int before = phrase - 1;
        while (before >= firstPhrase && (parse.Phrases[before].JoinsNext || parse.Phrases[before].IsTime))
        {
            before--;
        }

        return before >= firstPhrase && before >= parse.Phrases[phrase].ChainFirst && parse.Phrases[before].Is("ka") ? Deep(before) : Nobody;
    }

    /// <summary>Whom a run of units means, where <paramref name="possessors"/> stand in the genitive before it.</summary>
    public Actor[] Resolve(int first, int end, Actor[] possessors)
    {
        if (first >= end)
        {
            return Nobody;
        }

        var scan = new PhraseScan(parse, first, end);
        if (scan.Pronoun is { } pronoun && scan.Head is null)
        {
            return scan.IsBoth || pronoun == end - 1 ? FromPronoun(pronoun, scan.IsBoth, parse.Tokens(first, end)) : Nobody;
        }

        string country = CountryOf(scan, possessors, first, out bool fromContext);
        if (scan.Persons.Count > 0)
        {
            return FromPersons(scan, country);
        }

        if (scan.Guess.Length > 0)
        {
            return [FromGuess(scan, country, fromContext)];
        }

        return scan.Head is { } head ? FromHead(head, scan, country, fromContext, possessors) : scan.IsCounted ? Whole(first) : First(FromToldName(first, end), FromNameWords(first, end));
    }

    /// <summary>The doer that a demonym or a body before an event noun names: اسرائیلی حملے, پولیس فائرنگ.</summary>
    public Actor[] Modifier(int first, int end)
    {
        if (first >= end)
        {
            return Nobody;
        }

        var scan = new PhraseScan(parse, first, end);
        bool isDeterminer = scan.Pronoun is not null && scan.Head is null;
        Actor[] named = isDeterminer ? Nobody : Resolve(first, end, Nobody);
        if (named.Length > 0)
        {
            return named;
        }

        return scan.Country.Length > 0
            ? [new Actor { Country = scan.Country, Sector = scan.BodySector.Length > 0 ? scan.BodySector : "GOV", Tokens = parse.Tokens(first, end) }]
            : Nobody;
    }

    /// <summary>A phrase's people, or those of the genitive before it where it means none itself (روس کے اقدامات).</summary>
    private Actor[] Deep(int phrase)
    {
        Actor[] mine = All(phrase);
        mine = mine.Length > 0 ? mine : Possessors(phrase);
        return mine.Length > 0 ? mine : Modifier(parse.Phrases[phrase].First, parse.Phrases[phrase].End);
    }

    private string CountryOf(PhraseScan scan, Actor[] possessors, int first, out bool fromContext)
    {
        fromContext = false;
        if (scan.Country.Length > 0)
        {
            return scan.Country;
        }

        if (possessors.Length > 0 && possessors[0].Country.Length > 0)
        {
            return possessors[0].Country;
        }

        fromContext = true;
        NameSense? head = scan.Head is { } unit ? parse.Units[unit].Name : null;
        if (head is { Kind: NameKind.People, SubKind: "body" } && discourse.LastNamed(head.Sector) is { } meant)
        {
            return meant.Country;
        }

        if (head is { Kind: NameKind.People, SubKind: "body", Sector: "JRN", Country: "" })
        {
            return string.Empty;
        }

        return head is { Kind: NameKind.Office } ? discourse.OfficeCountry() : CountryOfUnnamed(first, head);
    }

    private Actor[] FromPersons(PhraseScan scan, string country)
    {
        var persons = new Actor[scan.Persons.Count];
        for (int index = 0; index < persons.Length; index++)
        {
            persons[index] = FromPerson(scan.Persons[index], scan, country);
        }

        return persons;
    }

    private Actor FromPerson(int unit, PhraseScan scan, string country)
    {
        NameSense name = parse.Units[unit].Name!;
        int entity = entities.Known(name, name.Country, name.Sector);
        if (parse.Units[unit].End - parse.Units[unit].First > 1)
        {
            entities.Alias(Surface(parse.Tokens(unit, unit + 1)).ToString(), entity);
        }

        bool serves = scan.OfficeSector.Length > 0 && CountryGroups.IsBody(country);
        return new Actor
        {
            Country = name.Country.Length > 0 && !serves ? name.Country : country,
            Sector = serves && scan.OfficeSector is not "*" ? scan.OfficeSector : name.Sector.Length > 0 ? name.Sector : "UNK",
            Entity = entity,
            Name = name.Name,
            Tokens = parse.Tokens(unit, unit + 1),
            IsPerson = true,
        };
    }

    private Actor[] FromHead(int unit, PhraseScan scan, string country, bool fromContext, Actor[] possessors)
    {
        NameSense name = parse.Units[unit].Name!;
        TextRange tokens = parse.Tokens(unit, unit + 1);
        switch (name.Kind)
        {
            case NameKind.State or NameKind.Capital or NameKind.Place:
                return [FromPlace(name, tokens)];
            case NameKind.Organisation:
                string home = name.Country == "*" ? country : name.Country;
                int entity = entities.Known(name, home, name.Sector);
                return [new Actor { Country = home, Sector = name.Sector, Entity = entity, Name = name.Name, Tokens = tokens, CountryFromContext = name.Country == "*" && fromContext }];
            case NameKind.Demonym:
                return name.Form == WordForm.ObliquePlural || scan.IsCounted
                    ? [new Actor { Country = name.Country, Sector = "CVL", Tokens = tokens, Noun = "person" }]
                    : Nobody;
            case NameKind.People when name.SubKind == "parties" && Sides(scan, tokens) is { Length: > 0 } sides:
                return sides;
            case NameKind.Office or NameKind.People:
                return [.. Multiplied(scan, name, tokens, country, fromContext, possessors)];
            default:
                return Nobody;
        }
    }

    private Actor FromPlace(NameSense name, TextRange tokens) => new()
    {
        Country = name.Country,
        Sector = name.Kind == NameKind.Place ? "CVL" : "GOV",
        Entity = entities.Known(name, name.Country, "GOV"),
        Name = name.Name,
        Tokens = tokens,
        IsPlace = name.Kind == NameKind.Place,
    };

    /// <summary>An office or people of each possessor (دونوں ملکوں کے رہنما): one party for each country.</summary>
    private IEnumerable<Actor> Multiplied(PhraseScan scan, NameSense name, TextRange tokens, string country, bool fromContext, Actor[] possessors)
    {
        string sector = SectorOf(scan, name, possessors);
        IEnumerable<string> countries = scan.IsBoth && possessors.Length < 2 ? discourse.LastTwoCountries(unarmed: true).Select(actor => actor.Country)
            : scan.Country.Length == 0 && possessors.Length > 1 ? possessors.Select(actor => actor.Country)
            : [name.Country is not ("" or "*") ? name.Country : country];
        bool context = fromContext && name.Country is "" or "*" && !scan.IsBoth;
        return countries.Select(whose => new Actor
        {
            Country = whose,
            Sector = sector,
            Tokens = tokens,
            CountryFromContext = context,
            Noun = name.Kind == NameKind.People ? name.Name : null,
            IsGeneric = name.SubKind == "generic",
            IsPerson = name.Kind == NameKind.Office && name.Form is WordForm.Direct or WordForm.Oblique,
        });
    }

    /// <summary>The sector of an office or people; an office of whatever body (ترجمان) has the body's.</summary>
    private static string SectorOf(PhraseScan scan, NameSense name, Actor[] possessors)
    {
        if (name.SubKind == "generic" && name.Sector is "UNK" or "" or "*")
        {
            return "CVL";
        }

        return name.Sector is not ("*" or "") ? name.Sector : scan.BodySector.Length > 0 ? scan.BodySector : possessors.Length > 0 ? possessors[^1].Sector : "GOV";
    }

    /// <summary>Whether the phrase stands where a person would: before نے or کے مطابق, or before کا کہنا.</summary>
    private bool IsSpeakerlike(int phrase)
    {
        ref Phrase current = ref parse.Phrases[phrase];
        int behind = current.End + 1;
        return current.Case is "ne" or "ke-mutabiq" or "ke-baqaul" || (current.Is("ka") && behind < parse.Units.Count && Array.Exists(parse.Sense(behind).Cues, cue => cue.Form == CueForm.Genitive));
    }

    /// <summary>A state's aircraft, ships or tanks act as its forces: اسرائیلی طیاروں نے.</summary>
    private Actor[] FromWeapons(int first, int end)
    {
        var scan = new PhraseScan(parse, first, end);
        return scan.Country.Length > 0 && parse.Sense(end - 1).Measure is { Measure: "weapons" }
            ? [new Actor { Country = scan.Country, Sector = "MIL", Tokens = parse.Tokens(first, end) }]
            : Nobody;
    }

    /// <summary>Those of whom a bare number is a part: فوجیوں میں سے | چار سو.</summary>
    private Actor[] Whole(int unit)
    {
        int last = own.Count - 1;
        if (last < 0)
        {
            return Nobody;
        }

        ref Phrase before = ref parse.Phrases[firstPhrase + last];
        return before.Is("mein") && unit - before.End == 2 && parse.IsPostposition(unit - 1, "se") ? all[last] : Nobody;
    }
}
