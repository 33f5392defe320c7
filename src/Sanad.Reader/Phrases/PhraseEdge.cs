using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Phrases;

/// <summary>Finds where a person or a body stands right before another phrase without a case mark between them: اداکارہ | ممبئی ایئرپورٹ پر, داعش | موصل میں.</summary>
internal static class PhraseEdge
{
    private const int LongestPlace = 4;

    /// <summary>Whether a phrase ends before a unit with whoever stands there: a person, or a body.</summary>
    public static bool EndsAt(Parse parse, int start, int unit) => EndsAtPerson(parse, start, unit) || EndsAtBody(parse, unit);

    /// <summary>Whether the words of a phrase up to a unit mean a person, and a place or another state's officer begins at it.</summary>
    private static bool EndsAtPerson(Parse parse, int start, int unit)
    {
        NameSense? before = parse.Units[unit - 1].Name;
        if (parse.Units[unit].Name is not { } now)
        {
            return before is { Kind: NameKind.People, SubKind: not "body" } && parse.Units[unit - 1].Sense.WordClass is not "adjective" && IsCircumstance(parse, unit);
        }

        if (now.Kind == NameKind.Demonym)
        {
            return before is { Kind: NameKind.Office, SubKind: "office", Sector: not ("*" or "") } or { Kind: NameKind.Person };
        }

        return now.IsLocation && IsPerson(parse, start, unit) && IsWhere(parse, unit, isOwner: true);
    }

    /// <summary>Whether a body's name stands right before a unit, and a place where it acts, a nationality or people whom it has none of begin there: داعش | موصل میں, حماس | اسرائیلی شہریوں کو.</summary>
    private static bool EndsAtBody(Parse parse, int unit)
    {
        if (parse.Units[unit - 1].Name is not { Kind: NameKind.Organisation } body || parse.Units[unit].Name is not { } now)
        {
            return false;
        }

        return now.Kind == NameKind.Demonym || (now.IsLocation && IsWhere(parse, unit, isOwner: false)) || (body.Sector == "REB" && now is { Kind: NameKind.People, Sector: "CVL" or "MED" or "JRN" or "EDU" });
    }

    /// <summary>Whether a noun for a person, or one with an unlisted name behind it, ends before a unit.</summary>
    private static bool IsPerson(Parse parse, int start, int unit)
    {
        int last = unit - 1;
        while (last > start && parse.Units[last].Name is null && NameGuess.MayBePartOfName(parse, last))
        {
            last--;
        }

        bool isNamed = last < unit - 1;
        return parse.Units[last].Name switch
        {
            { Kind: NameKind.People, SubKind: not "body" } => true,
            { Kind: NameKind.Office, Sector: var sector } => isNamed || IsOwned(parse, start) || sector is "CVL" or "JRN" or "CRM" or "BUS" or "MED" or "LAB",
            _ => false,
        };
    }

    /// <summary>Whether a genitive before the phrase already says whose officer it is: روس کے سفارتکار | شام میں.</summary>
    private static bool IsOwned(Parse parse, int start) => start > 0 && parse.IsPostposition(start - 1, "ka");

    /// <summary>Whether a run of common nouns that mean nobody begins at a unit, and stands in a case that says where, how or with what.</summary>
    private static bool IsCircumstance(Parse parse, int unit)
    {
        for (int behind = unit; behind < parse.Units.Count && behind <= unit + LongestPlace; behind++)
        {
            ref Unit current = ref parse.Units[behind];
            if (current.Kind == UnitKind.Postposition)
            {
                return behind > unit && current.Sense.Postposition is "mein" or "par" or "se" or "samet";
            }

            if (current.Kind != UnitKind.Word || current.Name is not null || (current.Sense.WordClass is not ("noun" or "adjective") && current.Sense.Measure is null))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the place that begins at a unit is where something happens: … میں, … پر, … سے, or, where it may own what follows, … کے.</summary>
    private static bool IsWhere(Parse parse, int unit, bool isOwner)
    {
        for (int behind = unit + 1; behind < parse.Units.Count && behind <= unit + LongestPlace; behind++)
        {
            if (parse.Units[behind].Kind == UnitKind.Postposition)
            {
                return parse.Units[behind].Sense.Postposition is "mein" or "par" or "se" or "tak" or "ke-liye" or "ke-khilaf" || (isOwner && parse.IsPostposition(behind, "ka"));
            }

            if (parse.Units[behind].Kind != UnitKind.Word)
            {
                return false;
            }
        }

        return false;
    }
}
