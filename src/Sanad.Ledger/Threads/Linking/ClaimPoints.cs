namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points for and against two claims telling the same. Above zero they do.</summary>
/// <remarks>
/// A points table in the manner of Fellegi and Sunter (1969): each thing that can be compared speaks for or against, what is not told says nothing, and the sum
/// decides. docs/reference/threads.md has the table.
/// </remarks>
internal static class ClaimPoints
{
    // From here on two documents tell one story.
    private const float StoryLikeness = 0.25f;

    // Within these days the same words mean the same event; later they mean another of its kind.
    private const int WeeksOfStory = 21;
    private const int FewDays = 5;
    private const int BriefDays = 2;
    private const int MostDaysOfMonth = 31;

    // So many sentences on, a distance says no more.
    private const int FarDown = 12;

    // From the head of a report, where another is of another matter.
    private const float EachSentence = 0.25f;

    // From here on two documents of any day tell of one course of events.
    private const float RunningLikeness = 0.28f;

    // Points of two events.
    public static float OfEvents(in ClaimPair pair)
    {
        float points = OfKind(pair) - (pair.IsOneDocument ? 2.3f + OfReport(pair) : 2.6f);
        points += 0.5f * pair.Agreeing;
        points -= (pair.IsOneDocument ? 1.5f : 0.8f) * pair.Clashing;
        points += pair.IsOneSentence ? 0 : (3 * pair.Words) + (2 * pair.OwnWords);
        points += OfStory(pair, 2, 0.5f);
        points += OfTimeAndPlace(pair, 0.8f, 1.5f, 0.8f);
        points += !pair.IsOneDocument && pair.One.IsAtSamePlace(pair.Other) ? 0.8f : 0;
        points += pair.IsSame ? 2 : 0;
        points += pair.SharesFigure ? 1.5f : 0;
        points += IsOneCourseOfAid(pair) ? 0.6f : 0;
        points -= IsTalkOfOthers(pair) ? 0.7f : 0;
        points -= pair.IsOfOtherNames && !IsTied(pair) ? 1 : 0;
        return points - (IsToldAlike(pair) || IsTied(pair) ? 0 : 3);
    }

    // There are many meetings and demands; that it is this one its parties say.
    private static bool IsTalkOfOthers(in ClaimPair pair) => !pair.IsOneDocument && ClaimKind.IsTalk(pair.One.Kind) && pair.Agreeing == 0;

    // What is taken off where two reports are of two matters, and the claim nearer to its report's head is so many sentences from it. A fact that ties both is the same wherever it stands;
    // of figures only a number of many stories may be another's.
    public static float OfDepth(in ClaimPair pair, int sentences) => (pair.One.IsFigure && !ValuePoints.IsSmallCount(pair.One)) || IsTied(pair) ? 0
        : EachSentence * Math.Clamp(sentences, 0, FarDown);

    // What a report goes on about stands together; further down it comes to other acts, and back to what its readers know. It tells of many sayings, each one of its own, and who strikes soldiers and civilians strikes twice.
    private static float OfReport(in ClaimPair pair) => (0.1f * Math.Min(FarDown, pair.SentencesApart))
        + (ClaimKind.IsTalk(pair.One.Kind) ? 1 : 0) + (pair.One.IsRecalled != pair.Other.IsRecalled ? 0.4f : 0)
        + (pair.IsOnOthers ? 0.6f : 0);

    // Help from one country to another is no incident: a report comes back to it in other words, and tells who admits to it.
    private static bool IsOneCourseOfAid(in ClaimPair pair) => pair is { IsOneDocument: true, One.Group: ActGroup.Aid, Agreeing: 2 } && pair.One.Kind == pair.Other.Kind;

