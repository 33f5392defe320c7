using Sanad.Model;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;

namespace Sanad.Reader.Links;

/// <summary>Says which events and figures of a title the text tells: a title sums up its report, so what agrees with it as far as it goes is the same.</summary>
internal static class TitleLinks
{
    private const int BothSides = 4;
    private const int OneSide = 2;

    /// <summary>Links the records of a title to the first of the text that tell the same; those of the text stay as they are.</summary>
    public static void Link(FieldReader title, FieldReader text, DateOnly? published)
    {
        foreach (EventDraft told in title.Drafts.Events)
        {
            EventDraft? best = null;
            int most = 0;
            foreach (EventDraft other in text.Drafts.Events)
            {
                int common = IsPossible(title, told, text, other, published) ? InCommon(told, other) : 0;
                (best, most) = common > most ? (other, common) : (best, most);
            }

            told.Same = best?.Same ?? best;
        }

        foreach (FigureDraft told in title.Drafts.Figures)
        {
            FigureDraft? same = text.Drafts.Figures.Find(other => IsSame(told, other));
            told.Same = same?.Same ?? same;
        }
    }

    /// <summary>Whether nothing parts the two: kind, outcome, day, place. A title that gives no day tells news.</summary>
    private static bool IsPossible(FieldReader title, EventDraft told, FieldReader text, EventDraft other, DateOnly? published)
    {
        if (told.Event != other.Event || !Circumstances.AreAlike(told.Aux, other.Aux))
        {
            return false;
        }

        int day = Circumstances.CompareDays(title.Drafts, told, text.Drafts, other);
        return (day > 0 || (day == 0 && Circumstances.IsNews(text.Drafts, other, published))) && Circumstances.ComparePlaces(title.Parse, told, text.Parse, other) >= 0;
    }

    /// <summary>How much the two have in common; 0 where a side of one contradicts the other's, or where only one side is told by both and not how it was done.</summary>
    private static int InCommon(EventDraft told, EventDraft other)
    {
        int more = told.Modes.AsSpan().SequenceEqual(other.Modes) ? 1 : 0;
        if (told.Event is EventType.Consult or EventType.Agree or EventType.Cooperate)
        {
            return Parties.InCommon([.. told.Actors, .. told.Recipients], [.. other.Actors, .. other.Recipients]) > 0 ? BothSides + more : 0;
        }

        int actors = Parties.InCommon(told.Actors, other.Actors);
        int recipients = Parties.InCommon(told.Recipients, other.Recipients);
        return (actors, recipients, more) switch
        {
            (1, 1, _) => BothSides + more,
            (0, 1, 1) or (1, 0, 1) => OneSide + more,
            _ => 0,
        };
    }

    private static bool IsSame(FigureDraft told, FigureDraft other) => told.Measure == other.Measure && told.Low == other.Low && told.High == other.High
        && told.Unit == other.Unit && (IsByContext(told) || IsByContext(other) || Parties.InCommon(told.Of, other.Of) >= 0);

    /// <summary>Whether only the context says whose people are counted.</summary>
    private static bool IsByContext(FigureDraft figure) => Array.Exists(figure.Of, static party => party.CountryFromContext);
}
