using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Numbers;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Figures;

/// <summary>A stretch of time that is a sentence of prison: دس سال قید.</summary>
/// <param name="Number">How long.</param>
/// <param name="Sense">In which unit.</param>
internal readonly record struct PrisonTerm(NumberExpression Number, MeasureSense Sense)
{
    /// <summary>The term that begins with the time at <paramref name="unit"/>; false where the time is only one.</summary>
    public static bool TryRead(SentenceParse sentence, int unit, out PrisonTerm term)
    {
        term = default;
        Unit time = sentence.Parse.Units[unit];
        foreach (NumberExpression number in sentence.Parse.Numbers.Items)
        {
            if (number.First >= time.First && number.End <= time.End && number.Kind == NumberKind.Cardinal && Behind(sentence, number.End) is { } sense)
            {
                term = new PrisonTerm(number, sense);
                return true;
            }
        }

        return false;
    }

    private static MeasureSense? Behind(SentenceParse sentence, int token)
    {
        LanguagePack pack = sentence.Parse.Text.Pack;
        TokenList tokens = sentence.Parse.Text.Tokens;
        int end = sentence.Parse.Units[sentence.Units.End - 1].End;
        int node = token < end ? pack.FirstNode(tokens[token].Word) : 0;
        while (node != 0)
        {
            if (sentence.Lexicon.Of(node).Measure is { Measure: "sentence" } sense)
            {
                return sense;
            }

            token++;
            node = token < end && tokens[token].Kind == TokenKind.Word ? pack.NextNode(node, tokens[token].Word) : 0;
        }

        return null;
    }
}
