using Sanad.Model;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader;

/// <summary>The entities of a document that are named somewhere, in the order of their first mention: those of the text, then those of the title alone.</summary>
internal sealed class EntityOrder
{
    private readonly int[] placeInOrder;

    public EntityOrder(EntityRegistry entities)
    {
        Entities = [.. InOrder(entities)];
        placeInOrder = new int[entities.Entries.Count];
        Array.Fill(placeInOrder, -1);
        for (int place = 0; place < Entities.Length; place++)
        {
            placeInOrder[Entities[place]] = place;
        }
    }

    /// <summary>For each place in the order, the entity's index in the registry.</summary>
    public int[] Entities { get; }

    /// <summary>The id that an entity of the registry has in the reading; null for one that is nowhere named.</summary>
    public string? IdOf(int entity) => entity < 0 || placeInOrder[entity] < 0 ? null : $"e{placeInOrder[entity]}";

    private static IEnumerable<int> InOrder(EntityRegistry entities)
    {
        var named = new List<(TextField Field, int Start, int Entity)>();
        for (int entity = 0; entity < entities.Entries.Count; entity++)
        {
            EntityEntry entry = entities.Entries[entity];
            bool isInText = entry.InText.Mentions.Count > 0;
            List<TextRange> mentions = isInText ? entry.InText.Mentions : entry.Mentions;
            if (mentions.Count > 0)
            {
                named.Add((isInText ? TextField.Text : TextField.Title, mentions.Min(mention => mention.Start), entity));
            }
        }

        return named.Order().Select(one => one.Entity);
    }
}
