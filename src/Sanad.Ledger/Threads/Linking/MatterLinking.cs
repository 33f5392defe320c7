using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The linking of one document: first what it is about, then everything else, each claim to the thread that the most points speak for.</summary>
internal sealed class MatterLinking
{
    private const int NotYet = -1;

    private readonly Matter matter;
    private readonly (Matter Matter, ImmutableArray<long> Threads, float Likeness, int? Days)[] earlier;
    private readonly int[] order;
    private readonly bool[] isLinked;
    private readonly long[] threads;
    private readonly Dictionary<long, (float Sum, float Most, int Count)> candidates = [];

    public MatterLinking(Matter matter, IReadOnlyList<(Matter Matter, ImmutableArray<long> Threads)> earlier)
    {
        this.matter = matter;
        this.earlier = [.. earlier.Select(other => (other.Matter, other.Threads, MatterLinker.Likeness(matter, other.Matter), DaysBetween(matter, other.Matter)))];
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
        foreach ((Matter other, ImmutableArray<long> others, float likeness, int? days) in earlier)
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
            if (isLinked[before] && IsComparable(claim, matter.Claims[before]))
            {
                AddCandidate(threads[before], PointsOf(claim, matter, matter.Claims[before], default, 0, 0));
            }
        }

        foreach ((Matter other, ImmutableArray<long> others, float likeness, int? days) in earlier)
        {
            for (int i = 0; i < other.Claims.Length; i++)
            {
                if (IsComparable(claim, other.Claims[i]))
                {
                    AddCandidate(others[i], PointsOf(claim, other, other.Claims[i], others, likeness, days));
                }
            }
        }

        Set(index, BestCandidate() ?? claim.Id);
    }

    private static bool IsComparable(MatterClaim one, MatterClaim other) => one.IsFigure ? one.Kind == other.Kind : !other.IsFigure;

    private float PointsOf(MatterClaim claim, Matter other, MatterClaim candidate, ImmutableArray<long> others, float likeness, int? days)
    {
        (float words, float own) = matter.Sentences[claim.Sentence].Likeness(other.Sentences[candidate.Sentence]);
        var pair = new ClaimPair(claim, candidate, ReferenceEquals(other, matter), likeness, days, words, own);
        if (!claim.IsFigure)
        {
            bool sharesFigure = !pair.IsOneDocument && claim.Group == candidate.Group && ToldFigures.Agree(matter, claim, other, candidate);
            return ClaimPoints.OfEvents(pair with { SharesFigure = sharesFigure });
        }

        bool? areOfOneEvent = claim.Event >= 0 && candidate.Event >= 0 && !pair.IsOneDocument ? threads[claim.Event] == others[candidate.Event] : null;
        return ClaimPoints.OfFigures(pair, areOfOneEvent);
    }

    private void AddCandidate(long thread, float points)
    {
        candidates.TryGetValue(thread, out (float Sum, float Most, int Count) known);
        candidates[thread] = (known.Sum + points, known.Count == 0 ? points : Math.Max(known.Most, points), known.Count + 1);
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
