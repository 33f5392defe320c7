using Sanad.Model;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>Where one text, a document's own or its title, names an entity and means it.</summary>
internal sealed class EntityPlaces
{
    public List<TextRange> Mentions { get; } = [];

    public List<(TextRange Tokens, ReferenceKind Kind)> References { get; } = [];
}
