using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Xunit;

namespace Sanad.Text.Tests.Packs;

public sealed class IrregularPluralsTests : IDisposable
{
    private readonly PackFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ملازم", WordForm.Direct)]
    [InlineData("ملازموں", WordForm.ObliquePlural)]
    [InlineData("ملازمین", WordForm.Plural)]
    [InlineData("سرکاری ملازمین", WordForm.Plural)]
    [InlineData("ملازمو", WordForm.Vocative)]
    [InlineData("ادارے", WordForm.Oblique)]
    [InlineData("انجمنیں", WordForm.Plural)]
    public void A_row_has_the_plurals_of_its_last_word_and_each_spelling_its_paradigm(string surface, WordForm form)
    {
        folder.Table("people", "id surface infl src", "anjuman انجمن|ادارہ f|ma grammar", "mulazim ملازم|سرکاری_ملازم m grammar")
            .Table("plurals", "id surface plural src", "mulazim ملازم ملازمین grammar");
        Assert.Contains(form, Forms(surface));
    }

    [Theory]
    [InlineData("ملازمین")]
    [InlineData("ملازم")]
    public void A_plural_alone_is_no_entry(string surface)
    {
        folder.Table("people", "id surface infl src", "fauj فوج f grammar").Table("plurals", "id surface plural src", "mulazim ملازم ملازمین grammar");
        Assert.Empty(Forms(surface));
    }

    [Fact]
    public void A_name_that_does_not_change_has_none()
    {
        folder.Table("people", "id surface infl src", "mulazim ملازم - grammar").Table("plurals", "id surface plural src", "mulazim ملازم ملازمین grammar");
        Assert.Empty(Forms("ملازمین"));
    }

    private WordForm[] Forms(string surface)
    {
        LanguagePack pack = LanguagePack.Load(folder.Compile(out _));
        string[] words = surface.Split(' ');
        int node = pack.FirstNode(pack.FindWord(words[0]));
        foreach (string word in words.Skip(1))
        {
            node = pack.NextNode(node, pack.FindWord(word));
        }

        return [.. Enumerable.Range(0, pack.Entries(node).Count).Select(index => pack.Entries(node)[index].Form)];
    }
}
