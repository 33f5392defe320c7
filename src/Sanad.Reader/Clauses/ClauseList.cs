using Sanad.Text;

namespace Sanad.Reader.Clauses;

/// <summary>The clauses of one sentence, and which clause each of its phrases and verb groups belongs to.</summary>
internal sealed class ClauseList
{
    public ArenaList<Clause> Items { get; } = new(32);

    /// <summary>First phrase of the sentence, in the document's phrases.</summary>
    public int FirstPhrase { get; set; }

    /// <summary>Behind the last phrase of the sentence.</summary>
    public int EndPhrase { get; set; }

    /// <summary>For each phrase of the sentence, counted from <see cref="FirstPhrase"/>, its clause.</summary>
    public ArenaList<int> OfPhrase { get; } = new(64);

    /// <summary>For each unit of the sentence, counted from its first, its clause.</summary>
    public ArenaList<int> OfUnit { get; } = new(128);

    public int FirstUnit { get; set; }

    public void Clear(int firstUnit, int firstPhrase, int endPhrase)
    {
        Items.Clear();
        OfPhrase.Clear();
        OfUnit.Clear();
        FirstUnit = firstUnit;
        FirstPhrase = firstPhrase;
        EndPhrase = endPhrase;
    }

    public int ClauseOfPhrase(int phrase) => OfPhrase[phrase - FirstPhrase];

    public int ClauseOfUnit(int unit) => OfUnit[unit - FirstUnit];
}
