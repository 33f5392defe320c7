namespace Sanad.Model;

/// <summary>What a voice does in a chain of attribution.</summary>
public enum AttributionRole
{
    /// <summary>The one whose word it is. Two origins of one record are joint voices.</summary>
    Origin,

    /// <summary>A medium or agency that the word came through.</summary>
    Via,
}
