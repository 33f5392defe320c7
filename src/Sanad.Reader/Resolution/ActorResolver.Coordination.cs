using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Resolution;

/// <content>Whom the members of a coordination mean together.</content>
internal sealed partial class ActorResolver
{
    /// <summary>People joined to the noun that a genitive leads to, not to the genitive: پوتن اور | امریکہ کے | صدر اوباما.</summary>
    private Actor[] waiting = Nobody;

    private Actor[] Joined(int phrase, Actor[] mine)
    {
        ref Phrase current = ref parse.Phrases[phrase];
        return current.Is("ke-darmiyan") && SideBySide(current.End) is { Length: > 0 } both ? both : WithThoseBefore(phrase, mine);
    }

    private Actor[] WithThoseBefore(int phrase, Actor[] mine)
    {
        ref Phrase current = ref parse.Phrases[phrase];
        Actor[] joined = phrase > current.ChainFirst && parse.Phrases[phrase - 1].JoinsNext ? Shared(phrase - 1, mine) : Including(phrase - 1, mine);
        bool isOwner = current.Is("ka") && mine.Length > 0 && !mine[^1].IsPerson;
        if (isOwner && joined.Length > 0 && joined[^1].IsPerson)
        {
            waiting = joined;
            return mine;
        }

        if (waiting.Length > 0 && !isOwner)
        {
            joined = phrase > current.ChainFirst && mine.Length > 0 && mine[^1].IsPerson ? [.. waiting, .. joined] : joined;
            waiting = Nobody;
        }

        return joined.Length > 0 ? [.. joined, .. mine] : mine;
    }

    /// <summary>Two countries without a word between them before what they have together, which starts at the unit: پاک بھارت | مذاکرات, امریکہ ایران | کے درمیان; nobody otherwise.</summary>
    public Actor[] SideBySide(int behind) => CountryAt(behind - 2) is { Length: > 0 } one && CountryAt(behind - 1) is { Length: > 0 } other && one != other
        ? [.. Modifier(behind - 2, behind - 1), .. Modifier(behind - 1, behind)]
        : Nobody;

    private string CountryAt(int unit) => unit >= parse.Phrases[firstPhrase].First && parse.Units[unit].Name is { Kind: NameKind.State or NameKind.Demonym } name ? name.Country : string.Empty;

    /// <summary>Those of another country whom the party includes: پاکستان سمیت | خلیجی ممالک.</summary>
    private Actor[] Including(int phrase, Actor[] mine)
    {
        Actor[] within = mine.Length > 0 && phrase >= firstPhrase && parse.Phrases[phrase].Is("samet") ? all[phrase - firstPhrase] : Nobody;
        return within.Length > 0 && Array.TrueForAll(within, actor => actor.Country.Length > 0 && !Array.Exists(mine, other => other.Country == actor.Country)) ? within : Nobody;
    }

    /// <summary>Whom the member before means; a bare nationality shares the noun behind it: روسی اور بیلاروسی وزرا.</summary>
    private Actor[] Shared(int phrase, Actor[] behind)
    {
        Actor[] before = all[phrase - firstPhrase];
        ref Phrase member = ref parse.Phrases[phrase];
        return before.Length == 0 && behind.Length == 1 && !behind[0].IsPlace && parse.Units[member.End - 1].Name is { Kind: NameKind.Demonym } name
            ? [new Actor { Country = name.Country, Sector = behind[0].Sector, Tokens = parse.Tokens(member.First, member.End), Noun = behind[0].Noun }]
            : before;
    }
}
