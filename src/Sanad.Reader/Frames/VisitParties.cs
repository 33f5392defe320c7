using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Says who visits whom where the visit is a noun: whoever it is the visit of, or whoever acts in its clause.</summary>
internal sealed class VisitParties(SentenceParse sentence)
{
    public void Complete(Predication predication, Actor[] speaker, ref Actor[] actors, ref Actor[] recipients)
    {
        if (actors.Length > 0 || recipients.Length == 0 || Array.IndexOf(predication.Frame.Modes, "visit") < 0)
        {
            return;
        }

        if (recipients[0].IsPerson)
        {
            (actors, recipients) = (recipients, []);
            return;
        }

        Actor[] visitor = Agent(predication, recipients);
        actors = visitor.Length > 0 ? visitor : Strangers(speaker, recipients);
    }

    /// <summary>The agent of the clause, or the person that stands in it without a case mark: صدر نے | بیروت کے دورے میں | کہا.</summary>
    private Actor[] Agent(Predication predication, Actor[] hosts)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isSubject = current.Is("ne") || (current.Case.Length == 0 && !current.JoinsNext && !current.IsTime);
            if (isSubject && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause && Strangers(sentence.Resolver.All(phrase), hosts) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Those who can come from elsewhere, if all of them can.</summary>
    private static Actor[] Strangers(Actor[] found, Actor[] hosts) =>
        Array.TrueForAll(found, actor => actor is { Country.Length: > 0, IsPlace: false, IsGeneric: false } && !Array.Exists(hosts, host => host.Country == actor.Country)) ? found : [];
}
