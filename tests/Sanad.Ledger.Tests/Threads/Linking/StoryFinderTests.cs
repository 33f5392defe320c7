using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Sanad.Reader;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>Which acts of a report are told as of before or beside it. The letters tell of each act behind the first sentence: n is news, b background, a of a time before the report, r recalled.</summary>
public sealed class StoryFinderTests
{
    private const string Head = "افغانستان کے شہر قندوز میں جمعرات کو بم حملے میں چار پولیس اہلکار ہلاک ہو گئے۔ ";

    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);
    private static readonly MatterMaker Maker = new(UrduLanguage.Pack);

    [Theory]
    [InlineData("واضح رہے کہ صوبہ ہلمند میں فوج نے شدت پسندوں کے ایک مرکز پر بمباری کی ہے۔", "r")]
    [InlineData("اس سے قبل فوج نے صوبہ ہلمند میں شدت پسندوں کے ایک مرکز پر بمباری کی۔", "r")]
    [InlineData("یاد رہے کہ اس حملے میں طالبان نے پولیس کو نشانہ بنایا۔", "n")]
    [InlineData("چند روز قبل طالبان نے ہرات میں ایک چوکی پر حملہ کیا تھا۔", "b")]
    [InlineData("طالبان نے گذشتہ ماہ کے معاہدے کے باوجود فوج پر حملہ کیا۔", "n")]
    [InlineData("چند ہفتے پہلے ہونے والے معاہدے کے باوجود طالبان نے فوج پر حملہ کیا۔", "n")]
    [InlineData("واضح رہے کہ فروری میں بھی طالبان نے اسی چوکی پر حملہ کیا تھا۔", "b")]
    [InlineData("گزشتہ روز طالبان نے ہرات میں ایک چوکی پر حملہ کیا تھا۔", "n")]
    [InlineData("طالبان کئی بار ہرات کی چوکیوں پر حملے کر چکے ہیں۔", "b")]
    [InlineData("صوبائی گورنر نے کئی بار کہا ہے کہ طالبان نے پولیس پر حملہ کیا۔", "n")]
    [InlineData("گذشتہ چھ ماہ کے دوران طالبان نے ہرات کی چوکیوں پر حملے کیے۔", "b")]
    [InlineData("طالبان ہرات میں مسلسل پولیس پر حملے کر رہے ہیں۔", "b")]
    [InlineData("طالبان نے ایسے ہی ایک حملے میں فوج کو نشانہ بنایا تھا۔", "b")]
    [InlineData("طالبان نے اس طرح کے کئی حملوں میں فوج کو نشانہ بنایا۔", "b")]
    [InlineData("ایسے میں حملے میں فوج کو نشانہ بنایا گیا۔", "n")]
    [InlineData("طالبان سردیوں میں پہاڑوں سے اتر کر پولیس پر حملہ کرتے ہیں۔", "b")]
    [InlineData("طالبان رات کے وقت پولیس پر حملہ کیا کرتے تھے۔", "b")]
    [InlineData("طالبان کسی بھی وقت پولیس پر حملہ کر سکتے ہیں۔", "n")]
    [InlineData("طالبان نے ہر سال پولیس پر حملے کیے۔", "b")]
    [InlineData("اقوام متحدہ کے نمائندے نے کہا کہ ہم اس حملے کی مذمت کرتے ہیں۔", "nn")]
    [InlineData("جمعرات کو پولیس نے چھاپہ مارا جس سے قبل طالبان نے ہرات میں ایک چوکی پر حملہ کیا۔", "nb")]
    [InlineData("گزشتہ ہفتے طالبان کے حملے میں سات پولیس اہلکار ہلاک ہوئے تھے۔", "a")]
    [InlineData("بدھ کو طالبان کے حملے میں سات پولیس اہلکار ہلاک ہوئے تھے۔", "n")]
    public void An_act_is_background_where_it_stands_so(string sentence, string expected) => Assert.Equal(expected, Read(Head + sentence));

    [Fact]
    public void A_time_of_the_head_is_the_reports_own() =>
        Assert.Equal("n", Read("چند روز قبل قندوز میں بم حملے میں چار پولیس اہلکار ہلاک ہو گئے۔ چند روز قبل طالبان نے قندوز میں ایک چوکی پر حملہ کیا تھا۔"));

    [Theory]
    [InlineData("یاد رہے کہ 31 جولائی کو طالبان نے ہرات میں ایک چوکی پر حملہ کیا تھا۔", "b")]
    [InlineData("واضح رہے کہ ستمبر میں طالبان نے ہرات میں ایک چوکی پر حملہ کیا تھا۔", "b")]
    [InlineData("31 جولائی کو طالبان نے ہرات میں ایک چوکی پر حملہ کیا۔", "n")]
    [InlineData("یاد رہے کہ طالبان نے ہرات میں ایک چوکی پر حملہ کیا تھا۔", "r")]
    public void In_a_report_without_a_day_a_date_is_of_before_where_it_is_recalled(string sentence, string expected) => Assert.Equal(expected, Read(Head + sentence, day: null));

    [Fact]
    public void A_figure_is_background_where_it_stands_so()
    {
        Matter matter = MatterOf(Head + "چند روز قبل طالبان کے حملے میں سات پولیس اہلکار ہلاک ہوئے تھے۔", new DateOnly(2016, 10, 20));
        Assert.Equal([(4, false), (7, true)], matter.Claims.Where(claim => claim.IsFigure).OrderBy(claim => claim.Sentence).Select(claim => ((int)claim.Low, claim.IsBackground)));
    }

    [Theory]
    [InlineData("سونا فی تولہ 2 ہزار روپے مہنگا ہو گیا۔", CourseOfValue.Rise)]
    [InlineData("سونے کی قیمت میں 2 ہزار روپے فی تولہ کا اضافہ ہوا۔", CourseOfValue.Rise)]
    [InlineData("سونے کی قیمت 2 ہزار روپے کم ہو کر نیچے آ گئی۔", CourseOfValue.Fall)]
    [InlineData("سونا 2 ہزار روپے سستا ہوگیا۔", CourseOfValue.Fall)]
    [InlineData("حکومت نے 2 ہزار روپے دیے ہیں اور سونا مہنگا ہے۔", CourseOfValue.None)]
    [InlineData("سونا 2 ہزار روپے، چاندی سستی ہے۔", CourseOfValue.None)]
    public void What_is_told_behind_a_figure_says_whether_it_rose_or_fell(string sentence, CourseOfValue expected) =>
        Assert.Equal(expected, Assert.Single(MatterOf(sentence, null).Claims, claim => claim.IsFigure).Course);

    private static string Read(string text) => Read(text, new DateOnly(2016, 10, 20));

    private static Matter MatterOf(string text, DateOnly? day)
    {
        Document document = LedgerReports.Report("a", text, published: day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var version = new StoredVersion { Document = document, Reading = Reader.Read(document), Sequence = 1, Number = 1, IngestedAt = DateTimeOffset.UnixEpoch };
        return Maker.Make(version, PlaceInLine.OfVersion(day is { } given ? PlaceInLine.NumberOf(given) : 0, 1));
    }

    private static string Read(string text, DateOnly? day)
    {
        Matter matter = MatterOf(text, day);
        return string.Concat(matter.Claims.Where(claim => !claim.IsFigure && matter.Sentences[claim.Sentence].Number > 0)
            .Select(claim => claim.IsBackground ? 'b' : claim.IsAgo ? 'a' : claim.IsRecalled ? 'r' : 'n'));
    }
}
