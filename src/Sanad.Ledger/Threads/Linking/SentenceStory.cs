using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Of which acts a sentence tells: of those of its report, or in some of its stretches of others.</summary>
/// <param name="Stretches">The stretches that tell of others, with the word that says so: acts whose cue begins in one are background.</param>
/// <param name="GoesOn">Whether it goes on about the act told before: "in this attack".</param>
/// <param name="Ago">The times in it that lie before the report.</param>
internal readonly record struct SentenceStory((TextSpan Span, StoryWord Word)[] Stretches, bool GoesOn, TextSpan[] Ago)
{
    // Whether it tells there of an act from before or beside the report. A record with a time of its own is judged by that; what is said and demanded in the
    // present ("we demand") is no habit.
    public bool IsBackground(TextSpan cue, bool hasTime, bool isBodily) => Has(cue, hasTime, word => word != StoryWord.Recall && (isBodily || word != StoryWord.Habitual));

    // Whether it recalls there what readers know; what a sentence goes on about is not recalled from elsewhere.
    public bool IsRecalled(TextSpan cue) => !GoesOn && Has(cue, hasTime: true, word => word == StoryWord.Recall);

    // Whether the time of an act is one of those before the report, and is told of that act and not of a noun beside it ("despite last month's deal").
    public bool IsAgo(TextSpan cue, TextSpan? time) => time is { } span && (Ago ?? []).Contains(span) && Has(cue, hasTime: false, word => word == StoryWord.Ago);

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
