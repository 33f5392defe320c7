namespace Sanad.Text;

/// <summary>A list whose array is kept when it is cleared, so that one set of arrays serves document after document.</summary>
/// <remarks>Not thread-safe; one arena belongs to one document at a time. Growing doubles the array.</remarks>
/// <typeparam name="T">A value type, or a reference that may outlive <see cref="Clear"/> in unused slots.</typeparam>
public sealed class ArenaList<T>
{
    private T[] items;

    /// <summary>Makes an empty list with room for <paramref name="capacity"/> items.</summary>
    /// <param name="capacity">Number of items before the first growth; at least 1.</param>
    public ArenaList(int capacity = 64)
    {
        items = new T[capacity];
    }

    /// <summary>Number of items in use.</summary>
    public int Count { get; private set; }

    /// <summary>The items in use, in the order added; valid until the next <see cref="Add"/> or <see cref="Clear"/>.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    /// <summary>A reference to the item at <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> lies outside the array.</exception>
    public ref T this[int index] => ref items[index];

    /// <summary>Adds <paramref name="item"/> and returns its index.</summary>
    public int Add(in T item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        items[Count] = item;
        return Count++;
    }

    /// <summary>Forgets all items from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Forgets the items and keeps the array.</summary>
    public void Clear() => Count = 0;
}
