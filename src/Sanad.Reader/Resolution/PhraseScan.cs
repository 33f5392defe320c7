using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>What stands in a phrase: its country, office, body, people and names, found in one look from left to right.</summary>
internal sealed class PhraseScan
{
    private static readonly List<int> Nobody = [];
    private readonly Parse parse;
    private readonly int end;
    private List<int> persons = Nobody;

    public PhraseScan(Parse parse, int first, int end)
    {
        this.parse = parse;
        this.end = end;
        for (int unit = first; unit < end; unit++)
        {
            Look(unit);
        }

        GuessName(first);
    }

    /// <summary>Country of a demonym, or of a state in front of an office; empty if the phrase says none.</summary>
    public string Country { get; private set; } = string.Empty;

    public string OfficeSector { get; private set; } = string.Empty;

    /// <summary>Sector of a body or people noun in the phrase.</summary>
    public string BodySector { get; private set; } = string.Empty;

    public List<int> Persons => persons;

    /// <summary>Unit of the pronoun it begins with, or null.</summary>
    public int? Pronoun { get; private set; }

    /// <summary>Unit that says what the phrase means, or null where it means no party.</summary>
    public int? Head { get; private set; }

    /// <summary>Tokens of a name that the pack does not hold; empty if there is none.</summary>
    public TextRange Guess { get; private set; }

    public bool IsBoth { get; private set; }

    public bool IsCounted { get; private set; }

    private bool HasOffice { get; set; }

    private void Look(int unit)
    {
        ref Unit current = ref parse.Units[unit];
        switch (current.Kind)
        {
            case UnitKind.Pronoun:
                Pronoun = unit;
                IsBoth |= current.Sense.Pronoun!.Id == "dono";
                break;
            case UnitKind.Number:
                IsCounted = true;
                IsBoth |= current.Sense.Pronoun?.Id == "dono";
                break;
            case UnitKind.Word when current.Name is { } name:
                LookAtName(unit, name);
                break;
            case UnitKind.Word when current.Sense.Frames.Length > 0 || current.Sense.WordClass is "noun" or "verb-noun" || current.Sense.Measure is not null:
                Head = Persons.Count > 0 || (HasOffice && NameGuess.IsCommonWordAsName(parse, unit, unit, end)) ? Head : null;
                break;
        }
    }

    private void LookAtName(int unit, NameSense name)
    {
        switch (name.Kind)
        {
            case NameKind.Demonym:
                LookAtDemonym(unit, name);
                break;
            case NameKind.Person:
                AddPerson(unit);
                Head = unit;
                break;
            case NameKind.Office:
                TakeCountryOfHead();
                HasOffice = true;
                OfficeSector = OfficeSector is "" or "*" ? name.Sector : OfficeSector;
                Head = name.SubKind == "title" && Head is not null ? Head : unit;
                break;
            case NameKind.People:
                TakeCountryOfHead();
                if (name.SubKind == "body")
                {
                    persons = Nobody;
                }

                BodySector = name.Sector;
                Head = unit;
                break;
            case NameKind.Organisation:
                LookAtOrganisation(unit, name);
                break;
            default:
                Head = unit;
                break;
        }
    }

    private void AddPerson(int unit)
    {
        persons = ReferenceEquals(persons, Nobody) ? [] : persons;
        persons.Add(unit);
    }

    /// <summary>Of two nationalities with a word between, the first says the origin: بھارتی نژاد امریکی.</summary>
    private void LookAtDemonym(int unit, NameSense name)
    {
        bool isOrigin = Head is { } before && before < unit - 1 && parse.Units[before].Name is { Kind: NameKind.Demonym };
        Country = Country.Length == 0 || isOrigin ? name.Country : Country;
        Head = isOrigin ? unit : Head ?? unit;
    }

    /// <summary>A nationality before a body of another state says who backs it: ایرانی حمایت یافتہ حوثی.</summary>
    private void LookAtOrganisation(int unit, NameSense name)
    {
        Country = Country.Length > 0 && name.SubKind != "international" && CountryGroups.IsState(name.Country) ? name.Country : Country;
        BodySector = name.Sector;
        Head = unit;
    }

    /// <summary>A state or body in front of an office says whose office it is: شمالی کوریا رہنما.</summary>
    private void TakeCountryOfHead()
    {
        if (Head is { } head && parse.Units[head].Name is { } name && Country.Length == 0 && name.Country is not ("*" or ""))
        {
            Country = name.Country;
        }
    }

    /// <summary>Whether a name may stand behind the unit: it is an office, people, or a nationality with a whole name behind it.</summary>
    private bool TakesName(int unit, int start) => HasOffice || parse.Units[unit].Name is { Kind: NameKind.People, SubKind: "members" or "foreign" }
        || (parse.Units[unit].Name is { Kind: NameKind.Demonym } && NameGuess.IsName(parse, start, end, 2));

    /// <summary>Unknown words behind an office, a title or a demonym with office are a person's name.</summary>
    private void GuessName(int first)
    {
        if (Persons.Count > 0 || Head is not { } office)
        {
            return;
        }

        int start = office + 1;
        if (!TakesName(office, start))
        {
            return;
        }

        int stop = start;
        while (stop < end && (NameGuess.MayBePartOfName(parse, stop) || NameGuess.IsCommonWordAsName(parse, stop, start, end)))
        {
            stop++;
        }

        if (stop > start && stop == end)
        {
            Guess = parse.Tokens(start, stop);
        }
        else if (office == end - 1 && parse.Units[office].Name?.SubKind == "title")
        {
            Head = office > first ? Head : null;
        }
    }
}
