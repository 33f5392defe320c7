using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>The slot <c>there</c> of a verb of travelling: the other state that an official comes or goes to (روسی صدر پیانگ یانگ پہنچ گئے).</summary>
internal static class Visits
{
    /// <summary>Name of the slot.</summary>
    public const string Slot = "there";

    /// <summary>The state of the place that stands directly before unit <paramref name="limit"/>, bare or with "for"; nobody if none does.</summary>
    public static Actor[] Destination(SentenceParse sentence, int clause, int limit)
    {
        int unit = PlaceBefore(sentence, clause, limit);
        Actor? there = unit < 0 ? null : Array.Find(sentence.Resolver.Resolve(unit, unit + 1, []), actor => actor.Country.Length > 0 && !actor.IsPerson);
        return there is null ? [] : [new Actor { Country = there.Country, Sector = "GOV", Tokens = there.Tokens, Entity = there.Entity, Name = there.Name }];
    }

    /// <summary>Takes the words before the place in its own phrase as the traveller: ایرانی وزیر خارجہ | اسلام آباد پہنچ گئے.</summary>
    public static void TakeTraveller(SentenceParse sentence, Predication predication)
    {
        int limit = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
        int unit = predication.Frame.Recipient.Contains(Slot) ? PlaceBefore(sentence, predication.Clause, limit) : -1;
        int phrase = unit < 0 ? -1 : sentence.PhraseOf(unit);
        if (phrase >= 0 && sentence.Parse.Phrases[phrase].First < unit)
        {
            Actor[] before = sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, unit, sentence.Resolver.Possessors(phrase));
            predication.Actors = Array.Exists(before, IsOfficial) ? before : predication.Actors;
        }
    }

    private static int PlaceBefore(SentenceParse sentence, int clause, int limit)
    {
        int unit = limit - 1;
        unit -= unit > sentence.Units.Start && sentence.Parse.IsPostposition(unit, "ke-liye") ? 1 : 0;
        bool isPlace = unit >= sentence.Units.Start && sentence.Parse.Units[unit].Name is { IsLocation: true } && sentence.Clauses.ClauseOfUnit(unit) == clause;
        return isPlace && sentence.PhraseOf(unit) >= 0 ? unit : -1;
    }

    private static bool IsOfficial(Actor actor) => (actor.IsPerson || actor.Noun == "delegation") && actor.Sector is "GOV" or "MIL" or "LEG" && actor.Country.Length > 0;

    /// <summary>Whether a frame of travelling tells of a visit: an official of one state and another state.</summary>
    public static bool Holds(Predication predication) => !predication.Frame.Recipient.Contains(Slot)
        || (predication.Recipients.Length > 0 && Array.Exists(predication.Actors, IsOfficial)
            && Array.TrueForAll(predication.Actors, actor => actor.Country != predication.Recipients[0].Country));
}
