using Sanad.Text.Morphology;

namespace Sanad.Text.Packs;

/// <summary>Which uses a row of a table gives its words.</summary>
internal static class WordUses
{
    public static WordUse Of(TsvFile file, string[] cells, WordForm form) => file.Table switch
    {
        "auxiliaries" => WordUse.Function | WordUse.Auxiliary,
        "postpositions" or "numbers" => WordUse.Function,
        "pronouns" => WordUse.Function | (cells[file.Column("kind")] == "relative" ? WordUse.Relative : WordUse.None),
        "particles" => WordUse.Function | OfParticle(cells[file.Column("kind")]),
        "verbs" => OfVerb(cells[file.Column("kind")].Split('|')[^1] is "light" or "auxiliary", form),
        "verb-endings" => cells[file.Column("kind")] == "participial" ? WordUse.Participial : WordUse.None,
        "offices" => cells[file.Column("kind")] == "title" ? WordUse.Abbreviated : WordUse.None,
        "sentence-words" => OfSentenceWord(cells[file.Column("kind")]),
        _ => WordUse.None,
    };

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
