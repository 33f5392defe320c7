using Sanad.Model;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Links;

/// <summary>Says of the figures of a sentence whether they are new or the total, of which figure before they are a part, and which they repeat.</summary>
internal sealed class FigureLinks(SentenceParse sentence)
{
    private const int Reach = 3;

    /// <summary>Links the figures from index <paramref name="first"/> on, those of the sentence at hand, among themselves and with those before.</summary>
    public void Link(List<FigureDraft> figures, int first)
    {
        FigureDraft? whole = null;
        int opened = -1;
        for (int index = first; index < figures.Count; index++)
        {
            FigureDraft figure = figures[index];
            figure.Scope = ScopeOf(figure.Number);
            int opener = OpenerBefore(figure.Number);
            if (opener >= 0 && opener != opened)
            {
                opened = opener;
                whole = WholeBefore(figures, index, figure);
            }

            if (opener >= 0 && whole is not null && IsPartOf(figure, whole))
            {
                figure.PartOf = whole;
                CountDeadIn(whole, figure);
            }

            TakeDeployed(figures, index, figure);
            figure.Same = figure.PartOf is null && figure.Scope != FigureScope.New ? SameBefore(figures, index, figure) : null;
        }
    }

    /// <summary>Hurt of whom some were killed are casualties: 4,700 زخمی ہوئے, جن میں سے 600 ہلاک.</summary>
    private static void CountDeadIn(FigureDraft whole, FigureDraft part)
    {
        if (whole.Measure == Measure.Wounded && part.Measure == Measure.Killed)
        {
            whole.Measure = Measure.Casualties;
            whole.Rule = "figure-casualties";
        }
    }

    /// <summary>As many soldiers as were told to be deployed before are those: کل 15 ہزار فوجیوں میں سے.</summary>
    private static void TakeDeployed(List<FigureDraft> figures, int index, FigureDraft figure)
    {
        if (figure.Measure != Measure.Count || figure.Rule != "figure-people" || figure.Of is not [{ Sector: "MIL" }, ..])
        {
            return;
        }

        for (int before = 0; before < index; before++)
        {
            FigureDraft other = figures[before];
            if (other.Measure == Measure.Deployed && other.Low == figure.Low && other.High == figure.High && Parties.AreSame(other.Of, figure.Of))
            {
                figure.Measure = Measure.Deployed;
                figure.Unit = other.Unit;
                figure.Rule = "figure-deployed";
                return;
            }
        }
    }

    /// <summary>What a word before the number, or "so far" in its clause, says of its scope.</summary>
    private FigureScope? ScopeOf(int number)
    {
        for (int unit = number - 1; unit >= sentence.Units.Start && unit >= number - Reach; unit--)
        {
            Unit current = sentence.Parse.Units[unit];
            if (current.Kind == UnitKind.Number || (current.Kind == UnitKind.Punctuation && current.Mark != '\''))
            {
                break;
            }

            if (Scope(current.Sense.Dating) is { } scope)
            {
                return scope;
            }
        }

        int clause = sentence.Clauses.ClauseOfUnit(number);
        for (int unit = number - 1; unit >= sentence.Units.Start && sentence.Clauses.ClauseOfUnit(unit) == clause; unit--)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Time && Scope(DatingOf(unit)) == FigureScope.Total)
            {
                return FigureScope.Total;
            }
        }

        return null;
    }

    private static FigureScope? Scope(string? word) => word switch
    {
        "new" => FigureScope.New,
        "total" => FigureScope.Total,
        _ => null,
    };

    /// <summary>What the pack says of the words of a time.</summary>
    private string? DatingOf(int unit)
    {
        ref Unit current = ref sentence.Parse.Units[unit];
        int node = sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[current.First].Word);
        for (int token = current.First + 1; token < current.End && node != 0; token++)
        {
            node = sentence.Parse.Text.Pack.NextNode(node, sentence.Parse.Text.Tokens[token].Word);
        }

        return sentence.Lexicon.Of(node).Dating;
    }

    /// <summary>The pronoun of "of whom", "among them" (جن میں سے, ان میں) before the number in the sentence, or −1.</summary>
    private int OpenerBefore(int number)
    {
        for (int unit = number - 1; unit > sentence.Units.Start; unit--)
        {
            if (sentence.Parse.IsMark(unit, Sanad.Text.Tokenization.Marks.FullStop))
            {
                break;
            }

            if (sentence.Parse.IsPostposition(unit, "mein") && sentence.Parse.Sense(unit - 1).Pronoun is { Plural: true, Kind: "relative" or "demonstrative" })
            {
                return unit - 1;
            }
        }

        return -1;
    }

    /// <summary>The last figure of people before the pronoun, in this sentence or the one before, that is no part itself.</summary>
    private FigureDraft? WholeBefore(List<FigureDraft> figures, int index, FigureDraft part)
    {
        int opener = OpenerBefore(part.Number);
        for (int before = index - 1; before >= 0 && figures[before].Sentence >= sentence.Index - 1; before--)
        {
            FigureDraft whole = figures[before];
            if (whole.PartOf is null && (whole.Sentence < sentence.Index || whole.Number < opener) && IsPartOf(part, whole))
            {
                return whole;
            }
        }

        return null;
    }

    /// <summary>Whether both count people and the part is not more than the whole.</summary>
    private static bool IsPartOf(FigureDraft part, FigureDraft whole) =>
        part != whole && OfPeople(part) && OfPeople(whole) && (part.Low ?? part.High ?? 0) <= (whole.High ?? decimal.MaxValue);

    private static bool OfPeople(FigureDraft figure) => figure.Rule == "figure-people" || figure.Measure is Measure.Killed or Measure.Wounded or Measure.Casualties
        or Measure.Missing or Measure.Captured or Measure.Arrested or Measure.Displaced or Measure.Deployed or Measure.Participants or Measure.Workers;

    /// <summary>The first figure before that gives the same number of the same people with the same fate.</summary>
    private static FigureDraft? SameBefore(List<FigureDraft> figures, int index, FigureDraft figure)
    {
        if (!OfPeople(figure) || figure.Measure == Measure.Count)
        {
            return null;
        }

        for (int before = 0; before < index; before++)
        {
            FigureDraft other = figures[before];
            if (other.Measure == figure.Measure && other.Low == figure.Low && other.High == figure.High && other.Sentence < figure.Sentence && Parties.AreSame(other.Of, figure.Of)
                && other.Scope != FigureScope.New && (other.Time < 0 || figure.Time < 0 || other.Time == figure.Time))
            {
                return other.Same ?? other;
            }
        }

        return null;
    }
}
