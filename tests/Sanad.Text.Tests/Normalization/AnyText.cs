using FsCheck;
using FsCheck.Fluent;

namespace Sanad.Text.Tests.Normalization;

/// <summary>Texts that nobody would write and somebody will send: any code units at all, and Urdu with everything around it.</summary>
internal static class AnyText
{
    private const int MostUnits = 120;

    public static Arbitrary<string> Hostile { get; } = From(Gen.Frequency(
        (6, Gen.Choose(0x0600, 0x06FF)),
        (2, Gen.Choose(0xFB50, 0xFEFF)),
        (2, Gen.Choose(0x2000, 0x206F)),
        (2, Gen.Choose(0x0000, 0x007F)),
        (1, Gen.Choose(0xD800, 0xDFFF)),
        (2, Gen.Choose(0x0000, 0xFFFF))));

    public static Arbitrary<string> Urdu { get; } = From(Gen.Frequency(
        (8, Gen.Elements("ابپتثجچحخدذرزسشصضطظعغفقکگلمنوہھیےںآئؤٹڈڑژ".Select(letter => (int)letter).ToArray())),
        (2, Gen.Elements(0x064E, 0x0650, 0x064F, 0x0651, 0x0654, 0x0653, 0x0670, 0x0621, 0x0640, 0x200C, 0x200F)),
        (2, Gen.Elements((int)' ', '\n', 0x06D4, 0x060C, '"', '.', ')', '(', '-')),
        (1, Gen.Elements("0123456789۰۱۲۳۴۵۶۷۸۹".Select(digit => (int)digit).ToArray()))));

    /// <summary>Checks both kinds of text, the same ones in every run; a failure prints the text, shortened as far as it still fails, and the seed.</summary>
    public static void Check(Func<string, bool> holds)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20161027, 14501);
        FsCheck.Fluent.Prop.ForAll(Hostile, holds).Check(config);
        FsCheck.Fluent.Prop.ForAll(Urdu, holds).Check(config);
    }

    private static Arbitrary<string> From(Gen<int> unit)
    {
        Gen<string> text = from size in Gen.Choose(0, MostUnits)
                           from units in unit.ArrayOf(size)
                           select new string([.. units.Select(value => (char)value)]);
        return Arb.From(text, Shorter);
    }

    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length > 1)
        {
            yield return text[..(text.Length / 2)];
            yield return text[(text.Length / 2)..];
        }

        for (int index = 0; index < text.Length; index++)
        {
            yield return text.Remove(index, 1);
        }
    }
}
