using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Actors;

/// <summary>Ties of one party while they are counted, by the other's name, country and sector.</summary>
internal sealed class TieTally(WhoMatcher self)
{
    private readonly Dictionary<(string Name, string? Country, string Sector), (int Records, Balance Balance)> ties = [];

    /// <summary>The tie with a party; of none where there is none.</summary>
    public (int Records, Balance Balance) With(ActorRow other) => ties.GetValueOrDefault((other.Name, other.Country, other.Sector));

    /// <summary>Counts an event.</summary>
    public void Add(EventRecord told, Reading reading)
    {
        (bool acts, bool receives) = (Has(told.Actors), Has(told.Recipients));
        if (!acts && !receives)
        {
            return;
        }

        bool isCounted = ConflictScale.IsCounted(told);
        bool isMutual = acts && told.Recipients.IsEmpty;
        AddAll(told.Actors, isCounted && (receives || isMutual));
        AddAll(told.Recipients, isCounted && acts);

        bool Has(ImmutableArray<Party> parties) => parties.Any(party => self.Is(party, reading, told.In));

        void AddAll(ImmutableArray<Party> parties, bool weighs)
        {
            foreach ((string, string?, string) key in parties.Where(party => !self.Is(party, reading, told.In)).Select(party => (CountActors.NameOf(party, reading, told.In), party.Country, party.Sector)).Distinct())
            {
                (int records, Balance balance) = ties.GetValueOrDefault(key);
                ties[key] = (records + 1, weighs ? balance.With(ConflictScale.Of(told.Event)) : balance);
            }
        }
    }
}
