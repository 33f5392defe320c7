namespace Sanad.Intake.Pages;

/// <summary>A paragraph of a page: what a browser would set between two breaks.</summary>
/// <param name="Text">Its text with white space folded; a line feed for each line break.</param>
/// <param name="Letters">The letters in it.</param>
/// <param name="LinkLetters">How many of them stand in links.</param>
/// <param name="Element">The element it stands in.</param>
/// <param name="Heading">The rank of the heading it is, from 1; 0 for none.</param>
internal sealed record PageBlock(string Text, PageLetters Letters, int LinkLetters, PageElement Element, int Heading)
{
    private const int LeastLetters = 25;

    public PageRole Role => Element.Role;

    /// <summary>Running text, as far as one paragraph shows: long enough, of the Arabic script, and not made of links.</summary>
    public bool IsProse => Heading == 0 && Letters.Arabic >= LeastLetters && Letters.IsArabicScript && 3 * LinkLetters <= Letters.All;
}
