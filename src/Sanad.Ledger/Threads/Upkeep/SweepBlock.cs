using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>One block of the sweep: links its documents in line, with those in between that they change.</summary>
/// <param name="store">The ledger.</param>
/// <param name="rules">How they are linked.</param>
/// <param name="overlay">What is laid over it.</param>
/// <param name="finder">Finds documents, for this block alone.</param>
/// <param name="lastClean">Behind this line everybody waits already.</param>
internal sealed class SweepBlock(ILedgerStore store, IMatterRules rules, IThreadOverlay overlay, CandidateFinder finder, long lastClean)
{
    // What was linked in this block is not on disk yet: it is held, whatever the cache forgets.
    private readonly Dictionary<long, LinkedDocument> linked = [];
    private readonly List<LinkedMatter> written = [];
    private readonly HashSet<long> later = [];
    private readonly MemberChanges members = new(store);
    private readonly SortedDictionary<long, DirtyMatter> queue = [];
    private long last;

    public ThreadUpdate Done { get; private set; }

    // The documents whose threads have changed, by line.
    public IReadOnlyDictionary<long, LinkedDocument> Linked => linked;

    public ThreadStep Sweep(IReadOnlyList<DirtyMatter> dirty, Dictionary<long, long[]> ahead)
    {
        last = dirty[^1].Line;
        foreach (DirtyMatter waiting in dirty)
        {
            queue.Add(waiting.Line, waiting);
        }

        while (queue.Count > 0)
        {
            DirtyMatter next = queue.First().Value;
            queue.Remove(next.Line);
            Visit(next, ahead.GetValueOrDefault(next.Line));
        }

        var step = new ThreadStep { Linked = [.. written], Done = [.. dirty.Select(waiting => waiting.Line)], Dirty = [.. later] };
        return members.Finish(step, KindOf);
    }

    private void Visit(DirtyMatter waiting, long[]? candidates)
    {
        foreach (MemberRow member in waiting.Gone.SelectMany(place => store.ReadMembersOf(place)))
        {
            members.Remove(member);
        }

        LinkedDocument? document = finder.Find(waiting.Line);
        bool isChanged = document is not null && Link(document, candidates ?? finder.FindEarlier(document.Matter));
        if (document is null)
        {
            Done = Done with { Removed = Done.Removed + 1 };
        }

        // Where everybody behind waits already, there is nobody to tell.
        if (waiting.Line >= lastClean || (waiting.Keys.IsEmpty && !isChanged))
        {
            return;
        }

        foreach (long line in waiting.Keys.IsEmpty ? finder.FindFollowers(document!.Matter) : finder.FindTouched(waiting.Keys, waiting.Line))
        {
            if (line > last)
            {
                later.Add(line);
            }
            else
            {
                queue.TryAdd(line, new DirtyMatter(line, [], []));
            }
        }
    }

    // Whether its threads, as linked, have changed.
    private bool Link(LinkedDocument document, long[] candidates)
    {
        Matter matter = document.Matter;
        var earlier = new List<(Matter, ImmutableArray<long>)>(candidates.Length);
        foreach (long line in candidates)
        {
            // One that another program has taken out meanwhile: then nothing of this block will be written.
            if ((linked.GetValueOrDefault(line) ?? finder.Find(line)) is { Threads.IsDefault: false } candidate)
            {
                earlier.Add((candidate.Matter, candidate.Threads));
            }
        }

        ImmutableArray<long> threads = rules.Link(matter, earlier);
        ImmutableArray<long> shown = [.. matter.Claims.Select((claim, i) => overlay.ThreadOf(threads[i], claim.Id))];
        bool isNew = document.Threads.IsDefault;
        bool isChanged = isNew || !threads.AsSpan().SequenceEqual(document.Threads.AsSpan());
        Done = Done with { Added = Done.Added + (isNew ? 1 : 0), Recomputed = Done.Recomputed + 1, Records = Done.Records + Move(document, shown) };
        if (isChanged || !shown.AsSpan().SequenceEqual(document.Shown.AsSpan()))
        {
            (document.Threads, document.Shown) = (threads, shown);
            linked[matter.Line] = document;
            written.Add(new LinkedMatter(matter.Line, matter.Place, threads, shown));
        }

        return isChanged;
    }

    // How many of its records come to another thread than the one they were shown in.
    private int Move(LinkedDocument document, ImmutableArray<long> shown)
    {
        int moved = 0;
        for (int i = 0; i < shown.Length; i++)
        {
            long? before = document.Shown.IsDefault ? null : document.Shown[i];
            if (before == shown[i])
            {
                continue;
            }

            MatterClaim claim = document.Matter.Claims[i];
            var member = new MemberRow(shown[i], PlaceInLine.OfRecord(document.Matter.Place, claim.Ordinal), claim.Id, claim.Kind);
            if (before is { } former)
            {
                members.Remove(member with { Thread = former });
            }

            members.Add(member);
            moved++;
        }

        return moved;
    }

    private int? KindOf(IndexHit hit, long thread)
    {
        if (store.FindMatter(hit.Place) is not { } stored || (linked.GetValueOrDefault(stored.Line) ?? finder.Find(stored.Line)) is not { } document || document.Shown.IsDefault)
        {
            return null;
        }

        for (int i = 0; i < document.Shown.Length; i++)
        {
            if (document.Matter.Claims[i].Ordinal == hit.Ordinal && document.Shown[i] == thread)
            {
                return document.Matter.Claims[i].Kind;
            }
        }

        return null;
    }
}
