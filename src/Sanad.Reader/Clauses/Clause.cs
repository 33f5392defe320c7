namespace Sanad.Reader.Clauses;

/// <summary>A verb with what belongs to it; where an inner clause splits it, its phrases are not one run.</summary>
internal struct Clause
{
    public ClauseKind Kind;

    /// <summary>First unit.</summary>
    public int First;

    /// <summary>Behind the last unit.</summary>
    public int End;

    /// <summary>Index of the verb group that closes it, or −1 for a verbless one.</summary>
    public int Group;

    /// <summary>Clause that it is the content of, says something of, or goes with; −1 for none.</summary>
    public int Parent;

    /// <summary>Last phrase before a relative clause: the noun it is about; −1 for other kinds.</summary>
    public int Antecedent;

    /// <summary>Whether it is a consequence or lies inside one: its events are hypothetical.</summary>
    public bool Conditional;
}
