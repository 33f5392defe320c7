using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The linking of one document: first what it is about, then everything else, each claim to the thread that the most points speak for.</summary>
/// <remarks>Making one compares the documents, on any thread; what it decides waits until the threads of the earlier ones are known.</remarks>
internal sealed class MatterLinking
{
    private const int NotYet = -1;

    private readonly Matter matter;
    private readonly ClaimTable[] earlier;
    private readonly ClaimTable ownClaims;
    private readonly int[] order;
    private readonly bool[] isLinked;
    private readonly long[] threads;
    private readonly Dictionary<long, Candidate> candidates = [];

    public MatterLinking(Matter matter, IEnumerable<Matter> earlier)
    {
        this.matter = matter;
        var words = new SentenceIndex(matter.Sentences);
        var figures = new ToldFigures(matter.Claims);
        this.earlier = [.. earlier.Select(other => new ClaimTable(matter, words, figures, other))];
        ownClaims = new ClaimTable(matter, words, figures, matter);
        threads = new long[matter.Claims.Length];
        isLinked = new bool[matter.Claims.Length];
        order = [.. Enumerable.Range(0, threads.Length).OrderBy(i => matter.Claims[i].Sentence)];
    }

    // Once: the threads of the claims, given those of the earlier documents in their order.
    public ImmutableArray<long> Run(IReadOnlyList<ImmutableArray<long>> known)
    {
        LinkPrincipal(known);
        foreach (int index in order)
        {
            if (!isLinked[index] && !matter.Claims[index].IsFigure)
            {
                Link(index, known);
            }
        }

        foreach (int index in order)
        {
            if (!isLinked[index])
            {
                Link(index, known);
            }
        }

        return [.. threads];
    }

    private void LinkPrincipal(IReadOnlyList<ImmutableArray<long>> known)
    {
        int[] principal = [.. order.Where(index => matter.Claims[index].IsPrincipal)];
        if (principal.Length == 0)
        {
            return;
        }

        candidates.Clear();
        for (int i = 0; i < earlier.Length; i++)
        {
            Matter other = earlier[i].Other;
            int first = FirstPrincipal(other);
            if (first != NotYet && other.Principal == matter.Principal)
            {
                AddCandidate(known[i][first], earlier[i].OfPrincipals());
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

    private void Link(int index, IReadOnlyList<ImmutableArray<long>> known)
    {
        MatterClaim claim = matter.Claims[index];
        candidates.Clear();
        foreach (int before in order)
        {
            if (isLinked[before])
            {
                AddCandidate(threads[before], ownClaims.Of(index, before, isOfOneEvent: false), isOwn: true);
            }
        }

        long? thread = claim.IsFigure && claim.Event >= 0 ? threads[claim.Event] : null;
        for (int i = 0; i < earlier.Length; i++)
        {
            ImmutableArray<MatterClaim> others = earlier[i].Other.Claims;
            for (int other = 0; other < others.Length; other++)
            {
                bool isOfOneEvent = thread is { } own && others[other].Event >= 0 && known[i][others[other].Event] == own;
                AddCandidate(known[i][other], earlier[i].Of(index, other, isOfOneEvent));
            }
        }

        Set(index, BestCandidate() ?? claim.Id);
    }

    private void AddCandidate(long thread, float points, bool isOwn = false)
    {
        if (!float.IsNaN(points))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(candidates, thread, out _).Add(points, isOwn);
        }
    }

    private long? BestCandidate()
    {
        long? best = null;
        float most = 0;
        foreach ((long thread, Candidate candidate) in candidates)
        {
            float points = candidate.Points;
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

    // What speaks for a thread: half the claim that fits best and half all of them, so that no chain of weak likenesses joins strangers. Of a thread that the
    // report has told of already its own claims are the ones to ask; they come first.
    private struct Candidate
    {
        private float sum;
        private float most;
        private int count;
        private bool isOwn;

        public readonly float Points => (most + (sum / count)) / 2;

        public void Add(float points, bool isOfOwnReport)
        {
            most = count == 0 ? points : Math.Max(most, points);
            isOwn |= isOfOwnReport;
            if (isOfOwnReport || !isOwn)
            {
                sum += points;
                count++;
            }
        }
    }
}
