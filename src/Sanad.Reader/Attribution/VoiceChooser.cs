using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Chooses the voices that vouch for a record, nearest first, and how sure they make it.</summary>
internal static class VoiceChooser
{
    public static void Apply(List<Voice> voices, EventDraft draft, int group, string hedge)
    {
        Collect(voices, draft.Unit, group, draft.Voices);
        LeaveOutUnfit(draft);
        if (draft.Event == EventType.Assault && voices.Find(voice => voice.Group == group && group >= 0 && voice.Stance == Stance.Claims && voice.Who.Length > 0) is { } claim)
        {
            // حملے کی ذمہ داری قبول کی: that they did it is their own word.
            draft.Voices.Insert(0, claim);
        }

        draft.Certainty = CertaintyOf(draft.Voices, hedge);
    }

    /// <summary>A word on what the sentence told before is none on a speech act of its own; such words come last.</summary>
    private static void LeaveOutUnfit(EventDraft draft)
    {
        for (int index = draft.Voices.Count - 1; index >= 0 && draft.Voices[index].Told.Length > 0; index--)
        {
            if (draft.Voices[index].Told.Contains(draft.Unit) && !draft.Voices[index].Fits(draft.Event, draft.Voices[0].Told.Length == 0))
            {
                draft.Voices.RemoveAt(index);
            }
        }
    }

    /// <summary>Whether somebody tells something of what a word on it speaks of, which it is meant for then.</summary>
    private static bool IsToldByOther(List<Voice> voices, Voice voice)
    {
        foreach (Voice other in voices)
        {
            if (other.Told.Length == 0 && voice.Told.Contains(other.CueUnit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who threatens, demands or promises by speaking is not named again as the source of it.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="isPromise">Whether it is told in the future: what one's own state says that it will do is promised by saying so.</param>
    public static void LeaveOutActor(EventDraft draft, Actor[] actors, bool isPromise)
    {
        if (actors.Length == 0 || draft.Event is not (EventType.Agree or EventType.Support or EventType.Concede or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten))
        {
            return;
        }

        // What is announced for later (CONCEDE, AGREE) may be told of oneself by oneself: then the word counts.
        bool isSpoken = draft.Event is not (EventType.Concede or EventType.Agree);
        for (int index = draft.Voices.Count - 1; index >= 0; index--)
        {
            Actor[] who = draft.Voices[index].Who;
            if (who.Length > 0 && draft.Voices[index].Stance != Stance.Denies && (ReferenceEquals(who, actors) || (isSpoken && who[0].SameAs(actors[0])) || (isPromise && IsOfState(who[0], actors[0]))))
            {
                draft.Voices.RemoveAt(index);
            }
        }
    }

    private static bool IsOfState(Actor speaker, Actor actor) => speaker.Country.Length > 0 && speaker.Country == actor.Country && speaker.Sector != "JRN";

    /// <summary>The voices over a unit, the innermost (that with the latest cue) first.</summary>
    public static void Collect(List<Voice> voices, int unit, int group, List<Voice> found)
    {
        foreach (Voice voice in voices)
        {
            if ((voice.Covers(unit) || voice.Told.Contains(unit)) && (voice.Group < 0 || voice.Group != group))
            {
                found.Add(voice);
            }
        }

        found.Sort(static (left, right) => Reach(right) != Reach(left) ? Reach(right).CompareTo(Reach(left)) : left.Cue.Start.CompareTo(right.Cue.Start));
        if (found.Count > 0 && found[0].Told.Contains(unit) && IsToldByOther(voices, found[0]))
        {
            found.Clear();
        }
    }

    /// <summary>Where what a voice speaks of begins; a word on what was told before comes behind those who told it.</summary>
    private static int Reach(Voice voice) => voice.Told.Length > 0 ? -1 : voice.Scope.Start;

    public static Certainty CertaintyOf(List<Voice> voices, string hedge)
    {
        foreach (Voice voice in voices)
        {
            switch (voice.Stance)
            {
                case Stance.Believes:
                    return Certainty.Believed;
                case Stance.Denies:
                    return Certainty.Denied;
                case Stance.NotConfirmed when !voice.IsSilent:
                    return Certainty.Unconfirmed;
            }
        }

        return hedge switch
        {
            "believed" => Certainty.Believed,
            "unconfirmed" => Certainty.Unconfirmed,
            "denied" => Certainty.Denied,
            _ => Certainty.Asserted,
        };
    }
}
