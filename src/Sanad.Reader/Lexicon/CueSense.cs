using Sanad.Model;

namespace Sanad.Reader.Lexicon;

/// <summary>A way of vouching for something.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Verbs">Verbs it is said with.</param>
/// <param name="Form">How it is built.</param>
/// <param name="Stance">How sure it makes its content.</param>
/// <param name="Quote">Whether it makes a quotation.</param>
/// <param name="NeedsContent">Whether only with a clause or quotation behind it (زور دیا کہ, not جنگ بندی پر زور دیا).</param>
/// <param name="Addressee">Postpositions of whoever it is said to.</param>
internal sealed record CueSense(string Id, string[] Verbs, CueForm Form, Stance Stance, bool Quote, bool NeedsContent, string[] Addressee)
{
    /// <summary>Whether a postposition marks whoever it is said to.</summary>
    public bool IsTo(string postposition) => Array.IndexOf(Addressee, postposition) >= 0;

    public bool Takes(string verb) => Array.IndexOf(Verbs, verb) >= 0;
}
