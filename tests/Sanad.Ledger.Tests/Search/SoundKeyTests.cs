using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Testing;
using Xunit;

namespace Sanad.Ledger.Tests.Search;

public sealed class SoundKeyTests
{
    private static readonly SoundKey Sounds = new(UrduLanguage.Pack);

    [Fact]
    public void Names_that_sound_alike_have_one_key_and_near_misses_another()
    {
        string[] wrong =
        [
            .. from pair in CorpusFile.Read("names.corpus")
               from value in pair.Values
               where (KeyOf(pair.Text) == KeyOf(value.Text)) != (pair.Mark == '>')
               select $"{pair.Line}: {pair.Text} {KeyOf(pair.Text)}, {value.Text} {KeyOf(value.Text)}",
        ];
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_key_is_told_from_a_name() => Assert.Equal((true, false, false), (SoundKey.IsKey(KeyOf("Putin")), SoundKey.IsKey("putin"), SoundKey.IsKey("007")));

    private static string KeyOf(string name) => Sounds.Of(string.Join(' ', PackNames.WordsOf(name)));
}
