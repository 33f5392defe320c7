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

    /// <summary>Whether a group of states is meant by what its members are, not by a name: مغربی ممالک, عالمی برادری.</summary>
    public bool IsDescription(int unit, NameSense name)
    {
        TextRange tokens = sentence.Parse.Tokens(unit, unit + 1);
        if (name.Kind != NameKind.State || CountryGroups.IsState(name.Country))
        {
            return false;
        }

        if (tokens.End - tokens.Start == 1)
        {
            return unit > sentence.Units.Start && sentence.Parse.IsPostposition(unit - 1, "ka");
        }

        return SenseOf(tokens.Start).Beside != "world" && SenseOf(tokens.End - 1).Beside != "world" && NameOf(tokens.End - 1, tokens.End) is not { IsLocation: true };
    }

    private TextRange OfPlace(TextRange tokens, NameSense name)
    {
        int start = tokens.Start;
        int end = tokens.End;
        while (end - start > 1 && IsOutside(SenseOf(start), start + 1, end, name))
        {
            start++;
        }

        while (end - start > 1 && SenseOf(end - 1).Beside is "district" or "place" && IsOutside(SenseOf(end - 1), start, end - 1, name))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    /// <summary>Whether a word at the edge of a place's name is no part of it, by what the rest is.</summary>
    private bool IsOutside(Sense word, int start, int end, NameSense name)
    {
        NameSense? rest = word.Beside is "district" ? null : NameOf(start, end);
        bool isPlace = rest is { IsLocation: true };
        return word.Beside switch
        {
            "district" => true,
            "held" => isPlace || SenseOf(start).Beside == "side",
            "place" => isPlace && rest!.Country == name.Country,
            "side" => isPlace && rest!.Country == name.Country && rest.Key != name.Key && (rest.Kind != NameKind.Place || name.SubKind is "region" or "area"),
            _ => word.Name is { Kind: NameKind.Demonym } && isPlace,
        };
    }

    /// <summary>A nationality before a body that is named without it is no part of the name: افغان طالبان.</summary>
    private TextRange OfBody(TextRange tokens, NameSense name) => SenseOf(tokens.Start).Name is { Kind: NameKind.Demonym } && name.SubKind == "armed-group"
        && NameOf(tokens.Start + 1, tokens.End) is { Kind: NameKind.Organisation, SubKind: "armed-group" }
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
