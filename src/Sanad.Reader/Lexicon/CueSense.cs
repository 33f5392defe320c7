using Sanad.Model;

namespace Sanad.Reader.Lexicon;

/// <summary>A way of vouching for something.</summary>
internal sealed record CueSense(string Id, string[] Verbs, CueForm Form, Stance Stance, bool Quote)
{
    public bool Takes(string verb) => Array.IndexOf(Verbs, verb) >= 0;
}
