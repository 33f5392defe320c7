using System.Collections.Immutable;
using Sanad.Ledger.Threads.Figures;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>Who says what in the records of a thread: the voices, and their words in the records' order.</summary>
internal sealed class ThreadWords
{
    private readonly Func<Document, string?> copyGroup;
    private readonly bool isNegative;
    private readonly bool isFuture;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> outletOfGroup = new(StringComparer.Ordinal);
    private readonly List<Voice> voices = [];
    private readonly List<VoiceWord> words = [];

    // For each version the words of origins in it that are for the matter.
    private readonly Dictionary<long, List<VoiceWord>> vouching = [];

    public ThreadWords(ImmutableArray<ThreadMember> members, Func<Document, string?>? copyGroup)
    {
        Members = members;
        this.copyGroup = copyGroup ?? (_ => null);
        EventRecord[] events = [.. members.Where(member => member.Event is not null).Select(member => member.Event!)];
        isNegative = events.Length > 0 && Array.TrueForAll(events, record => record.Aux.HasFlag(Auxiliary.Negation));
        isFuture = events.Length > 0 && Array.TrueForAll(events, record => record.Aux.HasFlag(Auxiliary.Future));
        AddVouchedFor();
        AddToldByOutlets();
        words.Sort((one, other) => one.Member != other.Member ? one.Member.CompareTo(other.Member) : one.Voice.CompareTo(other.Voice));
        ILookup<int, string> records = words.ToLookup(word => word.Voice, word => members[word.Member].Id);
        Voices = [.. voices.Select((voice, index) => voice with { Records = [.. records[index].Distinct(StringComparer.Ordinal)] })];
    }

    public ImmutableArray<ThreadMember> Members { get; }

    public ImmutableArray<Voice> Voices { get; }

    public IReadOnlyList<VoiceWord> Words => words;

    // The voice's index; an unnamed party or origin of a country and sector is the first named one of them.
    public int IndexOf(string key) => indexes.GetValueOrDefault(key, -1);

    // True where the one was known before the other: on an earlier day, or higher up in one text.
    public bool IsBefore(int one, int other)
    {
        ThreadMember first = Members[one];
        ThreadMember second = Members[other];
        return first.Version.Sequence == second.Version.Sequence
            ? first.Record < second.Record
            : first.KnownDay > 0 && second.KnownDay > 0 && first.KnownDay < second.KnownDay;
    }

    // The one whose word the record is: origins, or where only a medium is told, the one nearest to the origin.
    public static IEnumerable<Attribution> OriginsOf(ThreadMember member)
    {
        ImmutableArray<Attribution> chain = AttributionOf(member);
        return chain.Any(voice => voice.Role == AttributionRole.Origin) ? chain.Where(voice => voice.Role == AttributionRole.Origin) : chain.Take(1);
    }

    public static ImmutableArray<Attribution> AttributionOf(ThreadMember member) => member.Event?.Attribution ?? member.Figure!.Attribution;

    public static TextField FieldOf(ThreadMember member) => member.Event?.In ?? member.Figure!.In;

    private void AddVouchedFor()
    {
        var unnamed = new List<(int Member, Attribution Origin)>();
        for (int i = 0; i < Members.Length; i++)
        {
            foreach (Attribution origin in OriginsOf(Members[i]))
            {
                if (VoiceKey.Of(origin, Members[i].Version.Reading, FieldOf(Members[i])) is var key && key == VoiceKey.OfSector(origin.Country ?? "", origin.Sector))
                {
                    unnamed.Add((i, origin));
                    continue;
                }

                Add(i, key, origin);
            }
        }

        foreach ((int member, Attribution origin) in unnamed)
        {
            string key = VoiceKey.OfSector(origin.Country!, origin.Sector);
            if (!indexes.ContainsKey(key) && voices.FindIndex(voice => voice.Country == origin.Country && voice.Sector == origin.Sector) is >= 0 and var same)
            {
                indexes.Add(key, same);
            }

            Add(member, key, origin);
        }
    }

