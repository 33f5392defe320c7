using Sanad.Model;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Links;

/// <summary>Says which events and figures of a title the text tells: a title sums up its report, so what agrees with it as far as it goes is the same.</summary>
internal static class TitleLinks
{
    /// <summary>Links the records of a title to the first of the text that tell the same; those of the text stay as they are.</summary>
    public static void Link(Parse parse, Drafts title, Parse textParse, Drafts text)
    {
        foreach (EventDraft told in title.Events)
        {
            EventDraft? best = null;
            int most = 0;
            foreach (EventDraft other in text.Events)
            {
                int sides = IsPossible(parse, title, told, textParse, text, other) ? SidesInCommon(told, other) : 0;
                (best, most) = sides > most ? (other, sides) : (best, most);
            }

            told.Same = best?.Same ?? best;
        }

        foreach (FigureDraft told in title.Figures)
        {
            FigureDraft? same = text.Figures.Find(other => IsSame(told, other));
            told.Same = same?.Same ?? same;
        }
    }

    private static bool IsPossible(Parse parse, Drafts title, EventDraft told, Parse textParse, Drafts text, EventDraft other) =>
        told.Event == other.Event && Circumstances.AreAlike(told.Aux, other.Aux)
        && Circumstances.CompareDays(title, told, text, other) >= 0 && Circumstances.ComparePlaces(parse, told, textParse, other) >= 0;

    /// <summary>How many sides the two have in common, 0 where a side of one contradicts the other's.</summary>
    private static int SidesInCommon(EventDraft told, EventDraft other)
    {
        if (told.Event is EventType.Consult or EventType.Agree or EventType.Cooperate)
        {
            return Parties.InCommon([.. told.Actors, .. told.Recipients], [.. other.Actors, .. other.Recipients]) > 0 ? 2 : 0;
        }

        int actors = Parties.InCommon(told.Actors, other.Actors);
        int recipients = Parties.InCommon(told.Recipients, other.Recipients);
        return actors < 0 || recipients < 0 ? 0 : actors + recipients;
    }

    private static bool IsSame(FigureDraft told, FigureDraft other) => told.Measure == other.Measure && told.Low == other.Low && told.High == other.High
        && told.Unit == other.Unit && Parties.InCommon(told.Of, other.Of) >= 0;
}