    // What kind of act is told, by which words, and as what.
    private static float OfKind(in ClaimPair pair)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = one.Kind == other.Kind || IsPlannedAndHeld(one, other) ? 1 : one.Group == other.Group ? 0.3f : pair.IsOneDocument ? -1.3f : -1.8f;
        points += SharesCue(one.Cue, other.Cue) ? 0.4f : 0;
        points -= !pair.IsOneDocument && ClaimKind.IsTalk(one.Kind) && pair.Words < 0.12f ? 1 : 0;
        points -= one.IsHistorical != other.IsHistorical ? 2 : 0;
        points -= OfBefore(pair);
        points -= one.IsUnreal != other.IsUnreal ? 1.2f : 0;
        return points - (one.IsPrincipal != other.IsPrincipal ? 0.2f : 0);
    }

    // What tells one of before or beside the report and not the other: its place in the sentence, or a time that is not the other's.
    private static float OfBefore(in ClaimPair pair)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        return one.IsBackground != other.IsBackground ? (pair.IsOneDocument ? 2.2f : 1.2f)
            : one.IsAgo != other.IsAgo ? (pair.IsOneDocument ? 0.8f : one.IsWithinTime(other) ? 0 : 1.2f)
            : 0;
    }

    // Whether more ties them than words: a figure, or a day or month.
    private static bool IsTied(in ClaimPair pair) => pair.SharesFigure || IsToldOfOneTime(pair);

    // The same dealings of one month or day, however much later they are told of.
    private static bool IsToldOfOneTime(in ClaimPair pair) => pair.One.IsAtSameTime(pair.Other) && pair.One.LastDay - pair.One.FirstDay < MostDaysOfMonth
        && (pair.One.Kind == pair.Other.Kind || IsPlannedAndHeld(pair.One, pair.Other)) && pair.Agreeing > 0 && pair.Clashing == 0;

    // A meeting to come is an AGREE, and a CONSULT once it is held; its word, its place or its day says that it is one.
    private static bool IsPlannedAndHeld(MatterClaim one, MatterClaim other) => one.Group is ActGroup.Talks or ActGroup.Terms && other.Group is ActGroup.Talks or ActGroup.Terms
        && (SharesCue(one.Cue, other.Cue) || (one.Kind != other.Kind && (one.IsAtSamePlace(other) || one.IsAtSameTime(other))));

    // Whether two documents have enough of one wording on it: parties and kind alone do not make two demands or two charges one.
    private static bool IsToldAlike(in ClaimPair pair) => !IsFormula(pair) && (IsOneStory(pair) || (pair.Words >= 0.35f && (pair.Days is <= WeeksOfStory || pair.Likeness >= 0.19f)));

    // A headline that is like one of other weeks has its formula, not its story.
    private static bool IsFormula(in ClaimPair pair) => pair is { IsBrief: true, Days: > WeeksOfStory };

    private static bool IsOneStory(in ClaimPair pair) => pair.IsOneDocument || pair.Likeness >= pair.Days switch
    {
        null => 0.31f,
        <= 2 => 0.19f,
        <= 5 => 0.28f,
        _ => 0.38f,
    };

    // Points of two figures of one measure; told is whether the events they belong to tell the same: null where that is not known.
    public static float OfFigures(in ClaimPair pair, bool? areOfOneEvent)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = -1.4f + ValuePoints.Of(pair);
        points += OfCounted(pair);
        points += OfStory(pair, 3.2f, 1);
        points -= pair.IsOneSentence ? 1.5f : 0;
        points += pair.IsOneSentence ? 0 : 2 * pair.Words;
        points += OfTimeAndPlace(pair, 1, 1.2f, 1);
        points -= OfScope(one, other);
        points -= one.IsBackground != other.IsBackground ? 1.2f : 0;
        points -= pair.IsOneDocument || pair.Days == 0 ? 0 : OfNews(one, other, pair.Days);
        points -= pair.IsOfOtherNames && !IsRunning(pair) ? 0.5f : 0;
        points += areOfOneEvent is { } told ? (told ? 0.4f : -0.1f) : 0;
        points -= ValuePoints.IsOfManyStories(pair) ? OfSmall(pair, areOfOneEvent) : 0;
        points += pair.IsSame ? 2 : 0;
        return points - (IsToldAlike(pair) || IsRunning(pair) ? 0 : 3);
    }

    // A total is none of those added, a part not its whole, a share no sum.
    private static float OfScope(MatterClaim one, MatterClaim other) =>
        (one.IsTotal != other.IsTotal ? 0.6f : 0) + (one.IsPart != other.IsPart ? 0.6f : 0) + (one.Unit != other.Unit ? 3 : 0);

    // Another event, or nobody in particular who is counted, says more against such a number.
    private static float OfSmall(in ClaimPair pair, bool? areOfOneEvent) => (areOfOneEvent is false ? 0.8f : 0) + (pair.Actors < PartyMatch.Sector ? 0.6f : 0);

    // Whom the figures count. Fallen soldiers are not the fighters who fell to them; and who counts children hardly counts policemen.
    private static float OfCounted(in ClaimPair pair)
    {
        (MatterParty[] one, MatterParty[] other) = (pair.One.Actors, pair.Other.Actors);
        float points = pair.Actors switch
        {
            PartyMatch.Name or PartyMatch.Sector => 1,
            PartyMatch.Clash => -1.2f,
            PartyMatch.Weak => 0,
            PartyMatch.Country when one[0].IsEnemyOf(other[0]) => -1.2f,
            _ => -0.2f,
        };
        return points - (pair.Actors == PartyMatch.Sector && !pair.IsOneDocument && one[0].Words != other[0].Words ? 0.8f : 0);
    }

    // Those added on one day are not those added on another.
    private static float OfNews(MatterClaim one, MatterClaim other, int? days) =>
        one.IsNew && other.IsNew && days is not null ? 5 : one.IsNew || other.IsNew ? 0.5f : 0;

    // Counts that go on for months: forces abroad, the displaced, a war's dead so far. Reports of one story give another number each, of the same people.
    private static bool IsRunning(in ClaimPair pair) => pair.Likeness >= RunningLikeness && pair.Actors >= PartyMatch.Sector
        && (ClaimKind.IsStock(pair.One.Kind) || (pair.One.IsTotal && pair.Other.IsTotal));

    // Two reports of one story are likely to tell the same; two of different stories, or days, have to be of one word on it.
    private static float OfStory(in ClaimPair pair, float weight, float brief)
    {
        if (pair.IsOneDocument)
        {
            return 0.5f;
        }

        float story = weight * pair.Likeness;
        story -= pair.Likeness < StoryLikeness ? 10 * (StoryLikeness - pair.Likeness) : 0;
        story -= pair.IsBrief && pair.Days is not <= BriefDays ? brief : 0;
        story -= pair.IsHalfDated ? 0.6f : 0;
        return story - pair.Days switch
        {
            null => 0.3f,
            <= 2 => 0,
            <= 5 => 0.3f,
            <= WeeksOfStory => 0.8f,
            _ => IsRunning(pair) || (pair.SharesFigure && pair.Likeness >= RunningLikeness) ? 0.5f : 2,
        };
    }

    private static float OfTimeAndPlace(in ClaimPair pair, float sameTime, float otherTime, float otherPlace)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = 0;
        if (one.IsAtSameTime(other))
        {
            points += sameTime + (pair.Days is > FewDays ? 1.2f : 0);
        }
        else if (one.IsAtOtherTime(other))
        {
            points -= otherTime;
        }

        bool isElsewhere = one.Place.Country != 0 && other.Place.Country != 0 && one.Place.Country != other.Place.Country;
        return points - (isElsewhere ? otherPlace : 0);
    }

    // A cue has a word or two.
    private static bool SharesCue(int[] left, int[] right)
    {
        foreach (int word in left)
        {
            foreach (int other in right)
            {
                if (word == other)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
