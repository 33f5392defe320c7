using Sanad.Reader.Frames;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Figures;

/// <content>Whom a number without a noun of its own counts.</content>
internal sealed partial class FigureOwners
{
    /// <summary>Whom a number without a noun counts: those of its genitive, those counted just before (دو فوجی ہلاک اور تین زخمی), or those of its predicate.</summary>
    public Actor[] OfNumberAlone(int phrase, FigureDraft? last, Predication over)
    {
        Actor[] of = sentence.Resolver.Possessors(phrase);
        if (of.Length == 0 && CountedThere(phrase, last) is { } there)
        {
            return there;
        }

        of = last is { Of.Length: > 0 } before && (of.Length == 0 || of[0].Country == before.Of[0].Country) ? before.Of : of;
        of = of.Length > 0 ? of : over.Recipients.Length > 0 ? over.Recipients : over.Actors;
        return of.Length > 0 ? of : [Context()];
    }

    /// <summary>Those counted at the place that stands directly before a number without a noun, as the noun behind says who they are: لبنان میں | 30، غزہ میں | 11 افراد; null where no place is told anew.</summary>
    private Actor[]? CountedThere(int phrase, FigureDraft? last)
    {
        FigureDraft? before = last?.Sentence == sentence.Index ? last : null;
        int place = PlaceBefore(sentence.Parse.Phrases[phrase].First);
        bool isNew = place >= 0 && place > (before?.Number ?? -1) && sentence.Clauses.ClauseOfUnit(place) == sentence.Clauses.ClauseOfPhrase(phrase);
        if (!isNew || !CountryGroups.IsState(sentence.Parse.Units[place].Name!.Country) || (before is { Of.Length: > 0 } && !before.Of[0].CountryFromContext))
        {
            return null;
        }

        Actor[] behind = before is null ? PeopleBehind(phrase) : before.Of;
        return behind.Length == 0 ? [new Actor { Country = sentence.Parse.Units[place].Name!.Country, Sector = "CVL", CountryFromContext = true }]
            : behind[0].CountryFromContext ? [behind[0].In(sentence.Parse.Units[place].Name!.Country)] : behind;
    }

    /// <summary>The first people that the sentence names behind a phrase.</summary>
    private Actor[] PeopleBehind(int phrase)
    {
        for (int behind = phrase + 1; behind < sentence.EndPhrase; behind++)
        {
            if (sentence.Resolver.Own(behind) is { Length: > 0 } found && found[0].Noun is not null)
            {
                return found;
            }
        }

        return [];
    }
}
