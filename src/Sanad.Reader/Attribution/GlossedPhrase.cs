using Sanad.Reader.Frames;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Finds the phrase that a case mark belongs to where brackets or quotation marks stand between them: عالمی ادارہ صحت (ڈبلیو ایچ او) | کے مطابق.</summary>
internal static class GlossedPhrase
{
    private const int MostInside = 6;

    /// <summary>The phrase that ends where the brackets or quotation marks before the case mark open; −1 where there are none.</summary>
    public static int Before(SentenceParse sentence, int mark)
    {
        char close = mark - 1 > sentence.Units.Start ? sentence.Parse.Units[mark - 1].Mark : '\0';
        if (close is not (')' or '\'' or '"'))
        {
            return -1;
        }

        char opening = close == ')' ? '(' : close;
        int open = mark - 2;
        while (open > sentence.Units.Start && mark - open <= MostInside + 2 && sentence.Parse.Units[open].Mark != opening)
        {
            open--;
        }

        if (sentence.Parse.Units[open].Mark != opening)
        {
            return -1;
        }

        return EndingAt(sentence, open);
    }

    /// <summary>Whom the phrase and its gloss mean: what the gloss names where the phrase alone leaves it open (ادارے برائے اطفال (یونیسیف)).</summary>
    public static Actor[] Who(SentenceParse sentence, int phrase)
    {
        Actor[] outer = sentence.Resolver.All(phrase);
        bool isOpen = outer.Length == 0 || (outer.Length == 1 && outer[0] is { CountryFromContext: true, Entity: < 0 });
        int inner = phrase + 1;
        bool isNamed = isOpen && inner < sentence.EndPhrase && sentence.Parse.Phrases[inner].First == sentence.Parse.Phrases[phrase].End + 1
            && sentence.Resolver.All(inner) is [{ Entity: >= 0 }];
        return isNamed ? sentence.Resolver.All(inner) : outer;
    }

    private static int EndingAt(SentenceParse sentence, int open)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase && sentence.Parse.Phrases[phrase].First < open; phrase++)
        {
            if (sentence.Parse.Phrases[phrase].End == open)
            {
                return phrase;
            }
        }

        return -1;
    }
}
