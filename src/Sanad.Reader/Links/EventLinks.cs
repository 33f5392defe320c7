using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Links;

/// <summary>Says which events of a report tell an earlier one again: same type and parties, and the same day, the same place, or "this attack".</summary>
internal static class EventLinks
{
    private const int Reach = 2;

    /// <summary>Links the events from index <paramref name="first"/> on, those of one report.</summary>
    public static void Link(Parse parse, Drafts drafts, int first)
    {
        List<EventDraft> events = drafts.Events;
        for (int index = first + 1; index < events.Count; index++)
        {
            EventDraft later = events[index];
            if (later.IsToldAgain)
            {
                later.Same = ToldBefore(drafts, index, first);
                continue;
            }

            if (later.Actors.Length == 0 || later.Recipients.Length == 0)
            {
                continue;
            }

            bool isPointedAt = IsPointedAt(parse, later.Unit);
            for (int before = index - 1; before >= first && later.Same is null; before--)
            {
                later.Same = Tells(parse, drafts, events[before], later, isPointedAt) ? events[before].Same ?? events[before] : null;
            }
        }
    }

    /// <summary>The act that a sentence without parties means: the nearest of its type with a side in common, told alike, and not of another day.</summary>
    private static EventDraft? ToldBefore(Drafts drafts, int index, int first)
    {
        EventDraft later = drafts.Events[index];
        for (int before = index - 1; before >= first; before--)
        {
            EventDraft earlier = drafts.Events[before];
            bool isSameKind = earlier.Event == later.Event && earlier.Sentence < later.Sentence && earlier.Aux == later.Aux;
            (int doers, int others) = (Parties.InCommon(earlier.Actors, later.Actors), Parties.InCommon(earlier.Recipients, later.Recipients));
            if (isSameKind && Math.Min(doers, others) >= 0 && Math.Max(doers, others) > 0)
            {
                return Circumstances.CompareDays(drafts, earlier, drafts, later) >= 0 ? earlier.Same ?? earlier : null;
            }
        }

        return null;
    }

    private static bool Tells(Parse parse, Drafts drafts, EventDraft earlier, EventDraft later, bool isPointedAt)
    {
        bool isSameKind = earlier.Event == later.Event && earlier.Sentence < later.Sentence && Circumstances.AreAlike(earlier.Aux, later.Aux)
            && Parties.AreSame(earlier.Actors, later.Actors) && Parties.AreSame(earlier.Recipients, later.Recipients);
        if (!isSameKind)
        {
            return false;
        }

        int day = Circumstances.CompareDays(drafts, earlier, drafts, later);
        int place = Circumstances.ComparePlaces(parse, earlier, parse, later);
        bool isThere = Math.Max(day, place) > 0 && earlier.Modes.AsSpan().SequenceEqual(later.Modes);
        return Math.Min(day, place) >= 0 && (isPointedAt || isThere);
    }

    /// <summary>Whether a demonstrative stands before the cue: اس حملے, یہ ملاقات.</summary>
    private static bool IsPointedAt(Parse parse, int cue)
    {
        for (int unit = cue - 1; unit >= 0 && unit >= cue - Reach; unit--)
        {
            if (parse.Units[unit].Kind is UnitKind.Postposition or UnitKind.Punctuation)
            {
                return false;
            }

            if (parse.Sense(unit).Pronoun is { Kind: "demonstrative" } && parse.Units[unit].Kind == UnitKind.Pronoun)
            {
                return true;
            }
        }

        return false;
    }
}
