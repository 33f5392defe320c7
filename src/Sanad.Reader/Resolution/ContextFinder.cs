using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Tokenization;

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
            if (parse.Units[unit].Name is { } name && CountryGroups.IsState(name.Country) && parse.Units[unit].Group < 0)
            {
                int weight = name.Kind is NameKind.Place or NameKind.Capital ? PlaceWeight : 1;
                int count = counts[name.Country] = counts.GetValueOrDefault(name.Country) + weight;
                best = best.Length == 0 || count > counts[best] ? name.Country : best;
            }
        }

        return best;
    }

    /// <summary>Notes the country of the place that a sentence speaks of (میں, then پر), or the only country it names; empty if it does not say.</summary>
    public static void Place(SentenceParse sentence)
    {
        string there = PlaceOf(sentence, "mein");
        there = there.Length > 0 ? there : PlaceOf(sentence, "par");
        sentence.Discourse.OpeningCountry = OpeningPlace(sentence);
        sentence.Discourse.IsPlaced = there.Length > 0;
        sentence.Discourse.SentenceCountry = there.Length > 0 ? there : OnlyCountry(sentence);
    }

    /// <summary>The country of the place a sentence opens with as its scene: یمن میں …, امریکا: …, مصر، …; empty for none.</summary>
    private static string OpeningPlace(SentenceParse sentence)
    {
        if (sentence.FirstPhrase >= sentence.EndPhrase)
        {
            return string.Empty;
        }

        int first = sentence.FirstPhrase;
        while (first + 1 < sentence.EndPhrase && sentence.Parse.Phrases[first].Is("ka") && sentence.Parse.Units[sentence.Parse.Phrases[first].End - 1].Name is { IsLocation: true })
        {
            first++;
        }

        ref Phrase opening = ref sentence.Parse.Phrases[first];
        bool isMarked = opening.Case.Length == 0 && opening.End < sentence.Units.End && sentence.Parse.Units[opening.End].Mark is ':' or Marks.Comma or Marks.Semicolon;
        return (isMarked || opening.Is("mein")) && sentence.Parse.Units[opening.End - 1].Name is { IsLocation: true } name && CountryGroups.IsState(name.Country) ? name.Country : string.Empty;
    }

    private static string PlaceOf(SentenceParse sentence, string @case)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (!current.Is(@case))
            {
                continue;
            }

            bool isPart = phrase > current.ChainFirst && sentence.Parse.Phrases[phrase - 1].Is("ka") && sentence.Parse.Units[current.End - 1].Name is null
                && sentence.Parse.Sense(current.End - 1).Frames.Length == 0;
            int end = isPart ? sentence.Parse.Phrases[phrase - 1].End : current.End;
            if (sentence.Parse.Units[end - 1].Name is { IsLocation: true } name && CountryGroups.IsState(name.Country))
            {
                return name.Country;
            }
        }

        return string.Empty;
    }

    /// <summary>Whether a nationality says only whose deed is told, not where: اسرائیلی حملے.</summary>
    private static bool IsOfDeed(SentenceParse sentence, int unit)
    {
        for (int behind = unit + 1; behind < sentence.Units.End && sentence.Parse.Units[behind].Kind == UnitKind.Word; behind++)
        {
            if (sentence.Parse.Sense(behind).Frames.Length > 0)
            {
                return sentence.Parse.Units[behind].Name is null;
            }

            if (sentence.Parse.Units[behind].Name is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static string OnlyCountry(SentenceParse sentence)
    {
        string only = string.Empty;
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Name is { } name && CountryGroups.IsState(name.Country) && (name.IsLocation || (name.Kind == NameKind.Demonym && !IsOfDeed(sentence, unit))))
            {
                only = only.Length == 0 || only == name.Country ? name.Country : "-";
            }
        }

        return only == "-" ? string.Empty : only;
    }
}
