using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>One English sentence for an event, made of its codes and names.</summary>
public sealed class EventGloss(PartyLabels labels)
{
    /// <summary>“Andrei Belousov (RUS/GOV) met Kim Jong Un (PRK/GOV)”; without an actor “Kim Jong Un (PRK/GOV) was met”.</summary>
    public string Of(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        EventVerb verb = EventVerbs.Of(record.Event, record.Modes is [var mode, ..] ? mode : null);
        string actors = labels.Join(record.Actors, record.In);
        string recipients = labels.Join(record.Recipients, record.In);
        if (record.Actors.IsEmpty && !record.Recipients.IsEmpty)
        {
            return $"{recipients} {Passive(record)} {verb.Passive}";
        }

        string subject = record.Actors.IsEmpty ? "someone" : actors;
        return $"{subject} {Active(record.Aux, verb)}{Object(record, verb, actors, recipients)}";
    }

    // Two sides that are called alike are not told twice: one country, of which the codes do not say who with whom.
    private static string Object(EventRecord record, EventVerb verb, string actors, string recipients)
    {
        if (!record.Recipients.IsEmpty && actors != recipients)
        {
            return verb.To.Length > 0 ? $" {verb.To} {recipients}" : $" {recipients}";
        }

        if (!verb.NeedsRecipient || (record.Event == EventType.Consult && record.Actors.Length > 1))
        {
            return "";
        }

        return record.Actors.Length > 1 ? " each other" : " someone";
    }

    private static string Active(Auxiliary aux, EventVerb verb)
    {
        bool isNegated = aux.HasFlag(Auxiliary.Negation);
        string? helper = aux.HasFlag(Auxiliary.Hypothetical) ? "may" : aux.HasFlag(Auxiliary.Future) ? "will" : null;
        return (helper, isNegated) switch
        {
            (null, false) => verb.Past,
            (null, true) => $"did not {verb.Base}",
            (_, false) => $"{helper} {verb.Base}",
            (_, true) => $"{helper} not {verb.Base}",
        };
    }

    private string Passive(EventRecord record)
    {
        bool isNegated = record.Aux.HasFlag(Auxiliary.Negation);
        string? helper = record.Aux.HasFlag(Auxiliary.Hypothetical) ? "may" : record.Aux.HasFlag(Auxiliary.Future) ? "will" : null;
        string was = labels.ArePlural(record.Recipients, record.In) ? "were" : "was";
        return (helper, isNegated) switch
        {
            (null, false) => was,
            (null, true) => $"{was} not",
            (_, false) => $"{helper} be",
            (_, true) => $"{helper} not be",
        };
    }
}
