using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Text;
using Sanad.Text.Packs;

namespace Sanad.Reader.Resolution;

/// <summary>Cuts from a name that the pack holds the words that only say what it names: ضلع آواران, جنوبی لبنان, مقبوضہ کشمیر, جنرل راحیل.</summary>
internal sealed class NameBounds(SentenceParse sentence)
{
    /// <summary>The tokens of the name alone, in a unit of several tokens.</summary>
    public TextRange Of(int unit, NameSense name)
    {
        TextRange tokens = sentence.Parse.Tokens(unit, unit + 1);
        return name.Kind switch
        {
            _ when tokens.End - tokens.Start < 2 => tokens,
            NameKind.Place => OfPlace(tokens, name),
            NameKind.Person => OfPerson(tokens, name, unit),
            NameKind.Organisation => OfBody(tokens, name),
            _ => tokens,
        };
    }

    /// <summary>The state or place that a place's name says it belongs to (بھارت کے زیر انتظام | کشمیر), with the tokens behind it; null for none.</summary>
    public NameSense? Holder(ref TextRange tokens, out TextRange holder)
    {
        holder = default;
        for (int genitive = tokens.Start + 1; genitive < tokens.End - 1; genitive++)
        {
            if (SenseOf(genitive).Postposition != "ka" || NameOf(tokens.Start, genitive) is not { IsLocation: true } whose)
            {
                continue;
            }

            for (int start = genitive + 2; start < tokens.End; start++)
            {
                if (NameOf(start, tokens.End) is { IsLocation: true })
                {
                    holder = new TextRange(tokens.Start, genitive);
                    tokens = new TextRange(start, tokens.End);
                    return whose;
                }
            }
        }

        return null;
    }

    /// <summary>Whether something is meant by what it is, not by a name: مغربی ممالک, عالمی برادری, فلسطینی علاقے.</summary>
    public bool IsDescription(int unit, NameSense name)
    {
        TextRange tokens = sentence.Parse.Tokens(unit, unit + 1);
        if (name.Kind == NameKind.Organisation)
        {
            return IsPartOfBody(tokens);
        }

        if (name.Kind != NameKind.State)
        {
            return false;
        }

        if (CountryGroups.IsState(name.Country))
        {
            return tokens.End - tokens.Start > 1 && SenseOf(tokens.End - 1).Beside == "place" && NameOf(tokens.End - 2, tokens.End - 1) is { Kind: NameKind.Demonym };
        }

        if (tokens.End - tokens.Start == 1)
        {
            return name.Country == "WST" && unit > sentence.Units.Start && sentence.Parse.IsPostposition(unit - 1, "ka");
        }

        return SenseOf(tokens.Start).Beside != "world" && SenseOf(tokens.End - 1).Beside != "world" && NameOf(tokens.End - 1, tokens.End) is not { IsLocation: true };
    }

    /// <summary>Whether a body is meant as a part of people or of an office, not by its name: فوج کے شعبہ تعلقات عامہ, وزیر اعظم کے دفتر.</summary>
    private bool IsPartOfBody(TextRange tokens)
    {
        for (int genitive = tokens.Start + 1; genitive < tokens.End - 1; genitive++)
        {
            if (SenseOf(genitive).Postposition == "ka")
            {
                return NameOf(tokens.Start, genitive) is { Kind: NameKind.People or NameKind.Office };
            }
        }

        return false;
    }

    private TextRange OfPlace(TextRange tokens, NameSense name)
    {
        int start = tokens.Start;
        int end = tokens.End;
        while (end - start > 1 && IsOutside(SenseOf(start), start + 1, end, name))
        {
            start++;
        }

        end = start > tokens.Start ? EndOfPlace(start, end, name) : end;

        while (end - start > 1 && SenseOf(end - 1).Beside is "district" or "place" && IsOutside(SenseOf(end - 1), start, end - 1, name))
        {
            end--;
        }

        bool isOfPlace = end - start > 2 && SenseOf(end - 1).Beside == "place" && SenseOf(end - 2).Postposition == "ka" && NameOf(start, end - 2) is { IsLocation: true };
        return new TextRange(start, isOfPlace ? end - 2 : end);
    }

