using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sanad.Cli.Tests;

/// <summary>Reports for ledgers: of three outlets, over two months, no two alike.</summary>
internal static class LedgerReports
{
    private static readonly string[] Openings =
    [
        "روسی وزیر دفاع آندرے بیلوسوف نے پیانگ یانگ میں شمالی کوریا کے سربراہ کم یونگ اُن سے ملاقات کی۔",
        "امریکا نے منگل کو روس پر نئی پابندیاں عائد کر دیں۔",
        "پشاور میں پولیس نے شہر کے مضافات سے کئی مشتبہ افراد کو گرفتار کر لیا۔",
        "وزیر اعظم نے سیلاب سے متاثرہ ضلعوں کا دورہ کیا اور امداد کا وعدہ کیا۔",
    ];

    private static readonly string[] Outlets = ["Nai Subah", "Awaz", "Kohsar"];

    public static string TextOf(int number)
    {
        var text = new StringBuilder();
        for (int i = 0; i <= number % 5; i++)
        {
            text.Append(Openings[(number + i) % Openings.Length])
                .Append(CultureInfo.InvariantCulture, $" حکام کے مطابق {10 + number + i} افراد زخمی اور {2 + (number * 7 + i) % 90} ہلاک ہوئے۔ صدر پوتن نے کہا کہ جواب دیا جائے گا۔ ");
        }

        return text.Append(CultureInfo.InvariantCulture, $"خبر نمبر {number}۔").ToString();
    }

    public static string Write(SampleFiles files, string name, int count, int first = 0)
    {
        var lines = new StringBuilder();
        for (int i = first; i < first + count; i++)
        {
            lines.Append(JsonSerializer.Serialize(new
            {
                id = $"r-{i:D4}",
                source = Outlets[i % Outlets.Length],
                published = $"2024-{10 + i % 2:D2}-{1 + i % 28:D2}",
                title = $"خبر {i} کی سرخی",
                text = TextOf(i),
            })).Append('\n');
        }

        return files.Write(name, lines.ToString());
    }
}
