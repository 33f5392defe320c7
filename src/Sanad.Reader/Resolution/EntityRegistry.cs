using Sanad.Model;
using Sanad.Reader.Lexicon;

namespace Sanad.Reader.Resolution;

/// <summary>The things that a document names, each once, with all its mentions.</summary>
internal sealed class EntityRegistry
{
    private readonly Dictionary<(long, string), int> byKey = [];
    private readonly Dictionary<string, int> bySurface = new(StringComparer.Ordinal);
    private bool isTitle;

    public List<EntityEntry> Entries { get; } = [];

    public void Clear()
    {
        byKey.Clear();
        bySurface.Clear();
        Entries.Clear();
        isTitle = false;
    }

    /// <summary>From here on, what is named is named in the title.</summary>
    public void TurnToTitle()
    {
        isTitle = true;
        foreach (EntityEntry entry in Entries)
        {
            entry.InTitle = new EntityPlaces();
        }
    }

    /// <summary>The entity of a name that the pack holds.</summary>
    public int Known(NameSense name, string country, string sector)
    {
        (long, string) key = (name.Key, name.Country == "*" ? country : string.Empty);
        if (!byKey.TryGetValue(key, out int entity))
        {
            entity = Entries.Count;
            byKey.Add(key, entity);
            Entries.Add(New(name.Name, TypeOf(name), country, sector));
        }

        return entity;
    }

    /// <summary>The entity of a person that the pack does not hold, by the whole name or a later part of it.</summary>
    public int Guessed(string surface, EntityType type, string country, string sector)
    {
        if (bySurface.TryGetValue(surface, out int entity))
        {
            return entity;
        }

        entity = Entries.Count;
        Entries.Add(New(null, type, country, sector));
        Alias(surface, entity);
        return entity;
    }

    /// <summary>The entity of a place, body or thing that the pack does not hold, by its whole name.</summary>
    public int Named(string surface, EntityType type, string country, string sector)
    {
        if (!bySurface.TryGetValue(surface, out int entity))
        {
            entity = Entries.Count;
            Entries.Add(New(null, type, country, sector));
            bySurface.Add(surface, entity);
        }

        return entity;
    }

    /// <summary>Lets a person be meant by the whole name as written, or by a part of it.</summary>
    public void Alias(string surface, int entity)
    {
        if (bySurface.TryAdd(surface, entity))
        {
            foreach (string part in surface.Split(' '))
            {
                if (part.Length > 2)
                {
                    bySurface.TryAdd(part, entity);
                }
            }
        }
    }

    /// <summary>The guessed person that a later, shorter mention means; −1 for none.</summary>
    public int Find(ReadOnlySpan<char> surface) =>
        bySurface.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out int entity) ? entity : -1;

    private EntityEntry New(string? name, EntityType type, string country, string sector) =>
        new(name, type, country, sector) { InTitle = isTitle ? new EntityPlaces() : null };

    private static EntityType TypeOf(NameSense name) => name.Kind switch
    {
        NameKind.Person => EntityType.Person,
        NameKind.Organisation => EntityType.Organization,
        NameKind.Thing => EntityType.Miscellaneous,
        _ => EntityType.Location,
    };
}