    /// <summary>Where a place ends whose name goes on behind the unit: جنوبی | غزہ کی پٹی.</summary>
    private int EndOfPlace(int start, int end, NameSense name)
    {
        for (int stop = Math.Min(end + 2, sentence.Parse.Units[sentence.Units.End - 1].End); stop > end; stop--)
        {
            if (SenseOf(stop - 1).Beside is null && NameOf(start, stop) is { IsLocation: true } longer && longer.Country == name.Country)
            {
                return stop;
            }
        }

        return end;
    }

    /// <summary>What the pack names by the tokens, without words in front that say what it is: نما | کرائمیا.</summary>
    private NameSense? RestOf(int start, int end)
    {
        while (start < end - 1 && SenseOf(start).Beside == "place")
        {
            start++;
        }

        return NameOf(start, end);
    }

    /// <summary>Whether a word at the edge of a place's name is no part of it, by what the rest is.</summary>
    private bool IsOutside(Sense word, int start, int end, NameSense name)
    {
        NameSense? rest = word.Beside is "district" ? null : RestOf(start, end);
        bool isPlace = rest is { IsLocation: true };
        return word.Beside switch
        {
            "district" => true,
            "held" => isPlace || SenseOf(start).Beside == "side",
            "place" => isPlace && rest!.Country == name.Country,
            "side" => isPlace && rest!.Country == name.Country && rest.Key != name.Key && (rest.Kind != NameKind.Place || (name.SubKind is "area" or "region" && rest.SubKind != "continent")),
            _ => word.Name is { Kind: NameKind.Demonym } && isPlace,
        };
    }

    /// <summary>A nationality before a body that is named without it is no part of the name: افغان طالبان.</summary>
    private TextRange OfBody(TextRange tokens, NameSense name) => SenseOf(tokens.Start).Name is { Kind: NameKind.Demonym } && name.SubKind is "armed-group" or "government"
        && NameOf(tokens.Start + 1, tokens.End) is { Kind: NameKind.Organisation, Sector: "REB" or "GOV" } rest && rest.SubKind == name.SubKind
        ? new TextRange(tokens.Start + 1, tokens.End) : tokens;

    private TextRange OfPerson(TextRange tokens, NameSense name, int unit)
    {
        int start = tokens.Start;
        while (tokens.End - start > 1 && TitleEnd(start, tokens.End, name) is int next && next > start)
        {
            start = next;
        }

        int end = tokens.End;
        for (int behind = unit + 1; start > tokens.Start && behind < sentence.Units.End && NameOf(start, sentence.Parse.Units[behind].End)?.Key == name.Key; behind++)
        {
            end = sentence.Parse.Units[behind].End;
        }

        return new TextRange(start, end);
    }

    /// <summary>Where a title that begins at a token ends, if the English name does not have it too (Shah Mahmood Qureshi).</summary>
    private int TitleEnd(int start, int end, NameSense name)
    {
        for (int stop = Math.Min(start + 2, end - 1); stop > start; stop--)
        {
            Sense sense = SenseOf(start, stop);
            if (sense.Beside == "title" && !name.Name.Contains(sense.BesideId, StringComparison.OrdinalIgnoreCase))
            {
                return stop;
            }
        }

        return start;
    }

    private NameSense? NameOf(int start, int end) => SenseOf(start, end).Name;

    private Sense SenseOf(int token) => SenseOf(token, token + 1);

    /// <summary>What the pack says of a run of tokens as one surface.</summary>
    private Sense SenseOf(int start, int end)
    {
        LanguagePack pack = sentence.Parse.Text.Pack;
        int node = pack.FirstNode(sentence.Parse.Text.Tokens[start].Word);
        for (int token = start + 1; token < end && node != 0; token++)
        {
            node = pack.NextNode(node, sentence.Parse.Text.Tokens[token].Word);
        }

        return sentence.Lexicon.Of(node);
    }
}
