using Sanad.Model;
using Sanad.Reader.Frames;

namespace Sanad.Reader.Attribution;

/// <summary>Gives the records of a sentence the voice that the next sentence names: "this was said by state media", "it was not confirmed".</summary>
internal static class VoiceOfPrevious
{
    public static void Apply(Drafts drafts, int sentence)
    {
        foreach (Voice voice in drafts.Voices)
        {
            if (!voice.IsOfPrevious)
            {
                continue;
            }

            for (int index = drafts.Events.Count - 1; index >= 0 && drafts.Events[index].Sentence >= sentence - 1; index--)
            {
                EventDraft draft = drafts.Events[index];
                if (draft.Sentence == sentence - 1 && (draft.Voices.Count == 0 || voice.Stance == Stance.NotConfirmed))
                {
                    draft.Voices.Add(voice);
                    draft.Certainty = voice.Stance switch
                    {
                        Stance.Denies => Certainty.Denied,
                        Stance.NotConfirmed when draft.Certainty != Certainty.Denied => Certainty.Unconfirmed,
                        _ => draft.Certainty,
                    };
                }
            }
        }
    }
}
