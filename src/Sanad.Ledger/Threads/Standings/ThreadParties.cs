using Sanad.Model;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>The voices of a thread that are parties to its matter.</summary>
internal sealed class ThreadParties
{
    private readonly HashSet<int> doers = [];
    private readonly HashSet<int> receivers = [];
    private readonly HashSet<int> losers = [];
    private readonly HashSet<int> victims = [];

    public ThreadParties(ThreadWords words)
    {
        foreach (ThreadMember member in words.Members)
        {
            if (member.Event is { } told)
            {
                Add(words, member, told.Actors, doers);
                Add(words, member, told.Recipients, receivers);
                if (IsHostile(told.Event))
                {
                    Add(words, member, told.Recipients, victims);
                }
            }
            else if (member.Figure is { } figure)
            {
                bool isLoss = IsLoss(figure.Measure);
                Add(words, member, isLoss ? figure.Of.Where(IsForce) : figure.Of, isLoss ? losers : doers);
            }
        }
    }

    // It did what is told, or what is counted is its own doing.
    public bool IsDoer(int voice) => doers.Contains(voice);

    // It was done to.
    public bool IsReceiver(int voice) => receivers.Contains(voice);

    // Its own forces are counted as lost.
    public bool IsLoser(int voice) => losers.Contains(voice);

    public bool IsParty(int voice) => IsDoer(voice) || IsReceiver(voice) || IsLoser(voice);

    // Its word that others were right is a confirmation, not an accusation: what it did, or was given.
    public bool CanConfirm(int voice) => IsDoer(voice) || IsLoser(voice) || (IsReceiver(voice) && !victims.Contains(voice));

    public static bool IsLoss(Measure measure) => measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing or Measure.Captured;

    private static bool IsHostile(EventType kind) => kind >= EventType.Accuse;

    private static bool IsForce(Party party) => party.Sector is "MIL" or "COP" or "SPY" or "REB" or "PRM";

    private static void Add(ThreadWords words, ThreadMember member, IEnumerable<Party> parties, HashSet<int> voices)
    {
        foreach (Party party in parties)
        {
            if (VoiceKey.Of(party, member.Version.Reading) is { } key && words.IndexOf(key) is >= 0 and var voice)
            {
                voices.Add(voice);
            }
        }
    }
}
