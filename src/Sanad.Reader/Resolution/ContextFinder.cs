using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Resolution;

/// <summary>Which country a sentence is about, where it says so itself: the place it happens in, or the only country it names.</summary>
internal static class ContextFinder
{
    private const int PlaceWeight = 2;

    /// <summary>The country that a run of sentences names most, its towns and provinces counting double.</summary>
    public static string MainOf(Parse parse, int firstUnit, int endUnit)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string best = string.Empty;
        for (int unit = firstUnit; unit < endUnit; unit++)
        {
            if (parse.Units[unit].Name is { Country.Length: 3 } name && parse.Units[unit].Group < 0)
            {
                int weight = name.Kind is NameKind.Place or NameKind.Capital ? PlaceWeight : 1;
                int count = counts[name.Country] = counts.GetValueOrDefault(name.Country) + weight;
                best = best.Length == 0 || count > counts[best] ? name.Country : best;
            }
        }

        return best;
    }

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
