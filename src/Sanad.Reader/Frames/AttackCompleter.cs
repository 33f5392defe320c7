using Sanad.Model;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Gives an attack whose doer its sentence does not name the doer that the report names for the same people, before or after.</summary>
internal static class AttackCompleter
{
    /// <summary>Looks at the events of one item, from <paramref name="first"/> on, once all its sentences are read.</summary>
    public static void Complete(List<EventDraft> events, int first)
    {
        for (int index = first; index < events.Count; index++)
        {
            EventDraft draft = events[index];
            bool isDoerUnknown = Array.TrueForAll(draft.Actors, actor => actor.Country.Length == 0 && actor.Tokens.Length == 0);
            if (draft.Event == EventType.Assault && draft.Recipients.Length > 0 && draft.Recipients[0].Country.Length > 0 && isDoerUnknown && draft.Actors.Length == 0)
            {
                draft.Actors = Nearest(events, first, draft)?.Actors ?? draft.Actors;
            }
        }
    }

    private static EventDraft? Nearest(List<EventDraft> events, int first, EventDraft draft)
    {
        EventDraft? best = null;
        for (int index = first; index < events.Count; index++)
        {
            EventDraft other = events[index];
            bool fits = other != draft && other.Event == EventType.Assault && other.Actors.Length > 0 && other.Actors[0].Country.Length > 0
                && other.Recipients.Length > 0 && SameSide(other.Recipients[0], draft.Recipients[0]) && !IsOwnForce(draft, other);
            if (fits && (best is null || Distance(other, draft) < Distance(best, draft)))
            {
                best = other;
            }
        }

        return best;
    }

    /// <summary>Whether those who attack there are state forces, and unknown men here, among the same people.</summary>
    private static bool IsOwnForce(EventDraft draft, EventDraft other) => draft.Actors.Length > 0 && draft.Actors[0].Sector is "UAF" or "CRM"
        && other.Actors[0].Sector is "GOV" or "MIL" or "COP" && other.Actors[0].Country == draft.Recipients[0].Country;

    private static int Distance(EventDraft left, EventDraft right) => Math.Abs(left.Sentence - right.Sentence);

    private static bool SameSide(Actor left, Actor right) => left.Country == right.Country && Discourse.IsArmed(left) == Discourse.IsArmed(right);
}
