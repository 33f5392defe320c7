namespace Sanad.Model;

/// <summary>Whether a figure counts what is new or all there is.</summary>
public enum FigureScope
{
    /// <summary><c>new</c>: what this event added.</summary>
    New,

    /// <summary><c>total</c>: everything so far.</summary>
    Total,
}
