using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Where the clause of an event says that it was.</summary>
internal static class Places
{
    /// <summary>The phrase of the clause that says where (… میں), or −1.</summary>
    public static int Of(SentenceParse sentence, int clause, int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Is("mein") && current.First <= before && sentence.Clauses.ClauseOfPhrase(phrase) == clause
                && sentence.Parse.Units[current.End - 1].Name is { IsLocation: true })
            {
                return phrase;
            }
        }

        return -1;
    }
}
