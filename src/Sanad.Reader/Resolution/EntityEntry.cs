using Sanad.Model;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>One entity of a document.</summary>
internal sealed class EntityEntry(string? name, EntityType type, string country, string sector)
{
    public string? Name { get; } = name;

    public EntityType Type { get; } = type;

    public string Country { get; set; } = country;

    public string Sector { get; set; } = sector;

    public List<TextRange> Mentions { get; } = [];

    public List<(TextRange Tokens, ReferenceKind Kind)> References { get; } = [];
}
