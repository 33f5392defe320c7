using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>Notes where a sentence names things, and where a pronoun or an office means one of them.</summary>
internal sealed class MentionCollector(SentenceParse sentence, EntityRegistry entities)
{
    private const int LongestName = 5;
    private const int FewestParts = 2;

    private readonly NameBounds bounds = new(sentence);
    private readonly TypedNames typed = new(sentence, entities);

    public void Collect()
    {
        typed.Collect();
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Group < 0 && sentence.Parse.Units[unit].Name is { IsProper: true } name && !typed.Covers(unit))
            {
                NoteKnown(unit, name);
            }
        }

        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            foreach (Actor actor in sentence.Resolver.Own(phrase))
            {
                NoteUnnamed(actor, phrase);
            }
        }

        int unnoted = sentence.Units.Start;
        while (unnoted < sentence.Units.End)
        {
            unnoted = typed.Covers(unnoted) ? unnoted + 1 : NoteToldName(unnoted);
        }
    }

    /// <summary>Notes a name that the pack holds, without the words that only say what it names.</summary>
    private void NoteKnown(int unit, NameSense name)
    {
        if (bounds.IsDescription(unit, name))
        {
            return;
        }

        int phrase = name.Country == "*" ? sentence.PhraseOf(unit) : -1;
        Actor? actor = phrase >= 0 ? Array.Find(sentence.Resolver.Own(phrase), known => known.Tokens.Start == sentence.Parse.Units[unit].First) : null;
        string country = name.Country == "*" ? actor?.Country ?? sentence.Discourse.ContextCountry() : name.Country;
        int entity = actor?.Entity >= 0 ? actor.Entity : entities.Known(name, country, name.Sector);
        TextRange tokens = bounds.Of(unit, name);
        if (name.Kind == NameKind.Place && bounds.Holder(ref tokens, out TextRange holder) is { } whose)
        {
            entities.Entries[entities.Known(whose, whose.Country, whose.Sector)].Mentions.Add(holder);
        }

        entities.Entries[entity].Mentions.Add(tokens);
    }

    /// <summary>Notes the longest run of words from a unit on that names somebody told of before; the unit to go on at.</summary>
    private int NoteToldName(int first)
    {
        int end = first;
        while (end < sentence.Units.End && end - first < LongestName && sentence.Parse.Units[end].Group < 0 && NameGuess.MayBePartOfName(sentence.Parse, end) && !typed.Covers(end))
        {
            end++;
        }

        int longest = end;
        for (; end > first; end--)
        {
            TextRange tokens = sentence.Parse.Tokens(first, end);
            int entity = sentence.Parse.Units[end - 1].Name is null ? entities.Find(sentence.Resolver.Surface(tokens)) : -1;
            if (entity >= 0)
            {
                List<TextRange> mentions = entities.Entries[entity].Mentions;
                if (!mentions.Exists(known => known.Start <= tokens.Start && known.End >= tokens.End))
                {
                    mentions.Add(tokens);
                }

                return end;
            }
        }

        return NoteUnknownName(first, longest) ? longest : first + 1;
    }

    /// <summary>Notes a run of words that is somebody's name by its words and that no phrase has taken for a party; whether it did.</summary>
    private bool NoteUnknownName(int first, int end)
    {
        bool isWhole = first == sentence.Units.Start || sentence.Parse.Units[first - 1].Name is not { IsProper: true };
        isWhole &= end == sentence.Units.End || sentence.Parse.Units[end].Kind is not UnitKind.Word || sentence.Parse.Sense(end).IsKnown;
        if (!isWhole || !NameGuess.IsName(sentence.Parse, first, end, FewestParts) || IsBeforeBody(end))
        {
            return false;
        }

        TextRange tokens = sentence.Parse.Tokens(first, end);
        int entity = entities.Guessed(sentence.Resolver.Surface(tokens).ToString(), EntityType.Person, sentence.Discourse.ContextCountry(), "UNK");
        entities.Entries[entity].Mentions.Add(tokens);
        return true;
    }

    /// <summary>Whether a noun follows that makes the words before it the name of a body, a place or a thing: احسن اقبال فاؤنڈیشن.</summary>
    private bool IsBeforeBody(int unit) => unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Word && sentence.Parse.Units[unit].Group < 0
        && (sentence.Parse.Units[unit].Name is { Kind: NameKind.Organisation or NameKind.Place or NameKind.Thing } or { Kind: NameKind.People, SubKind: "body" }
            || (sentence.Parse.Units[unit].Name is null && sentence.Parse.Sense(unit).WordClass == "noun"));

    private void NoteUnnamed(Actor actor, int phrase)
    {
        if (actor.Entity < 0)
        {
            return;
        }

        EntityEntry entry = entities.Entries[actor.Entity];
        if (entry.Mentions.Contains(actor.Tokens))
        {
            return;
        }

        int first = UnitAt(actor.Tokens.Start, phrase);
        if (first >= 0 && sentence.Parse.Units[first].Kind == UnitKind.Pronoun)
        {
            entry.References.Add((actor.Tokens, ReferenceKind.Pronoun));
        }
        else if (entry.Name is null && first >= 0 && !typed.Covers(first))
        {
            entry.Mentions.Add(actor.Tokens);
        }
    }

    private int UnitAt(int token, int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        for (int unit = current.First; unit < current.End; unit++)
        {
            if (sentence.Parse.Units[unit].First == token)
            {
                return unit;
            }
        }

        return -1;
    }
}
