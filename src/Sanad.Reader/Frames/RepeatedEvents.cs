using Sanad.Model;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Tells whether a sentence has told an event already: one of its type between the same countries.</summary>
internal static class RepeatedEvents
{
    /// <summary>One event is told once a sentence, however often the sentence names it.</summary>
    public static bool Has(EventDraft draft, List<EventDraft> events)
    {
        for (int index = events.Count - 1; index >= 0 && events[index].Sentence == draft.Sentence; index--)
        {
            EventDraft other = events[index];
            if (other.Event == draft.Event && SameCountries(other.Actors, draft.Actors) && (SameCountries(other.Recipients, draft.Recipients) || IsLess(draft, other)) && !IsOtherAct(draft, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an act of speech or help says less of the same than one before it: to whom.</summary>
    private static bool IsLess(EventDraft draft, EventDraft other) => draft.Recipients.Length == 0 && other.Recipients.Length > 0 && draft.Actors.Length > 0 && draft.Aux == other.Aux
        && draft.Event is EventType.Agree or EventType.Support or EventType.Aid or EventType.Concede or EventType.Retreat;

    /// <summary>Whether the same police raid and take people, or those who were struck strike back, which are two acts.</summary>
    private static bool IsOtherAct(EventDraft draft, EventDraft other) => draft.Event == EventType.Coerce ? draft.Modes.Length > 0 && other.Modes.Length > 0 && draft.Modes[0] != other.Modes[0]
        : draft.Event == EventType.Assault && IsOfSide(draft.Actors, other.Recipients) && IsOfSide(draft.Recipients, other.Actors) && !IsOfSide(draft.Actors, draft.Recipients);

    private static bool IsOfSide(Actor[] left, Actor[] right) => left.Length > 0 && right.Length > 0 && left[0].Country == right[0].Country && left[0].Sector == right[0].Sector;

    private static bool SameCountries(Actor[] left, Actor[] right) =>
        Array.TrueForAll(left, actor => Array.Exists(right, other => other.Country == actor.Country))
        && Array.TrueForAll(right, actor => Array.Exists(left, other => other.Country == actor.Country));
}
