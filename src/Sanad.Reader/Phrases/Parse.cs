using Sanad.Reader.Lexicon;
using Sanad.Text;
using Sanad.Text.Numbers;
using Sanad.Text.Times;

namespace Sanad.Reader.Phrases;

/// <summary>The arena of the grammatical stages: what one document's sentences are made of, as structs in arrays.</summary>
internal sealed class Parse(TextAnalysis text)
{
    public TextAnalysis Text { get; } = text;

    public ArenaList<NumberExpression> Numbers { get; } = new();

    public ArenaList<TimeExpression> Times { get; } = new();

    public ArenaList<Unit> Units { get; } = new(1024);

    /// <summary>For each sentence, its units.</summary>
    public ArenaList<TextRange> SentenceUnits { get; } = new();

    public ArenaList<VerbGroup> Groups { get; } = new(256);

    public ArenaList<Phrase> Phrases { get; } = new(512);

    public void Clear()
    {
        Numbers.Clear();
        Times.Clear();
        Units.Clear();
        SentenceUnits.Clear();
        Groups.Clear();
        Phrases.Clear();
    }

    /// <summary>The tokens of a run of units, from the first to the last.</summary>
    public TextRange Tokens(int firstUnit, int endUnit) => new(Units[firstUnit].First, Units[endUnit - 1].End);

    public Sense Sense(int unit) => Units[unit].Sense;

    public bool IsMark(int unit, char mark) => Units[unit].Kind == UnitKind.Punctuation && Units[unit].Mark == mark;

    public bool IsParticle(int unit, string kind) => Units[unit].Kind == UnitKind.Particle && string.Equals(Units[unit].Sense.Particle, kind, StringComparison.Ordinal);

    public bool IsPostposition(int unit, string id) =>
        Units[unit].Kind == UnitKind.Postposition && string.Equals(Units[unit].Sense.Postposition, id, StringComparison.Ordinal);
}
