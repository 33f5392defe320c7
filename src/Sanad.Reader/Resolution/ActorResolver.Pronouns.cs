using Sanad.Reader.Lexicon;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <content>What pronouns stand for.</content>
internal sealed partial class ActorResolver
{
    /// <summary>Whom the last phrase before a relative pronoun means.</summary>
    private Actor? Antecedent()
    {
        for (int phrase = own.Count - 1; phrase >= 0 && phrase >= own.Count - 2; phrase--)
        {
            if (own[phrase].Length > 0)
            {
                return own[phrase][^1];
            }
        }

        return null;
    }

    private Actor[] FromPronoun(int unit, TextRange tokens)
    {
        PronounSense pronoun = parse.Units[unit].Sense.Pronoun!;
        if (pronoun.Id is "dono" or "ek-dusre")
        {
            return [.. discourse.LastTwoCountries().Select(actor => actor.At(tokens))];
        }

        Actor? meant = pronoun.Kind switch
        {
            "relative" => Antecedent(),
            "reflexive" => discourse.Subject,
            "personal" when pronoun.Id.StartsWith("ham", StringComparison.Ordinal) || pronoun.Id.StartsWith("main", StringComparison.Ordinal) => discourse.Speaker,
            "personal" or "demonstrative" when discourse.Agent is not null => discourse.Agent,
            "personal" => discourse.LastPerson(),
            "demonstrative" => pronoun.Plural ? discourse.LastPerson() : discourse.Subject ?? discourse.LastGroup(),
            _ => null,
        };
        return meant is null ? Nobody : [meant.At(tokens)];
    }
}
