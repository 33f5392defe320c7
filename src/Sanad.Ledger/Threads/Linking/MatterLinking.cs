using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The linking of one document: first what it is about, then everything else, each claim to the thread that the most points speak for.</summary>
internal sealed class MatterLinking
{
    private const int NotYet = -1;

    private readonly Matter matter;
    private readonly (Matter Matter, ImmutableArray<long> Threads, float Likeness, int? Days, SentencePairs Sentences)[] earlier;
    private readonly SentencePairs ownSentences;
    private readonly int[] order;
    private readonly bool[] isLinked;
    private readonly long[] threads;
    private readonly Dictionary<long, (float Sum, float Most, int Count)> candidates = [];

    public MatterLinking(Matter matter, IReadOnlyList<(Matter Matter, ImmutableArray<long> Threads)> earlier)
    {
        this.matter = matter;
        this.earlier =
        [
            .. earlier.Select(other => (
                other.Matter, other.Threads, MatterLinker.Likeness(matter, other.Matter), DaysBetween(matter, other.Matter), new SentencePairs(matter.Sentences, other.Matter.Sentences))),
        ];
        ownSentences = new SentencePairs(matter.Sentences, matter.Sentences);
        threads = new long[matter.Claims.Length];
        isLinked = new bool[matter.Claims.Length];
        order = [.. Enumerable.Range(0, threads.Length).OrderBy(i => matter.Claims[i].Sentence)];
    }

    public ImmutableArray<long> Run()
    {
        LinkPrincipal();
        foreach (int index in order)
        {
            if (!isLinked[index] && !matter.Claims[index].IsFigure)
            {
                Link(index);
            }
        }

        foreach (int index in order)
        {
            if (!isLinked[index])
            {
                Link(index);
            }
        }

        return [.. threads];
    }

    private static int? DaysBetween(Matter one, Matter other) => one.Day is { } day && other.Day is { } before ? Math.Abs(day - before) : null;

    private void LinkPrincipal()
    {
        int[] principal = [.. order.Where(index => matter.Claims[index].IsPrincipal)];
        if (principal.Length == 0)
        {
            return;
        }

        candidates.Clear();
        foreach ((Matter other, ImmutableArray<long> others, float likeness, int? days, _) in earlier)
        {
            int first = FirstPrincipal(other);
            if (first != NotYet && other.Principal == matter.Principal)
            {
                AddCandidate(others[first], PrincipalPoints.Of(matter, other, likeness, days));
            }
        }

        long thread = BestCandidate() ?? matter.Claims[principal[0]].Id;
        foreach (int index in principal)
        {
            Set(index, thread);
        }
    }

    private static int FirstPrincipal(Matter matter)
    {
        int best = NotYet;
        for (int i = 0; i < matter.Claims.Length; i++)
        {
            if (matter.Claims[i].IsPrincipal && (best == NotYet || matter.Claims[i].Sentence < matter.Claims[best].Sentence))
            {
                best = i;
            }
        }

        return best;
    }

    private void Link(int index)
    {
        MatterClaim claim = matter.Claims[index];
        candidates.Clear();
        foreach (int before in order)
        {
            MatterClaim candidate = matter.Claims[before];
            if (isLinked[before] && IsComparable(claim, candidate))
            {
                (float words, float own) = ownSentences.Likeness(claim.Sentence, candidate.Sentence);
                AddCandidate(threads[before], PointsOf(new ClaimPair(claim, candidate, true, 0, 0, words, own), default));
            }
        }

        foreach ((Matter other, ImmutableArray<long> others, float likeness, int? days, SentencePairs sentences) in earlier)
        {
            for (int i = 0; i < other.Claims.Length; i++)
            {
                MatterClaim candidate = other.Claims[i];
                if (IsComparable(claim, candidate))
                {
                    (float words, float own) = sentences.Likeness(claim.Sentence, candidate.Sentence);
                    var pair = new ClaimPair(claim, candidate, false, likeness, days, words, own)
                    {
                        SharesFigure = !claim.IsFigure && claim.Group == candidate.Group && ToldFigures.Agree(matter, claim, other, candidate),
                        IsBrief = matter.IsBrief || other.IsBrief,
                        IsHalfDated = matter.Day is null != other.Day is null,
                    };
                    AddCandidate(others[i], PointsOf(pair, others));
                }
            }
        }

        Set(index, BestCandidate() ?? claim.Id);
    }

    private static bool IsComparable(MatterClaim one, MatterClaim other) => one.IsFigure ? one.Kind == other.Kind : !other.IsFigure;

    private float PointsOf(in ClaimPair pair, ImmutableArray<long> others)
    {
        if (!pair.One.IsFigure)
        {
            return ClaimPoints.OfEvents(pair);
        }

        bool? areOfOneEvent = pair.One.Event >= 0 && pair.Other.Event >= 0 && !pair.IsOneDocument ? threads[pair.One.Event] == others[pair.Other.Event] : null;
        return ClaimPoints.OfFigures(pair, areOfOneEvent);
    }

    private void AddCandidate(long thread, float points)
    {
        ref (float Sum, float Most, int Count) known = ref CollectionsMarshal.GetValueRefOrAddDefault(candidates, thread, out _);
        known = (known.Sum + points, known.Count == 0 ? points : Math.Max(known.Most, points), known.Count + 1);
    }

    // Half by the claim that fits best and half by all of them, so that no chain of weak likenesses joins strangers.
    private long? BestCandidate()
    {
        long? best = null;
        float most = 0;
        foreach ((long thread, (float sum, float largest, int count)) in candidates)
        {
            float points = (largest + (sum / count)) / 2;
            if (points > most || (points.Equals(most) && best is { } known && thread < known))
            {
                (most, best) = (points, thread);
            }
        }

        return best;
    }

    private void Set(int index, long thread)
    {
        threads[index] = thread;
        isLinked[index] = true;
    }
}
