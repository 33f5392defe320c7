using Sanad.Text.Morphology;

namespace Sanad.Text.Packs;

/// <summary>Which uses a row of a table gives its words.</summary>
internal static class WordUses
{
    public static WordUse Of(TsvFile file, string[] cells, WordForm form) => file.Table switch
    {
        "auxiliaries" => WordUse.Function | WordUse.Auxiliary,
        "postpositions" or "numbers" => WordUse.Function,
        "pronouns" => WordUse.Function | (Kind(file, cells) == "relative" ? WordUse.Relative : WordUse.None),
        "particles" => WordUse.Function | OfParticle(Kind(file, cells)),
        "verbs" => OfVerb(Kind(file, cells).Split('|')[^1] is "light" or "auxiliary", form),
        "verb-endings" => Kind(file, cells) == "participial" ? WordUse.Participial : WordUse.None,
        "offices" => Kind(file, cells) == "title" ? WordUse.Abbreviated : WordUse.None,
        "sentence-words" => OfSentenceWord(Kind(file, cells)),
        _ => WordUse.None,
    };

    private static string Kind(TsvFile file, string[] cells) => file.Column("kind") is >= 0 and int column ? cells[column] : string.Empty;

    private static WordUse OfParticle(string kind) => kind switch
    {
        "discourse" or "interjection" => WordUse.None,
        "subordinator-if" or "subordinator-when" or "subordinator-although" => WordUse.Joiner | WordUse.Relative,
        "subordinator-ke" or "subordinator-because" or "subordinator-purpose" => WordUse.Joiner | WordUse.Subordinator,
        _ => WordUse.Joiner,
    };

    private static WordUse OfVerb(bool isLight, WordForm form)
    {
        WordUse light = isLight ? WordUse.LightVerb : WordUse.None;
        return form switch
        {
            WordForm.Perfective or WordForm.PerfectivePlural or WordForm.PerfectiveFeminine =>
                light | (isLight ? WordUse.LightPerfective : WordUse.Finite),
            WordForm.Future or WordForm.Subjunctive => light | WordUse.Finite,
            WordForm.Imperfective => light | WordUse.Imperfective,
            WordForm.Root => light | WordUse.VerbRoot,
            _ => light,
        };
    }

    private static WordUse OfSentenceWord(string kind) => kind switch
    {
        "letter" => WordUse.LetterName,
        "opener" => WordUse.Opener,
        "opener-first" => WordUse.OpenerFirst,
        "opener-second" => WordUse.OpenerSecond,
        "pronoun" => WordUse.WeakOpener,
        "enclitic" => WordUse.Enclitic,
        "abbreviation" => WordUse.Abbreviated,
        "inner" => WordUse.Inner,
        _ => WordUse.None,
    };
}
