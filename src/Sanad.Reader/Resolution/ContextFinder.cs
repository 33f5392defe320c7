using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Resolution;

/// <summary>Which country a sentence is about, where it says so itself: the place it happens in, or the only country it names.</summary>
internal static class ContextFinder
{
    public static string CountryOf(SentenceParse sentence)
    {
        string only = string.Empty;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            for (int unit = current.First; unit < current.End; unit++)
            {
                if (sentence.Parse.Units[unit].Name is { Country.Length: 3 } name && (name.IsLocation || name.Kind == NameKind.Demonym))
                {
                    if (name.IsLocation && unit == current.End - 1 && current.Is("mein"))
                    {
                        return name.Country;
                    }

                    only = only.Length == 0 || only == name.Country ? name.Country : "-";
                }
            }
        }

        return only == "-" ? string.Empty : only;
    }
}
