using Xunit;

namespace Sanad.Repository.Tests.Lexicon;

/// <summary>Offices whose holders are few and known: each of them has a row in <c>persons.tsv</c>.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("UNO", "un-secretary-general", "Kurt Waldheim|Javier Perez de Cuellar|Boutros Boutros-Ghali|Kofi Annan|Ban Ki-moon|Antonio Guterres")]
    [InlineData("USA", "president", "Ronald Reagan|George H. W. Bush|Bill Clinton|George W. Bush|Barack Obama|Donald Trump|Joe Biden")]
    [InlineData("USA", "foreign-minister", "Colin Powell|Condoleezza Rice|Hillary Clinton|John Kerry|Rex Tillerson|Mike Pompeo|Antony Blinken|Marco Rubio")]
    [InlineData("GBR", "prime-minister", "Tony Blair|Gordon Brown|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer")]
    [InlineData("RUS", "defence-minister", "Sergei Ivanov|Anatoly Serdyukov|Sergei Shoigu|Andrei Belousov")]
    [InlineData("PAK", "army-chief", "Ashfaq Parvez Kayani|Raheel Sharif|Qamar Javed Bajwa|Asim Munir")]
    [InlineData("IND", "army-chief", "N. C. Vij|J. J. Singh|Deepak Kapoor|Bikram Singh|Dalbir Singh Suhag|Bipin Rawat|Manoj Mukund Naravane|Manoj Pande|Upendra Dwivedi")]
    [InlineData("IRN", "president", "Mohammad Khatami|Mahmoud Ahmadinejad|Hassan Rouhani|Ebrahim Raisi|Masoud Pezeshkian")]
    [InlineData("DEU", "president", "Johannes Rau|Horst Koehler|Christian Wulff|Joachim Gauck|Frank-Walter Steinmeier")]
    public void Every_holder_of_an_office_is_listed(string country, string office, string names)
    {
        HashSet<string> listed = LexiconFile.RowsOf("persons").Where(row => row["country"] == country && row["office"] == office).Select(row => row["name"]).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(names.Split('|').Except(listed, StringComparer.Ordinal));
    }

    [Fact]
    public void No_short_name_is_the_whole_name_of_somebody_else()
    {
        Dictionary<string, string> whole = LexiconFile.RowsOf("persons").SelectMany(row => row.List("surface").Select(surface => (Surface: Sanad.Text.Normalization.Normalizer.Fold(surface), Id: row["id"])))
            .DistinctBy(pair => pair.Surface, StringComparer.Ordinal).ToDictionary(pair => pair.Surface, pair => pair.Id, StringComparer.Ordinal);
        Gate.Empty(
            from row in LexiconFile.RowsOf("persons")
            from alone in row.List("alone")
            let other = whole.GetValueOrDefault(Sanad.Text.Normalization.Normalizer.Fold(alone), row["id"])
            where other != row["id"]
            select $"{row["id"]}: {alone} is {other}");
    }
}