    private void Add(int index, string key, Attribution origin)
    {
        ThreadMember member = Members[index];
        string? name = VoiceKey.NameOf(origin.Name, origin.Entity, member.Version.Reading)
            ?? (origin.Country is null || origin.Sector == "UNK" ? VoiceKey.CutOf(origin.Span, member.Version.Reading, FieldOf(member)) : null);
        int voice = VoiceOf(key, new Voice { Key = key, Name = name, Country = origin.Country, Sector = origin.Sector });
        if (voices[voice].Name != name && key.StartsWith(VoiceKey.State, StringComparison.Ordinal))
        {
            voices[voice] = voices[voice] with { Name = null, Sector = "GOV" };
        }

        Saying saying = SayingOf(member, origin.Stance);
        var word = new VoiceWord(voice, index, saying, origin.Stance == Stance.Confirms && saying == Saying.Asserts, IsRetelling: false);
        words.Add(word);
        if (saying >= Saying.Believes)
        {
            if (!vouching.TryGetValue(member.Version.Sequence, out List<VoiceWord>? own))
            {
                vouching.Add(member.Version.Sequence, own = []);
            }

            own.Add(word);
        }
    }

    private void AddToldByOutlets()
    {
        for (int i = 0; i < Members.Length; i++)
        {
            ThreadMember member = Members[i];
            if (!AttributionOf(member).IsEmpty)
            {
                continue;
            }

            Saying saying = SayingOf(member, null);
            if (saying >= Saying.Believes && VouchedForBy(member) is { } origin)
            {
                words.Add(new VoiceWord(origin, i, saying, IsConfirmation: false, IsRetelling: true));
                continue;
            }

            (string key, string name) = OutletOf(member.Version.Document);
            words.Add(new VoiceWord(VoiceOf(key, new Voice { Key = key, Name = name, IsOutlet = true }), i, saying, IsConfirmation: false, IsRetelling: false));
        }
    }

    // The voice of the first origin in the same document that is for the matter; of a figure, one that gives a figure that agrees.
    private int? VouchedForBy(ThreadMember member)
    {
        foreach (VoiceWord word in vouching.GetValueOrDefault(member.Version.Sequence) ?? [])
        {
            ThreadMember vouched = Members[word.Member];
            if (member.Figure is not { } figure || (FigureComparison.AreComparable(vouched, member) && FigureComparison.Overlap(vouched.Figure!, figure)))
            {
                return word.Voice;
            }
        }

        return null;
    }

    // Copies speak with the voice of the first of them in the thread.
    private (string Key, string Name) OutletOf(Document document)
    {
        string key = document.Source is { } source ? "outlet:" + source : "document:" + document.Id;
        if (copyGroup(document) is { } group && !outletOfGroup.TryAdd(group, key))
        {
            key = outletOfGroup[group];
        }

        return (key, key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }

    private int VoiceOf(string key, Voice voice)
    {
        if (!indexes.TryGetValue(key, out int index))
        {
            index = voices.Count;
            voices.Add(voice);
            indexes.Add(key, index);
        }

        return index;
    }

    // The stance is null for an outlet's own word.
    private Saying SayingOf(ThreadMember member, Stance? stance)
    {
        Saying saying = (stance, member.Certainty) switch
        {
            (Stance.NotConfirmed, _) or (null, Certainty.Unconfirmed) => Saying.DoesNotConfirm,
            (Stance.Denies, _) or (_, Certainty.Denied) => Saying.Denies,
            (Stance.Believes, _) or (_, Certainty.Believed or Certainty.Unconfirmed) => Saying.Believes,
            (Stance.Claims, _) => Saying.Claims,
            _ => Saying.Asserts,
        };
        Auxiliary aux = member.Event?.Aux ?? Auxiliary.None;
        if (saying >= Saying.Claims && (aux.HasFlag(Auxiliary.Hypothetical) || (aux.HasFlag(Auxiliary.Future) && !isFuture)))
        {
            saying = Saying.Believes;
        }

        bool isOpposite = member.Event is not null && aux.HasFlag(Auxiliary.Negation) != isNegative;
        return isOpposite ? Opposite(saying) : saying;
    }

    // "Denied that it did not happen" is how a denial is often put, and no assertion.
    private Saying Opposite(Saying saying) => saying switch
    {
        Saying.Asserts or Saying.Claims => Saying.Denies,
        Saying.Believes => Saying.DoesNotConfirm,
        Saying.Denies when isNegative => Saying.Asserts,
        _ => saying,
    };
}
