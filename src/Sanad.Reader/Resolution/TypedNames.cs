using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>Finds names that the pack does not hold by the noun beside them: گاؤں برتھانہ, جافنا ہسپتال, ارفع ٹاور.</summary>
internal sealed class TypedNames(SentenceParse sentence, EntityRegistry entities)
{
    private const int MostWords = 3;
    private const int NearNoun = 4;
    private const int FewestLetters = 3;
    private readonly List<TextRange> found = [];

    /// <summary>Notes the names of the sentence that a noun beside them makes the name of a place, a body or a work.</summary>
    public void Collect()
    {
        found.Clear();
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit] is { Kind: UnitKind.Word, Group: < 0, Sense.Beside: { } kind } && sentence.Parse.Units[unit].Name is not { IsProper: true })
            {
                Look(unit, kind);
            }
            else if (IsLetter(unit))
            {
                unit = LookAtLetters(unit) - 1;
            }
        }
    }

    /// <summary>Whether the unit is part of such a name.</summary>
    public bool Covers(int unit)
    {
        foreach (TextRange units in found)
        {
            if (unit >= units.Start && unit < units.End)
            {
                return true;
            }
        }

        return false;
    }

    private void Look(int unit, string kind)
    {
        switch (kind)
        {
            case "district" or "place" or "water":
                LookBehind(unit, kind);
                break;
            case "camp":
                LookBefore(unit, EntityType.Location, isNoun: true);
                break;
            case "called":
                LookBeforeCalled(unit);
                break;
            case "organisation":
                LookBefore(unit, EntityType.Organization);
                break;
            case "location":
                LookBefore(unit, EntityType.Location);
                break;
            case "thing":
                LookBefore(unit, EntityType.Miscellaneous);
                break;
        }
    }

    private bool IsLetter(int unit) => unit < sentence.Units.End && sentence.Parse.Units[unit] is { Kind: UnitKind.Word, Sense: { IsLetter: true, Name: null } };

    /// <summary>Letters that the pack does not know together are a body, where no name stands beside them: ایس ٹی زیڈ اے.</summary>
    private int LookAtLetters(int first)
    {
        int end = first;
        while (IsLetter(end))
        {
            end++;
        }

        bool isAlone = end == sentence.Units.End || sentence.Parse.Units[end].Kind != UnitKind.Word || sentence.Parse.Units[end].Name is { Kind: NameKind.Office or NameKind.People };
        isAlone &= first == sentence.Units.Start || sentence.Parse.Units[first - 1].Kind != UnitKind.Word || sentence.Parse.Sense(first - 1).IsKnown;
        if (isAlone && end - first >= FewestLetters)
        {
            Note(first, end, EntityType.Organization);
        }

        return end;
    }

    /// <summary>Unknown words behind a noun for places, with a postposition or a mark behind them, are a place.</summary>
    private void LookBehind(int unit, string kind)
    {
        int end = unit + 1;
        while (end < sentence.Units.End && end - unit <= MostWords && sentence.Parse.Units[end].Name is null && NameGuess.MayBePartOfName(sentence.Parse, end))
        {
            end++;
        }

        if (end > unit + 1 && end < sentence.Units.End && IsEdge(end))
        {
            Note(kind == "water" ? unit : unit + 1, end, EntityType.Location);
        }
    }

    private bool IsEdge(int unit) => (sentence.Parse.Units[unit].Kind == UnitKind.Postposition && !sentence.Parse.IsPostposition(unit, "ne"))
        || sentence.Parse.Units[unit].Kind == UnitKind.Punctuation || sentence.Parse.IsParticle(unit, "conjunction-and");

    /// <summary>Name words before a noun for bodies, buildings or works are its name.</summary>
    private void LookBefore(int unit, EntityType type, bool isNoun = false)
    {
        int first = FirstBefore(unit, type);
        bool isHeld = isNoun && first < unit && sentence.Parse.Units[unit - 1].Name is not null;
        if (first < unit && !isHeld)
        {
            Note(first, isNoun ? unit : unit + 1, type);
        }
    }

    private int FirstBefore(int unit, EntityType type)
    {
        int first = unit;
        while (first > sentence.Units.Start && unit - first < MostWords && IsPart(first - 1, type))
        {
            first--;
        }

        return first;
    }

    /// <summary>What is called so is a person, a place or a body by the noun behind: اوری نسانووچ نامی فوجی, البدر نامی تنظیم.</summary>
    private void LookBeforeCalled(int unit)
    {
        for (int behind = unit + 1; behind < Math.Min(unit + NearNoun, sentence.Units.End) && sentence.Parse.Units[behind].Kind is UnitKind.Word or UnitKind.Number; behind++)
        {
            EntityType? type = sentence.Parse.Units[behind] switch
            {
                { Name: { Kind: NameKind.People, SubKind: "body" } } or { Sense.Beside: "organisation" } => EntityType.Organization,
                { Name.Kind: NameKind.People or NameKind.Office } => EntityType.Person,
                { Sense.Beside: "district" or "place" or "location" } => EntityType.Location,
                _ => null,
            };
            int first = FirstBefore(unit, EntityType.Miscellaneous);
            if (type is { } known && first < unit && sentence.Parse.Units[unit - 1].Name is null)
            {
                Note(first, unit, known);
                return;
            }
        }
    }

    private bool IsPart(int unit, EntityType type) => sentence.Parse.Units[unit].Group < 0 && !Covers(unit) && (NameGuess.MayBePartOfName(sentence.Parse, unit)
        || (type != EntityType.Miscellaneous && sentence.Parse.Units[unit].Name is { Kind: NameKind.Capital or NameKind.State } name && CountryGroups.IsState(name.Country)));

    private void Note(int first, int end, EntityType type)
    {
        string country = string.Empty;
        for (int unit = first; unit < end && country.Length == 0; unit++)
        {
            country = sentence.Parse.Units[unit].Name is { IsProper: true } name && CountryGroups.IsState(name.Country) ? name.Country : country;
        }

        TextRange tokens = sentence.Parse.Tokens(first, end);
        country = country.Length > 0 ? country : sentence.Discourse.ContextCountry();
        int entity = entities.Named(sentence.Resolver.Surface(tokens).ToString(), type, country, "UNK");
        entities.Entries[entity].Mentions.Add(tokens);
        found.Add(new TextRange(first, end));
    }
}
