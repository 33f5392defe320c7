using Sanad.Model;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;

namespace Sanad.Reader.Attribution;

/// <summary>Gives the records of a sentence the voice that the next sentence names: "this was said by state media", "they have not confirmed it".</summary>
internal static class VoiceOfPrevious
{
    /// <summary>Lays the voices of the sentence at hand that speak of the one before over its records.</summary>
    /// <param name="drafts">The records so far, and the voices and predicates of the sentence at hand.</param>
    /// <param name="sentence">Index of the sentence at hand.</param>
    public static void Apply(Drafts drafts, int sentence)
    {
        foreach (Voice voice in drafts.Voices)
        {
            if (voice.IsOfPrevious && !drafts.Predications.Exists(predication => voice.Told.Contains(predication.EndUnit - 1)))
            {
                Apply(voice, drafts, sentence - 1);
            }
        }
    }

    private static void Apply(Voice voice, Drafts drafts, int sentence)
    {
        bool isOnFacts = ToldBefore.IsOnFacts(voice.Stance);
        bool isTold = isOnFacts && IsVouched(drafts, sentence);
        for (int index = drafts.Events.Count - 1; index >= 0 && drafts.Events[index].Sentence >= sentence; index--)
        {
            EventDraft draft = drafts.Events[index];
            if (draft.Sentence == sentence && IsOpen(draft.Voices, isOnFacts, isTold) && voice.Fits(draft.Event, draft.Voices.Count > 0))
            {
                draft.Voices.Add(voice);
                draft.Certainty = CertaintyBy(voice, draft.Certainty);
            }
        }

        if (isOnFacts)
        {
            ApplyToFigures(voice, drafts.Figures, sentence, isTold);
        }
    }

    private static void ApplyToFigures(Voice voice, List<FigureDraft> figures, int sentence, bool isTold)
    {
        for (int index = figures.Count - 1; index >= 0 && figures[index].Sentence >= sentence; index--)
        {
            FigureDraft draft = figures[index];
            if (draft.Sentence == sentence && IsOpen(draft.Voices, isOnFacts: true, isTold) && (draft.Voices.Count > 0 || !voice.IsSilent))
            {
                draft.Voices.Add(voice);
                draft.Certainty = CertaintyBy(voice, draft.Certainty);
            }
        }
    }

    /// <summary>Whether somebody vouches for any record of the sentence.</summary>
    private static bool IsVouched(Drafts drafts, int sentence) =>
        drafts.Events.Exists(draft => draft.Sentence == sentence && draft.Voices.Count > 0) || drafts.Figures.Exists(draft => draft.Sentence == sentence && draft.Voices.Count > 0);

    /// <summary>Whoever tells "this" is its origin only where the sentence itself names none; who confirms or denies it stands beside whoever told it, and means what was told where anything was.</summary>
    private static bool IsOpen(List<Voice> voices, bool isOnFacts, bool isTold) => isOnFacts ? voices.Count > 0 || !isTold : voices.Count == 0;

    /// <summary>What is believed stays believed where others leave it open; silence makes nothing less sure.</summary>
    private static Certainty CertaintyBy(Voice voice, Certainty certainty) => voice.Stance switch
    {
        Stance.Denies => Certainty.Denied,
        Stance.NotConfirmed when certainty == Certainty.Asserted && !voice.IsSilent => Certainty.Unconfirmed,
        _ => certainty,
    };
}
