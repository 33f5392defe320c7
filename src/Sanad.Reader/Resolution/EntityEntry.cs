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

    /// <summary>Where the document's text has it.</summary>
    public EntityPlaces InText { get; } = new();

    /// <summary>Where the title has it; null until the title is read.</summary>
    public EntityPlaces? InTitle { get; set; }

    /// <summary>Where the text being read names it.</summary>
    public List<TextRange> Mentions => (InTitle ?? InText).Mentions;

    /// <summary>Where the text being read means it without its name.</summary>
    public List<(TextRange Tokens, ReferenceKind Kind)> References => (InTitle ?? InText).References;

    public EntityPlaces? In(TextField field) => field == TextField.Title ? InTitle : InText;
}
