using Sanad.Model;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Text;

namespace Sanad.Reader.Links;

/// <summary>Says of a figure for which event of its sentence it counts: the dead and wounded for an attack, the arrested for an arrest, troops for their sending.</summary>
internal static class FigureEvents
{
    /// <summary>Links the figures from index <paramref name="firstFigure"/> on with the events from <paramref name="firstEvent"/> on; both stand in the order of their sentences.</summary>
    public static void Link(List<FigureDraft> figures, int firstFigure, List<EventDraft> events, int firstEvent)
    {
        ILookup<int, EventDraft> told = events.Skip(firstEvent).ToLookup(draft => draft.Sentence);
        for (int index = firstFigure; index < figures.Count; index++)
        {
            FigureDraft figure = figures[index];
            figure.Event = Best(figure, told[figure.Sentence]);
        }
    }

    // One that the counted are a party of; else the nearest, where a predicate behind its figure is nearer than one before.
    private static EventDraft? Best(FigureDraft figure, IEnumerable<EventDraft> events)
    {
        EventDraft? best = null;
        int least = int.MaxValue;
        foreach (EventDraft draft in events.Where(draft => Counts(figure.Measure, draft)))
        {
            int distance = DistanceOf(figure, draft);
            if (distance < least)
            {
                (best, least) = (draft, distance);
            }
        }

        return best;
    }

    private static int DistanceOf(FigureDraft figure, EventDraft draft)
    {
        if (draft.Recipients.Concat(draft.Actors).Any(party => IsCounted(figure, party.Tokens)))
        {
            return -1;
        }

        int behind = draft.Cue.Start - figure.Span.End;
        return behind >= 0 ? behind : 2 * Math.Max(0, figure.Span.Start - draft.Cue.End);
    }

    private static bool IsCounted(FigureDraft figure, TextRange party) => party.Length > 0 && (Overlap(figure.Span, party) || figure.Of.Any(of => of.Tokens.Length > 0 && Overlap(of.Tokens, party)));

    private static bool Overlap(TextRange one, TextRange other) => one.Start < other.End && other.Start < one.End;

    // What a measure may be of; a denied act has no numbers.
    private static bool Counts(Measure measure, EventDraft draft) => !draft.Aux.HasFlag(Auxiliary.Negation) && measure switch
    {
        Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing => draft.Event is EventType.Assault,
        Measure.Displaced => draft.Event is EventType.Assault or EventType.Coerce,
        Measure.Captured or Measure.Arrested => draft.Event is EventType.Coerce,
        Measure.Sentence => draft.Event is EventType.Coerce or EventType.Sanction,
        Measure.Deployed => draft.Event is EventType.Mobilize or EventType.Aid or EventType.Cooperate or EventType.Retreat,
        Measure.Participants => draft.Event is EventType.Protest or EventType.Consult,
        Measure.Weapons => draft.Event is EventType.Assault or EventType.Mobilize or EventType.Aid or EventType.Cooperate,
        Measure.Money => draft.Event is EventType.Aid or EventType.Agree or EventType.Sanction,
        _ => false,
    };
}
