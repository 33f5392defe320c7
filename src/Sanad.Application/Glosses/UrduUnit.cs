using Sanad.Text.Morphology;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Application.Glosses;

/// <summary>What Urdu calls one of a unit and several of it behind a number.</summary>
/// <param name="One">The dictionary form, <c>attack</c> as the pack has it.</param>
/// <param name="Several">The direct plural; the same word where its paradigm has no other.</param>
internal sealed record UrduUnit(string One, string Several)
{
    /// <summary>The unit of a row with the columns <c>surface</c>, <c>plural</c> and <c>infl</c>: its first spelling, and the plural that its paradigm makes.</summary>
    /// <remarks>A row without a paradigm lists its forms: then the plural is the one that it lists and a paradigm would make.</remarks>
    public static UrduUnit Of(PackTable table, int row)
    {
        string surfaces = table[row, table.Column("surface")];
        string one = surfaces.Split('|')[0];
        string paradigm = table[row, table.Column("infl")].Split('|')[0];
        string[] listed = [.. surfaces.Split('|'), .. table[row, table.Column("plural")].Split('|')];
        string? several = paradigm is "-" or "" ? PluralOf(one, "ma", listed) ?? PluralOf(one, "f", listed) : PluralOf(one, paradigm, null);
        return new UrduUnit(one, several ?? one);
    }

    // A masculine in alef has one form for the direct plural and the oblique.
    private static string? PluralOf(string one, string paradigm, string[]? listed) => one.Length == 0 || paradigm is not ("ma" or "f") ? null
        : NounParadigm.Forms(Normalizer.Fold(one), paradigm).Where(form => form.Form is WordForm.Oblique or WordForm.Plural).Select(form => form.Surface)
            .FirstOrDefault(plural => listed is null || listed.Contains(plural));
}
