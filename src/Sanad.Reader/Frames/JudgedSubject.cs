using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds whose deed, plan or weapon a speaker calls a crime or a danger: ایران کا جوہری پروگرام خطرہ ہے, یہ جنگی جرم ہے.</summary>
internal static class JudgedSubject
{
    private static readonly Actor[] Nobody = [];

    /// <summary>The owner of what the judgement is about, or who did "this"; nobody for other predicates.</summary>
    public static Actor[] Of(SentenceParse sentence, Predication predication)
    {
        if (predication.Frame is not { Event: "ACCUSE", Actor.Length: 0, Recipient: ["subj", ..] } || predication.Host < 0)
        {
            return Nobody;
        }

        int host = sentence.PhraseOf(predication.Host);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Is("ko") && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause)
            {
                return Nobody;
            }

            if (phrase != host && current.End <= predication.Host && current.Case.Length == 0 && !current.IsTime && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause)
            {
                return OwnersOf(sentence, phrase);
            }
        }

        Actor[] owners = host < 0 ? Nobody : OwnersOf(sentence, host);
        return owners.Length > 0 ? owners : Opening(sentence, predication);
    }

    /// <summary>Whose the matter is that opens the clause in the genitive, where no mark parts it from what it endangers: ایران کے | عزائم خطے کے امن کے لیے | خطرہ ہیں.</summary>
    private static Actor[] Opening(SentenceParse sentence, Predication predication)
    {
        for (int phrase = sentence.FirstPhrase; phrase + 1 < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause && !current.IsTime)
            {
                bool isOwner = current.Is("ka") && sentence.Parse.Phrases[phrase + 1] is { Case: "ke-liye", IsTime: false } matter && matter.End - matter.First > 1;
                return isOwner ? sentence.Resolver.All(phrase) : Nobody;
            }
        }

        return Nobody;
    }

    /// <summary>Whose the matter is that a phrase names; a judgement right behind its matter is of the same phrase (اسرائیل کے حملے جنگی جرائم ہیں).</summary>
    private static Actor[] OwnersOf(SentenceParse sentence, int phrase)
    {
        ref Phrase subject = ref sentence.Parse.Phrases[phrase];
        Actor[] owners = sentence.Resolver.Possessors(phrase);
        if (owners.Length == 0 && sentence.Parse.Units[subject.First] is { Kind: UnitKind.Pronoun, Sense.Pronoun.Kind: "demonstrative" })
        {
            return sentence.Discourse.LastDoers;
        }

        return owners.Length > 0 ? owners : sentence.Resolver.Modifier(subject.First, subject.End - 1);
    }
}
