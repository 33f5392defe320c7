using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Verification;

/// <summary>Whether a reading's references lead somewhere; its spans were checked when it was decoded.</summary>
internal static class ReadingCheck
{
    // The first reference that leads nowhere; null where all do.
    public static string? FirstFault(Reading reading)
    {
        HashSet<string> entities = reading.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> events = reading.Events.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> figures = reading.Figures.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        if (events.Count < reading.Events.Length || figures.Count < reading.Figures.Length)
        {
            return "two records have one id";
        }

        string? lost = EntitiesOf(reading).FirstOrDefault(id => id is not null && !entities.Contains(id));
        if (lost is not null)
        {
            return $"a record names the entity {lost}, which is not there";
        }

        string? record = reading.Events.Select(found => found.Same).Concat(reading.Figures.Select(found => found.EventId))
                .FirstOrDefault(id => id is not null && !events.Contains(id))
            ?? reading.Figures.SelectMany(found => (string?[])[found.Same, found.PartOf]).FirstOrDefault(id => id is not null && !figures.Contains(id));
        return record is null ? null : $"a record names the record {record}, which is not there";
    }

    private static IEnumerable<string?> EntitiesOf(Reading reading)
    {
        IEnumerable<Party> parties = reading.Events.SelectMany(record => record.Actors.Concat(record.Recipients))
            .Concat(reading.Figures.SelectMany(record => record.Of))
            .Concat(reading.Quotes.SelectMany(record => (IEnumerable<Party>)[.. Known(record.Speaker), .. Known(record.Addressee)]));
        IEnumerable<ImmutableArray<Attribution>> voices = reading.Events.Select(record => record.Attribution)
            .Concat(reading.Figures.Select(record => record.Attribution)).Concat(reading.Quotes.Select(record => record.Attribution));
        return parties.Select(party => party.Entity).Concat(voices.SelectMany(chain => chain).Select(voice => voice.Entity));
    }

    private static IEnumerable<Party> Known(Party? party) => party is null ? [] : [party];
}
