using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The linking of one document: first what it is about, then everything else, each claim to the thread that the most points speak for.</summary>
/// <remarks>Making one compares the documents, on any thread; what it decides waits until the threads of the earlier ones are known.</remarks>
internal sealed class MatterLinking
{
    private const int NotYet = -1;

    // What two reports of one matter tell beside it is more likely the same; a blow that two reports of talk tell, of different matters, is another one.
    private const float OneMatter = 0.4f;
    private const float BlowBeside = 1;

    // A claim below the head that no other of the report's matter comes so near is of something else. A blow goes on in other words; of what is said and done else a report may tell many.
    private const float OfNoOtherBlow = -1;
    private const float OfNoOther = 0.4f;

    // Of a report the record counts that fits best, and the best of many is good by chance.
    private const float BestOfReport = 0.5f;

    // The report itself, among those that its claims are compared with.
    private const int Own = -1;

    private readonly Matter matter;
    private readonly ClaimTable[] earlier;
    private readonly ClaimTable ownClaims;
    private readonly int[] order;
    private readonly bool[] isLinked;
    private readonly int ownPrincipal;

    // The first principal claim of each earlier document.
    private readonly int[] principals;
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
        ownPrincipal = FirstPrincipal(matter);
        principals = Array.ConvertAll(this.earlier, table => FirstPrincipal(table.Other));
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
            if (principals[i] != NotYet && other.Principal == matter.Principal)
            {
                AddCandidate(known[i][principals[i]], earlier[i].OfPrincipals(), i);
            }
        }

        long thread = BestCandidate() ?? matter.Claims[principal[0]].Id;
        float least = ClaimKind.IsDoneBodily(matter.Principal) ? OfNoOtherBlow : OfNoOther;
        foreach (int index in principal)
        {
            if (index == ownPrincipal || matter.NumberOf(matter.Claims[index]) <= 1
                || Array.Exists(principal, other => other != index && ownClaims.Of(index, other, isOfOneEvent: false) >= least))
            {
                Set(index, thread);
            }
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
                AddCandidate(threads[before], ownClaims.Of(index, before, isOfOneEvent: false), Own);
            }
        }

        long? thread = claim.IsFigure && claim.Event >= 0 ? threads[claim.Event] : null;
        for (int i = 0; i < earlier.Length; i++)
        {
            ImmutableArray<MatterClaim> others = earlier[i].Other.Claims;
            bool areOfOneMatter = AreOfOneMatter(i, known);
            float ofMatters = OfMatters(claim, i, areOfOneMatter) - BestOfReport;
            for (int other = 0; other < others.Length; other++)
            {
                bool isOfOneEvent = thread is { } own && others[other].Event >= 0 && known[i][others[other].Event] == own;
                float points = earlier[i].Of(index, other, isOfOneEvent) + ofMatters;
                AddCandidate(known[i][other], areOfOneMatter ? points : points - earlier[i].OfDepth(index, other), i);
            }
        }

        Set(index, BestCandidate() ?? claim.Id);
    }

    private bool AreOfOneMatter(int document, IReadOnlyList<ImmutableArray<long>> known) =>
        ownPrincipal != NotYet && principals[document] is var before and not NotYet && threads[ownPrincipal] == known[document][before];

    // What it says of a claim that its document and an earlier one are about the same matter, or about two.
    private float OfMatters(MatterClaim claim, int document, bool areOfOneMatter)
    {
        bool isBlowBeside = ownPrincipal != NotYet && principals[document] != NotYet && ClaimKind.IsDoneBodily(claim.Group) && !ClaimKind.IsDoneBodily(matter.Principal)
            && !claim.IsFigure && !claim.IsAside && !claim.IsBackground;
        return areOfOneMatter ? OneMatter : isBlowBeside ? -BlowBeside : 0;
    }

    private void AddCandidate(long thread, float points, int report)
    {
        if (!float.IsNaN(points))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(candidates, thread, out _).Add(points, report);
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

    // What speaks for a thread: half the claim that fits best and half the best of each report that has told of it, so that no chain of weak likenesses joins
    // strangers. Of a thread that the report has told of already all its own claims are the ones to ask; they come first.
    private struct Candidate
    {
        private float sum;
        private float most;
        private int count;
        private bool isOwn;
        private int last;
        private float mostOfLast;

        public readonly float Points => (most + (sum / count)) / 2;

        // The claims of a report come together.
        public void Add(float points, int report)
        {
            most = count == 0 ? points : Math.Max(most, points);
            isOwn |= report == Own;
            if (count > 0 && report != Own && report == last)
            {
                sum += Math.Max(0, points - mostOfLast);
                mostOfLast = Math.Max(mostOfLast, points);
            }
            else if (report == Own || !isOwn)
            {
                (last, mostOfLast) = (report, points);
                sum += points;
                count++;
            }
        }
    }
}
