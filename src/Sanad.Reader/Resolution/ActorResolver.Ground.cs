using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Resolution;

/// <content>Whose people are that nothing in their phrase says: by the place told nearest before them in their own clause, and by what they are.</content>
internal sealed partial class ActorResolver
{
    /// <summary>The country of unnamed people: none of those of whom nobody knows where they come from, else that of the place before them, of the sentence, of the report.</summary>
    private string CountryOfUnnamed(int unit, NameSense? head)
    {
        if (head is { Kind: NameKind.People, Country: "" } && (head.Sector == "UAF" || head.SubKind == "foreign"))
        {
            return string.Empty;
        }

        if (head is { Kind: NameKind.Organisation } && discourse.LastOf(head) is { } told)
        {
            return told.Country;
        }

        int phrase = PhraseAt(unit);
        if (OfSpeakingArmy(head, phrase) is { } army)
        {
            return army;
        }

        string ground = GroundOf(phrase);
        return ground.Length > 0 ? ground : discourse.ContextCountry();
    }

    /// <summary>Soldiers of whom an army tells are its own, wherever they are: اسرائیلی فوج نے کہا کہ لبنان میں | دو فوجی | مارے گئے; null if none tells.</summary>
    private string? OfSpeakingArmy(NameSense? head, int phrase) => head is { Kind: NameKind.People, Sector: "MIL", SubKind: "members" }
        && discourse.Voice is { Sector: "MIL", Country.Length: > 0, CountryFromContext: false } voice && agentClause != clauses.ClauseOfPhrase(phrase) ? voice.Country : null;

    /// <summary>The country of the place nearest before a phrase in its clause: لبنان میں 30 افراد، غزہ میں | 11 افراد; empty for none.</summary>
    private string GroundOf(int phrase)
    {
        for (int before = phrase - 1; before >= firstPhrase && clauses.ClauseOfPhrase(before) == clauses.ClauseOfPhrase(phrase); before--)
        {
            if (CountryOfPlace(before) is { Length: > 0 } country)
            {
                return country;
            }
        }

        return string.Empty;
    }

    /// <summary>The country of the place that a phrase in میں or پر names, or the genitive before its noun: مردان کے | ایک بازار میں; empty if it names none.</summary>
    private string CountryOfPlace(int phrase)
    {
        ref Phrase current = ref parse.Phrases[phrase];
        if ((!current.Is("mein") && !current.Is("par")) || IsSeat(current))
        {
            return string.Empty;
        }

        int end = current.End - 1;
        if (parse.Units[end].Name is { IsLocation: true } name)
        {
            return CountryGroups.IsState(name.Country) ? name.Country : string.Empty;
        }

        bool isPart = phrase > current.ChainFirst && parse.Phrases[phrase - 1].Is("ka") && parse.Units[end].Name is null && parse.Sense(end).Frames.Length == 0;
        return isPart && parse.Units[parse.Phrases[phrase - 1].End - 1].Name is { IsLocation: true } owner && CountryGroups.IsState(owner.Country) ? owner.Country : string.Empty;
    }

    /// <summary>Whether a place says only where a body sits that speaks or acts: برطانیہ میں | قائم گروپ نے.</summary>
    private bool IsSeat(in Phrase place)
    {
        int behind = place.End + 1;
        return place.Is("mein") && behind < parse.Units.Count && parse.Units[behind].Kind == UnitKind.Word && parse.Units[behind].Group < 0 && parse.Units[behind].Name is null && parse.Sense(behind).WordClass == "verb-noun"
            && PhraseAt(behind) is var next && parse.Phrases[next].First == behind && parse.Phrases[next].End > behind + 1 && parse.Phrases[next].Case is "ne" or "ke-mutabiq" or "ke-baqaul" or "ka";
    }

    /// <summary>The phrase that a unit lies in, or the last of the sentence's.</summary>
    private int PhraseAt(int unit)
    {
        int phrase = firstPhrase;
        while (phrase < parse.Phrases.Count - 1 && parse.Phrases[phrase].End <= unit)
        {
            phrase++;
        }

        return phrase;
    }
}
