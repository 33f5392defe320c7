namespace Sanad.Text.Packs;

/// <summary>The column of a table that a written form came from.</summary>
public enum SurfaceColumn : byte
{
    /// <summary>The full name or the word itself (<c>surface</c>, <c>noun</c>, <c>root</c>).</summary>
    Surface,

    /// <summary>A listed plural.</summary>
    Plural,

    /// <summary>The adjective of a state.</summary>
    Demonym,

    /// <summary>The capital of a state.</summary>
    Capital,

    /// <summary>A shorter form of a person's name.</summary>
    Alone,
}
