using Sanad.Text.Normalization;

namespace Sanad.Text.Packs;

/// <summary>Which word a skeleton stands for: the commonest of those that share it, if it is far commoner than the others.</summary>
internal sealed class SkeletonIndex(Dictionary<string, int> words, int[] flags)
{
    private const int ShortestWord = 4;
    private const int FarCommoner = 3;
    private const int Wanted = (int)(WordUse.Alone | WordUse.Written);

    /// <summary>A table of open addresses: 0, or the word's id plus one.</summary>
    public int[] Slots()
    {
        (string Skeleton, int Word)[] chosen = [.. words
            .Where(word => word.Key.Length is >= ShortestWord and <= LanguagePack.LongestSkeleton && (flags[word.Value] & Wanted) == Wanted && Normalizer.IsUrduLetter(word.Key[0]))
            .GroupBy(word => Of(word.Key), StringComparer.Ordinal)
            .Select(group => (group.Key, Word: Commonest([.. group.Select(word => word.Value)])))
            .Where(choice => choice.Word >= 0)];
        var slots = new int[LanguagePackCompiler.Capacity(chosen.Length)];
        foreach ((string skeleton, int word) in chosen)
        {
            int slot = (int)(LanguagePack.Hash(skeleton) & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = word + 1;
        }

        return slots;
    }

    private static string Of(string word)
    {
        var target = new char[word.Length];
        return new string(target, 0, Skeleton.Write(word, target));
    }

    private int Commonest(int[] group)
    {
        Array.Sort(group, (left, right) => (flags[left] >> LanguagePack.CostShift).CompareTo(flags[right] >> LanguagePack.CostShift));
        int lead = group.Length == 1 ? FarCommoner : (flags[group[1]] >> LanguagePack.CostShift) - (flags[group[0]] >> LanguagePack.CostShift);
        return lead >= FarCommoner ? group[0] : -1;
    }
}
