using Sanad.Model;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <content>People whose names the pack does not hold, and people meant by a part of a name.</content>
internal sealed partial class ActorResolver
{
    private Actor FromGuess(PhraseScan scan, string country, bool fromContext)
    {
        string sector = scan.OfficeSector is "*" or "" ? scan.BodySector : scan.OfficeSector;
        ReadOnlySpan<char> surface = Surface(scan.Guess);
        int known = entities.Find(surface);
        EntityEntry? entry = known >= 0 ? entities.Entries[known] : null;
        if (entry is { Name: null, Sector: "UNK" } && !fromContext)
        {
            entry.Country = country;
            entry.Sector = sector.Length == 0 ? entry.Sector : sector;
        }

        string whose = entry is not null && fromContext ? entry.Country : country;
        string which = entry is not null && sector.Length == 0 ? entry.Sector : sector.Length == 0 ? "UNK" : sector;
        int entity = known >= 0 ? known : entities.Guessed(surface.ToString(), EntityType.Person, whose, which);
        return new Actor { Country = whose, Sector = which, Entity = entity, Name = entry?.Name, Tokens = scan.Guess, IsPerson = true, CountryFromContext = fromContext };
    }

    /// <summary>Tokens as written.</summary>
    public ReadOnlySpan<char> Surface(TextRange tokens)
    {
        int start = parse.Text.Tokens[tokens.Start].Start;
        return parse.Text.Normalized.Characters[start..parse.Text.Tokens[tokens.End - 1].End];
    }

    /// <summary>A phrase of nothing but words that can be a name is one.</summary>
    private Actor[] FromBareName(int first, int end)
    {
        if (!IsNamelike(first, end))
        {
            return Nobody;
        }

        TextRange tokens = parse.Tokens(first, end);
        string country = discourse.ContextCountry();
        int entity = entities.Guessed(Surface(tokens).ToString(), EntityType.Person, country, "UNK");
        return [new Actor { Country = country, Sector = "UNK", Entity = entity, Tokens = tokens, IsPerson = true, CountryFromContext = true }];
    }

    /// <summary>A phrase of words that can be a name, one of which is known to be a part of names, is somebody: سوارا بھاسکر سے ملاقات.</summary>
    private Actor[] FromNameWords(int first, int end) => NameGuess.IsName(parse, first, end, discourse.IsHeadline ? 1 : 2) ? FromBareName(first, end) : Nobody;

    /// <summary>Whom a stretch names that stands where a speaker would, by words that can be a name and by nothing else.</summary>
    public Actor[] FromSpeakerName(int first, int end) => end - first <= NameGuess.MostParts ? FromBareName(first, end) : Nobody;

    private static Actor[] First(Actor[] first, Actor[] second) => first.Length > 0 ? first : second;

    /// <summary>A person told of before, by the name then used or a part of it.</summary>
    private Actor[] FromToldName(int first, int end)
    {
        if (!IsNamelike(first, end))
        {
            return Nobody;
        }

        TextRange tokens = parse.Tokens(first, end);
        int known = entities.Find(Surface(tokens));
        if (known < 0)
        {
            return Nobody;
        }

        EntityEntry entry = entities.Entries[known];
        return [new Actor { Country = entry.Country, Sector = entry.Sector, Entity = known, Name = entry.Name, Tokens = tokens, IsPerson = true, CountryFromContext = true }];
    }

    private bool IsNamelike(int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            if (!NameGuess.MayBePartOfName(parse, unit))
            {
                return false;
            }
        }

        return true;
    }
}
