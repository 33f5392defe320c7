using Sanad.Language.Urdu;
using Sanad.Ledger.Copies;

namespace Sanad.Ledger.Tests.Copies;

/// <summary>Entries made of texts, and groups as lines.</summary>
internal static class CopyTexts
{
    public const string Wire =
        "پشاور (ا ن پ) ضلع سوات کی تحصیل مٹہ میں دریا پر بنا لکڑی کا پل ٹوٹنے سے 14 افراد پانی میں جا گرے جن میں سے 9 کو مقامی غوطہ خوروں نے بچا لیا "
        + "جبکہ 5 تاحال لاپتہ ہیں۔ ریسکیو ادارے کے ترجمان بلال فیضی کے مطابق حادثہ منگل کی شام اس وقت پیش آیا جب باراتیوں کی ایک ٹولی پل پار کر رہی تھی۔ "
        + "انہوں نے بتایا کہ 3 کشتیاں اور 22 اہلکار تلاش میں مصروف ہیں تاہم اندھیرے اور تیز بہاؤ کے باعث مشکلات کا سامنا ہے۔ ڈپٹی کمشنر نے پل کی مرمت میں غفلت کی "
        + "تحقیقات کا حکم دیتے ہوئے سات روز میں رپورٹ طلب کر لی ہے۔";

    public const string Reset =
        "سوات(نامہ نگار)ضلع سوات کی تحصیل مٹہ میں دریا پر بنا لکڑی کاپل ٹوٹنے سے 14افراد پانی میں جا گرے جن میں سے 9 کو مقامی غوطہ خوروں نے بچا لیا، "
        + "جبکہ 5 تا حال لاپتہ ہیں ، ریسکیو ادارے کے ترجمان بلال فیضی کے مطابق حادثہ منگل کی شام اس وقت پیش آیا جب باراتیوں کی ایک ٹولی پل پار کر رہی تھی ، "
        + "انھوں نے بتایا کہ 3 کشتیاں اور 22 اہلکار تلاش میں مصروف ہیں تاہم اندھیرے اور تیز بہاؤ کے باعث مشکلات کا سامنا ہے ، ڈپٹی کمشنر نے پل کی مرمت میں غفلت کی "
        + "تحقیقات کا حکم دیتے ہوئے 7 روز میں رپورٹ طلب کرلی ہے ، علاقہ مکینوں نے احتجاج کیا۔";

    public const string Cut =
        "مٹہ میں لکڑی کا پل ٹوٹ گیا اور بارات میں شامل چودہ افراد دریا میں جا گرے۔ غوطہ خوروں نے نو کو بچا لیا، پانچ لاپتہ ہیں جن کی تلاش میں تین کشتیاں مصروف ہیں۔ "
        + "ریسکیو ترجمان بلال فیضی نے کہا کہ تیز بہاؤ اور اندھیرے کے باعث مشکلات ہیں۔ ڈپٹی کمشنر سوات نے پل کی مرمت میں غفلت پر تحقیقات کا حکم دیا ہے۔";

    public const string Independent =
        "سوات کے علاقے مٹہ سے ہمارے نمائندے نے اطلاع دی ہے کہ شادی والے ایک گھر میں صف ماتم بچھ گئی ہے۔ دلہا کے چچا گل رحمان نے ٹیلی فون پر بتایا کہ خواتین اور بچے "
        + "ہنستے گاتے جا رہے تھے کہ اچانک تختے چرچرائے اور چیخیں بلند ہوئیں۔ گاؤں والے کئی برس سے حکومت سے پکے راستے کا مطالبہ کر رہے تھے مگر شنوائی نہ ہوئی۔ رات گئے "
        + "مسجدوں سے اعلانات ہوتے رہے اور نوجوان ٹارچیں لے کر کنارے کنارے گھومتے رہے۔ ایک ماں اپنے بیٹے کا نام پکارتی رہی۔";

    private static readonly CopySketcher Sketcher = new(UrduLanguage.Pack);

    public static CopyEntry Entry(string id, string? day, string text, string? title = null, string? source = null)
    {
        lock (Sketcher)
        {
            return new CopyEntry(id, source, day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Sketcher.Sketch(title, text));
        }
    }

    public static string[] Find(params IEnumerable<CopyEntry> entries) =>
        [.. CopyFinder.Find(entries).Select(group => $"{group.Relation} {string.Join(' ', group.Documents)}")];
}
