using System.Runtime.CompilerServices;

namespace Sanad.Text.Numbers;

/// <summary>The numbers read last, by the token that they begin at: time rules ask for the same one again and again.</summary>
/// <remarks>Lives on the stack of the one call that reads a text. <c>slots[token % 4]</c> holds the last number asked for there, found or not.</remarks>
internal struct NumberMemo
{
    private const int Slots = 4;
    private Cells slots;

    /// <summary>Reads the number at <paramref name="token"/> of the text, once.</summary>
    public bool TryRead(NumberGrammar grammar, in SentenceView view, int token, out NumberCore core)
    {
        ref Cell cell = ref slots[token % Slots];
        if (cell.Key != token + 1)
        {
            cell.Key = token + 1;
            cell.Found = grammar.TryRead(view, token, out cell.Core);
        }

        core = cell.Core;
        return cell.Found;
    }

    private struct Cell
    {
        public int Key;
        public bool Found;
        public NumberCore Core;
    }

    [InlineArray(Slots)]
    private struct Cells
    {
        private Cell first;
    }
}
