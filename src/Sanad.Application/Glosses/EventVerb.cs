namespace Sanad.Application.Glosses;

/// <summary>The English words for one kind of event.</summary>
/// <param name="Past">After the actor: “attacked”.</param>
/// <param name="Base">After “will”, “may” and “did not”: “attack”.</param>
/// <param name="Passive">After the recipient and “was”, where no actor is known: “attacked”.</param>
/// <param name="To">Between the verb and the recipient; empty where the verb takes it directly.</param>
internal sealed record EventVerb(string Past, string Base, string Passive, string To)
{
    // A verb that needs someone to do it to says so even when nobody is named.
    public bool NeedsRecipient => To.Length == 0;
}
