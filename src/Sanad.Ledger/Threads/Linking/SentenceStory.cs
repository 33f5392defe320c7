using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Of which acts a sentence tells: of those of its report, or in some of its stretches of others.</summary>
/// <param name="Stretches">The stretches that tell of others, with the word that says so: acts whose cue begins in one are background.</param>
/// <param name="GoesOn">Whether it goes on about the act told before: "in this attack".</param>
internal readonly record struct SentenceStory((TextSpan Span, StoryWord Word)[] Stretches, bool GoesOn)
{
    // Whether it tells there of an act from before or beside the report. A record with a time of its own is judged by that.
    public bool IsBackground(TextSpan cue, bool hasTime) => Has(cue, hasTime, word => word != StoryWord.Recall);

    // Whether it recalls there what readers know; what a sentence goes on about is not recalled from elsewhere.
    public bool IsRecalled(TextSpan cue) => !GoesOn && Has(cue, hasTime: true, word => word == StoryWord.Recall);

    private bool Has(TextSpan cue, bool hasTime, Func<StoryWord, bool> isSought)
    {
        foreach ((TextSpan span, StoryWord word) in Stretches ?? [])
        {
            if (cue.Start >= span.Start && cue.Start < span.End && isSought(word) && !(word == StoryWord.Ago && hasTime))
            {
                return true;
            }
        }

        return false;
    }
}
